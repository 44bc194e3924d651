/** The measures, checked against worked examples that were published. */
import { describe, expect, test } from '@jest/globals';
import { bootstrapped, RESAMPLING, shareOf } from '../../../src/review/intervals.ts';
import {
	cohensKappa,
	counted,
	krippendorffsAlpha,
	percentAgreement,
	type Counted,
} from '../../../src/review/nominal.ts';

/** Units from a line a coder, as the tables are printed: "a a b", with a point where a code is missing. */
function unitsOf(...coders: readonly string[]): readonly Counted[] {
	const rows = coders.map((codes) => codes.split(' '));
	const units = (rows[0] ?? []).map((_, unit) => rows.map((row) => (row[unit] === '.' ? null : (row[unit] ?? null))));
	return counted(units);
}

/** Units from a table of counts: [code of the first, code of the second, how often]. */
function tableOf(...cells: readonly (readonly [string, string, number])[]): readonly Counted[] {
	return cells.map(([one, other, count]) => ({ unit: [one, other], count }));
}

describe("Krippendorff's alpha, against Computing Krippendorff's Alpha-Reliability (2011)", () => {
	test('A: binary, two observers, no missing data', () => {
		const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
		expect(krippendorffsAlpha(units)).toBeCloseTo(0.095, 3);
	});

	test('B: nominal, two observers, no missing data', () => {
		const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
		expect(krippendorffsAlpha(units)).toBeCloseTo(0.692, 3);
	});

	test('C: nominal, four observers, missing data', () => {
		const units = unitsOf(
			'1 2 3 3 2 1 4 1 2 . . .',
			'1 2 3 3 2 2 4 1 2 5 . 3',
			'. 3 3 3 2 3 4 2 2 5 1 .',
			'1 2 3 3 2 4 4 1 2 5 1 .',
		);
		expect(krippendorffsAlpha(units)).toBeCloseTo(0.743, 3);
	});
});

describe("Cohen's kappa", () => {
	test('of the proposals that two readers grant or refuse: 20, 5, 10, 15 give .40', () => {
		const units = tableOf(['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]);
		expect(percentAgreement(units)).toBeCloseTo(0.7, 10);
		expect(cohensKappa(units)).toBeCloseTo(0.4, 10);
	});

	test('tells the same per cent apart by what chance would give: 45/15/25/15 and 25/35/5/35', () => {
		const first = tableOf(['yes', 'yes', 45], ['yes', 'no', 15], ['no', 'yes', 25], ['no', 'no', 15]);
		const second = tableOf(['yes', 'yes', 25], ['yes', 'no', 35], ['no', 'yes', 5], ['no', 'no', 35]);
		expect(percentAgreement(first)).toBe(percentAgreement(second));
		expect(cohensKappa(first)).toBeCloseTo(0.1304, 4);
		expect(cohensKappa(second)).toBeCloseTo(0.2593, 4);
	});
});

describe('every measure', () => {
	const MEASURES = Object.entries({ percentAgreement, cohensKappa, krippendorffsAlpha });

	test.each(MEASURES)(
		'%s is 1 where the coders agree, whoever comes first, and leaves out what one left out',
		(_name, measure) => {
			const units = unitsOf('x y z y . z', 'x y z y x .');
			expect(measure(units)).toBeCloseTo(1, 10);
			const mixed = unitsOf('x y z y x', 'x z z y y');
			expect(measure(mixed.map(({ unit, count }) => ({ unit: [...unit].reverse(), count })))).toBeCloseTo(
				measure(mixed) ?? NaN,
				10,
			);
		},
	);

	test.each(MEASURES)('%s is not defined where nothing was coded by both', (_name, measure) => {
		expect(measure([])).toBeNull();
		expect(measure(unitsOf('x .', '. y'))).toBeNull();
	});

	test('beyond chance nothing is known where all units have one code', () => {
		expect(cohensKappa(unitsOf('x x', 'x x'))).toBeNull();
		expect(krippendorffsAlpha(unitsOf('x x', 'x x'))).toBeNull();
	});
});

describe('intervals', () => {
	test("Wilson's: 8 of 10 is .490 to .943, 0 of 10 is 0 to .278, and they mirror each other", () => {
		expect(shareOf(8, 10).low).toBeCloseTo(0.4902, 3);
		expect(shareOf(8, 10).high).toBeCloseTo(0.9433, 3);
		expect(shareOf(0, 10)).toMatchObject({ value: 0, low: 0 });
		expect(shareOf(0, 10).high).toBeCloseTo(0.2775, 3);
		expect(shareOf(2, 10).low).toBeCloseTo(1 - (shareOf(8, 10).high ?? NaN), 10);
		expect(shareOf(0, 0).value).toBeNull();
	});

	test('a bootstrap is near what the formula gives for a share, and the same for the same seed', () => {
		const units = tableOf(['x', 'x', 60], ['y', 'y', 60], ['x', 'y', 80]);
		const once = bootstrapped(percentAgreement, units, RESAMPLING);
		expect(once.low).toBeCloseTo(shareOf(120, 200).low ?? NaN, 1);
		expect(once.high).toBeCloseTo(shareOf(120, 200).high ?? NaN, 1);
		expect(bootstrapped(percentAgreement, units, RESAMPLING)).toEqual(once);
		const few = { times: 50, seed: 2 };
		expect(bootstrapped(cohensKappa, units, few)).not.toEqual(bootstrapped(cohensKappa, units, { ...few, seed: 3 }));
	});
});
