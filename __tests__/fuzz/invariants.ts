/** What holds of every answer, whatever was asked. Each function names what does not hold. */
import type { Comparison, Finding, Judgement, Report, Side, Sides, Span, Stretch } from '../../src/model.ts';

export function problemsOfReport(report: Report): string[] {
	const places = [...report.sentences, ...report.setAside];
	const inOrder = [...places].sort((x, y) => x.start - y.start || x.end - y.end);
	return [
		...places
			.filter((place) => report.text.slice(place.start, place.end) !== place.text)
			.map(() => 'a place is not its text'),
		...inOrder.filter(({ start }, i) => start < (inOrder[i - 1]?.end ?? 0)).map(() => 'two places overlap'),
		...(new Set(report.sentences.map(({ id }) => id)).size === report.sentences.length
			? []
			: ['two sentences have one id']),
		...report.integrity.notes
			.filter((note) => !isInside(note, report.text))
			.map(() => 'a note lies outside of the text'),
	];
}

const isInside = ({ start = 0, end = start }: Partial<Stretch>, text: string) =>
	0 <= start && start <= end && end <= text.length;

export function problemsOfComparison(comparison: Comparison): string[] {
	const { reports, pairs, findings } = comparison;
	const conflicts = new Set(findings.filter(({ verdict }) => verdict === 'conflict').map(({ id }) => id));
	return [
		...problemsOfReport(reports.a),
		...problemsOfReport(reports.b),
		...findings.flatMap((finding) => problemsOfFinding(finding, { a: placesOf(reports.a), b: placesOf(reports.b) })),
		...pairs
			.filter((pair) => (pair.relation === 'contradiction') !== pair.findings.some((id) => conflicts.has(id)))
			.map(() => 'a relation does not follow from its findings'),
		...pairs.filter(({ similarity }) => !(0 <= similarity && similarity <= 1)).map(() => 'a similarity is no share'),
		...[pairs, findings]
			.filter((list) => new Set(list.map(({ id }) => id)).size < list.length)
			.map(() => 'two ids are one'),
	];
}

export function problemsOfJudgement(judgement: Judgement, given: Sides<string>): string[] {
	const places = {
		a: new Map([['a0', { text: given.a, start: 0, end: given.a.length }]]),
		b: new Map([['b0', { text: given.b, start: 0, end: given.b.length }]]),
	};
	const isConflict = judgement.findings.some(({ verdict }) => verdict === 'conflict');
	return [
		...judgement.findings.flatMap((finding) => problemsOfFinding(finding, places)),
		...((judgement.relation === 'contradiction') === isConflict
			? []
			: ['the relation does not follow from the findings']),
		...(given.a === given.b && given.a.trim() !== '' && isConflict ? ['identical sentences contradict'] : []),
	];
}

type Places = ReadonlyMap<string, Stretch & { readonly text: string }>;

/** Every sentence with the whole text it lies in. */
const placesOf = ({ sentences, text }: Report): Places =>
	new Map(sentences.map(({ id, start, end }) => [id, { text, start, end }]));

function problemsOfFinding(finding: Finding, places: Sides<Places>): string[] {
	const own = {
		a: finding.scope === 'cross' ? 'a' : finding.scope,
		b: finding.scope === 'cross' ? 'b' : finding.scope,
	} as const;
	const fits = (span: Span, side: Side) => {
		const sentence = places[side].get(span.sentence);
		if (sentence === undefined) return false;
		const isWithin = sentence.start <= span.start && span.start <= span.end && span.end <= sentence.end;
		return isWithin && sentence.text.slice(span.start, span.end) === span.text;
	};
	return [
		...finding.a.filter((span) => !fits(span, own.a)).map(() => `a span of a ${finding.kind} is not its text`),
		...finding.b.filter((span) => !fits(span, own.b)).map(() => `a span of a ${finding.kind} is not its text`),
		...finding.seeAlso
			.filter((span) => !fits(span, 'a') && !fits(span, 'b'))
			.map(() => 'what to see also is not its text'),
		...(finding.a.length === 0 || finding.b.length === 0 ? [`a ${finding.kind} has only one side`] : []),
		...(finding.verdict === 'conflict' && finding.tier !== 'said' ? ['a conflict is not said outright'] : []),
		...(finding.confidence >= 0 && finding.confidence <= 1 ? [] : ['a confidence is no share']),
	];
}

/** What a comparison says, its sides exchanged where they were exchanged before: equal for both ways round. */
export function saidBy(
	{ pairs, findings, omissions, summary }: Comparison,
	order: 'as given' | 'exchanged',
): readonly string[] {
	const [one, other]: readonly [Side, Side] = order === 'as given' ? ['a', 'b'] : ['b', 'a'];
	const number = (id: string) => (id.startsWith(one) ? '1' : '2') + id.slice(1);
	const numbers = (ids: readonly string[]) => ids.map(number).join('+');
	const scope = (of: Finding['scope']) => (of === 'cross' ? of : of === one ? '1' : '2');
	const said = [
		...pairs.map(
			(pair) =>
				`pair ${numbers(pair[one])} ${numbers(pair[other])} ${pair.relation} ${pair.ground} ${pair.similarity.toFixed(9)}`,
		),
		...findings.map(
			(found) =>
				`finding ${scope(found.scope)} ${foundBy(found, found.scope === 'cross' ? [one, other] : ['a', 'b'], number)}`,
		),
		...omissions.map(
			({ missingFrom, sentence, importance }) =>
				`omission ${missingFrom === one ? 1 : 2} ${number(sentence)} ${importance}`,
		),
		`summary ${summary.conflicts} ${summary.differences} ${summary.worthALook} ${summary.only[one]} ${summary.only[other]}`,
	];
	return said.sort();
}

export function saidByJudgement(
	{ relation, similarity, ground, findings }: Judgement,
	order: 'as given' | 'exchanged',
): readonly string[] {
	const sides: readonly [Side, Side] = order === 'as given' ? ['a', 'b'] : ['b', 'a'];
	const number = (id: string) => (id.startsWith(sides[0]) ? '1' : '2') + id.slice(1);
	return [
		`${relation} ${ground} ${similarity.toFixed(9)}`,
		...findings.map((found) => foundBy(found, sides, number)).sort(),
	];
}

function foundBy(found: Finding, [one, other]: readonly [Side, Side], number: (id: string) => string): string {
	const spans = (list: readonly Span[]) =>
		list.map(({ sentence, start, text }) => `${number(sentence)}@${start} ${text}`).join(' | ');
	const also = found.seeAlso
		.map(({ sentence, start }) => `${number(sentence)}@${start}`)
		.sort()
		.join(' ');
	const { kind, verdict, cause, importance, tier, confidence, printed } = found;
	return [
		kind,
		verdict,
		cause,
		importance,
		tier,
		confidence.toFixed(6),
		printed.toFixed(6),
		spans(found[one]),
		spans(found[other]),
		also,
	].join(' · ');
}

/** What only one of the two says, a few of it, for whoever mends it. */
export function differing(one: readonly string[], other: readonly string[]): string | null {
	const only = (list: readonly string[], without: readonly string[]) =>
		list.filter((line) => !without.includes(line)).slice(0, 3);
	const [left, right] = [only(one, other), only(other, one)];
	if (left.length === 0 && right.length === 0 && one.length === other.length) return null;
	return `\n    as given:  ${left.join('\n               ')}\n    exchanged: ${right.join('\n               ')}`;
}
