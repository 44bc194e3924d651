/** How far coders agree who put the same units into categories: per cent, Cohen's kappa, Krippendorff's alpha. */

/** The codes of one unit, a coder each, in the same order for every unit; null where a coder gave none. */
export type Unit = readonly (string | null)[];

/** How many units have these codes. A sheet has few kinds of units, and intervals measure it thousands of times. */
export interface Counted {
	readonly unit: Unit;
	readonly count: number;
}

/** A measure over units; null where it is not defined, as where all units have one and the same code. */
export type Measure = (units: readonly Counted[]) => number | null;

export function counted(units: readonly Unit[]): readonly Counted[] {
	const counts = new Map<string, Counted>();
	for (const unit of units) {
		const key = JSON.stringify(unit);
		counts.set(key, { unit, count: (counts.get(key)?.count ?? 0) + 1 });
	}
	return [...counts.values()];
}

/** The share of units on which two coders gave the same code, of those that both coded. */
export const percentAgreement: Measure = (units) => {
	const both = units.filter(isCodedByBoth);
	const total = size(both);
	return total === 0 ? null : size(both.filter(({ unit: [one, other] }) => one === other)) / total;
};

/**
 * Cohen's kappa of two coders (Cohen 1960, "A coefficient of agreement for nominal scales"): what they agree beyond what
 * they would by chance if each gave each code as often as now. Units that one of them left out do not count.
 */
export const cohensKappa: Measure = (units) => {
	const both = units.filter(isCodedByBoth);
	const observed = percentAgreement(both);
	if (observed === null) return null;
	const first = frequencies(both.map(({ unit, count }) => [unit[0] ?? '', count]));
	const second = frequencies(both.map(({ unit, count }) => [unit[1] ?? '', count]));
	const expected = sum([...first].map(([code, count]) => count * (second.get(code) ?? 0))) / size(both) ** 2;
	return beyondChance(1 - observed, 1 - expected);
};

/**
 * Krippendorff's alpha for nominal data and any number of coders (Krippendorff 2011, "Computing Krippendorff's
 * Alpha-Reliability", C): 1 minus observed by expected disagreement. A unit counts where at least two coded it, each of
 * its pairs of codes with 1 / (codes of the unit - 1), so that missing codes need not be filled in.
 */
export const krippendorffsAlpha: Measure = (units) => {
	const pairable = units
		.map(({ unit, count }) => ({ codes: unit.filter((code) => code !== null), count }))
		.filter(({ codes }) => codes.length > 1);
	const all = frequencies(pairable.flatMap(({ codes, count }) => codes.map((code) => [code, count] as const)));
	const total = sum([...all.values()]);
	if (total === 0) return null;
	const unlike = pairable.map(({ codes, count }) => {
		const own = frequencies(codes.map((code) => [code, 1]));
		return (count * unlikePairs(own)) / (codes.length - 1);
	});
	return beyondChance(sum(unlike) / total, unlikePairs(all) / (total * (total - 1)));
};

/** Disagreement relative to that of chance; where chance could not disagree either, nothing was measured. */
function beyondChance(observed: number, expected: number): number | null {
	return expected === 0 ? null : 1 - observed / expected;
}

type Frequencies = ReadonlyMap<string, number>;

function frequencies(codes: readonly (readonly [string, number])[]): Frequencies {
	const counts = new Map<string, number>();
	for (const [code, count] of codes) counts.set(code, (counts.get(code) ?? 0) + count);
	return counts;
}

/** How many ordered pairs of different places hold different codes. */
function unlikePairs(codes: Frequencies): number {
	const counts = [...codes.values()];
	return sum(counts) ** 2 - sum(counts.map((count) => count ** 2));
}

export function isCodedByBoth({ unit: [one, other] }: Counted): boolean {
	return one != null && other != null;
}

/** How many units they are. */
export function size(units: readonly Counted[]): number {
	return sum(units.map(({ count }) => count));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
