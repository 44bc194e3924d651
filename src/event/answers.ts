/**
 * Which figures of which reports answer each other: as the pairs decide, and beyond them inside a matter.
 *
 * A pair must establish that its two sentences speak of one event. Where several reports tell a matter it is established:
 * what stands in its row is held against each other as `judge` holds two given sentences. So "250 million" is set against
 * three times "520 million", which no pair alone would dare.
 */
import type { AnnotatedSentence, Mention, MentionOf, QuantityMention } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { type Located, locate, spanAt } from '../classify/claims/located.ts';
import { type Comparison, heldAgainst } from '../classify/correspondences/counterparts.ts';
import { countAlike } from '../lexicon/counted-nouns.ts';
import { nameDifferentThings } from '../lexicon/nouns.ts';
import { excludeEachOther } from '../classify/correspondences/quantity-gates.ts';
import type { Encounter } from '../classify/detector.ts';
import { encounterOf } from '../classify/encounters.ts';
import { comparisonOfQuantities } from '../classify/kinds/quantity.ts';
import { comparisonOfTimes } from '../classify/kinds/time.ts';
import type { Figure as CommonFigure } from '../coverage/model.ts';
import type { Told } from './matters.ts';
import type { Meeting } from './meeting.ts';
import type { Member } from './reports.ts';
import { equalNumbers } from './equal-numbers.ts';
import { ESTABLISHED } from './established.ts';
import { isGroup } from './groups.ts';
import { type Kind, type Said, type Sayings, spanOf } from './sayings.ts';
import { areOfOneBody, isSameTally, type Tally } from './tallies.ts';

export interface Answer {
	readonly a: Said;
	readonly b: Said;
	/** Compatible: both can be right as written. */
	readonly relation: 'equal' | 'conflict' | 'compatible';
}

/** Of these something is said, or both can be one value; of others nothing is known that would join them. */
const RELATIONS: Readonly<Partial<Record<CommonFigure['standing'], Answer['relation']>>> = {
	equal: 'equal',
	conflict: 'conflict',
	difference: 'compatible',
	'worth a look': 'compatible',
};

export function answersOf(
	members: readonly Member[],
	meetings: readonly Meeting[],
	matters: readonly Told[],
	sayings: Sayings,
): readonly Answer[] {
	const ofPairs = meetings.flatMap((meeting) => answersOfPair(meeting, sayings));
	const answered = new Set(ofPairs.flatMap(({ a, b }) => [a.id, b.id]));
	const inRows = matters.flatMap((told) => answersInRow(told, members, sayings, answered));
	const alike = equalNumbers(sayings).flatMap(([x, y]) => answerOf(x, y, 'equal'));
	return [...ofPairs, ...inRows, ...alike].filter((answer) => !areDaysOfTolls(answer, sayings));
}

/**
 * "The toll stood at 12 on Monday", "had risen to 17 on Tuesday": the days are those of the counts, and both were right. Of one
 * toll on two days one is wrong.
 */
function areDaysOfTolls({ a, b, relation }: Answer, sayings: Sayings): boolean {
	if (a.kind !== 'time' || relation !== 'conflict') return false;
	const tolls = ({ report, span: { sentence } }: Said) =>
		sayings.within(report, new Set([sentence])).filter(({ fate }) => fate !== null);
	return tolls(a).some((one) => tolls(b).some((other) => one.fate === other.fate && one.value !== other.value));
}

function answersOfPair({ a, b, figures }: Meeting, sayings: Sayings): readonly Answer[] {
	return figures.flatMap(({ kind, standing, a: one, b: other }) => {
		const relation = RELATIONS[standing];
		if (relation === undefined || one === null || other === null) return [];
		return answerOf(sayings.at(a.id, kind, one), sayings.at(b.id, kind, other), relation);
	});
}

function answerOf(a: Said | null, b: Said | null, relation: Answer['relation']): readonly Answer[] {
	if (a?.tally || b?.tally)
		return a?.tally && b?.tally ? [{ a, b, relation: relationOfTallies(a.tally, b.tally) }] : [];
	if (a === null || b === null || countOtherThings(a, b, relation) || areOtherAges(a, b, relation)) return [];
	return [{ a, b, relation }];
}

/** Two tallies that sum up to other numbers may be of two votes, or of two bodies. */
function relationOfTallies(x: Tally, y: Tally): Answer['relation'] {
	if (isSameTally(x, y)) return 'equal';
	return areOfOneBody(x, y) ? 'conflict' : 'compatible';
}

/** One man is not 54 and 57: unless a pair finds that they contradict each other, two are meant. */
function areOtherAges(a: Said, b: Said, relation: Answer['relation']): boolean {
	return a.counts === 'age' && b.counts === 'age' && a.value !== b.value && relation !== 'conflict';
}

/**
 * A figure is a number and what it counts: forty missing answer no nine dead, and two trains no two children, whatever else
 * the sentences share.
 */
function countOtherThings(a: Said, b: Said, relation: Answer['relation']): boolean {
	if (a.fate !== null && b.fate !== null) return a.fate !== b.fate;
	// "Seven dead" / "with a crew of seven": nothing of the second sentence says that anybody died.
	if (a.fate !== null && !mayBeOfFate(b, a.fate)) return true;
	if (b.fate !== null && !mayBeOfFate(a, b.fate)) return true;
	if (a.noun !== null && b.noun !== null && !countAlike(a.noun, b.noun))
		return relation !== 'equal' || !mayBeCountedAlike(a.noun, b.noun, a.value);
	// "12 people were killed" / "250 people were inside": only one number of both could show that they are one.
	return relation !== 'equal' && (a.fate === null) !== (b.fate === null);
}

/** "31 were still being treated" are 31 hurt by their number; of seven the sentence has to say it. */
function mayBeOfFate({ noun, value, mayBeOf }: Said, fate: string): boolean {
	if (noun !== null && isGroup(noun)) return false;
	return Number.parseFloat(value) > MET_BY_CHANCE || mayBeOf(fate);
}

/** Up to a dozen, equal numbers are met by chance: "two bridges", "two children". */
const MET_BY_CHANCE = 12;

/** "140 viaducts" are 140 bridges, and "88 travellers" in one matter with "88 guests" hardly others. */
function mayBeCountedAlike(x: string, y: string, value: string): boolean {
	if (nameDifferentThings(x, y)) return false;
	const areThings = nameDifferentThings(x, 'person') && nameDifferentThings(y, 'person');
	return areThings || Number.parseFloat(value) > MET_BY_CHANCE;
}

/** Against so many other reports a figure is held that no pair gave an answer. */
const MOST_HELD = 4;

function answersInRow(
	{ matter }: Told,
	members: readonly Member[],
	sayings: Sayings,
	answered: ReadonlySet<string>,
): readonly Answer[] {
	if (matter.reports < ESTABLISHED) return [];
	const rows = matter.cells
		.flatMap(({ report, sentences }) => {
			const member = members.find(({ id }) => id === report);
			return member === undefined || sentences.length === 0
				? []
				: [{ member, ids: sentences.map(({ sentence }) => sentence) }];
		})
		.sort((x, y) => (x.member.id < y.member.id ? -1 : 1));
	return [
		...ofOneFate(rows, sayings),
		...ofOneVote(rows, sayings),
		...onlyOnes(rows, sayings),
		...onlyOfTheirNoun(rows, sayings, answered),
		...heldAsGiven(rows, sayings, answered),
	];
}

interface InRow {
	readonly member: Member;
	readonly ids: readonly string[];
}

function sentencesIn({ member, ids }: InRow): readonly AnnotatedSentence[] {
	return member.annotated.sentences.filter(({ sentence }) => ids.includes(sentence.id));
}

/** All dead of one matter answer each other. */
function ofOneFate(rows: readonly InRow[], sayings: Sayings): readonly Answer[] {
	const counted = rows.flatMap((row) =>
		sentencesIn(row).flatMap((sentence) =>
			mentionsOf(sentence, 'quantity').flatMap((mention) => {
				const isCount = mention.dimension === 'count' || mention.dimension === 'rank';
				const said = isCount ? sayings.at(row.member.id, 'quantity', spanOf(sentence, mention)) : null;
				return said?.fate ? [{ said, mention: { ...mention, dimension: 'count' as const } }] : [];
			}),
		),
	);
	return counted.flatMap((x, place) =>
		counted.slice(place + 1).flatMap((y): readonly Answer[] => {
			if (x.said.report === y.said.report || x.said.fate !== y.said.fate) return [];
			return [{ a: x.said, b: y.said, relation: relationOfNumbers(x.mention, y.mention) }];
		}),
	);
}

/** How the vote of a matter went, where each report tells of one only. */
function ofOneVote(rows: readonly InRow[], sayings: Sayings): readonly Answer[] {
	const tallies = rows.flatMap(({ member, ids }) => {
		const own = sayings.within(member.id, new Set(ids)).filter(({ tally }) => tally !== null);
		return new Set(own.map(({ value }) => value)).size === 1 ? own : [];
	});
	return couplesOf(tallies).flatMap(([x, y]) => answerOf(x, y, 'compatible'));
}

/**
 * "She will be sworn in on June 3", "the handover is on 13 June"; "will cost $1.2 billion", "the $1.4 billion hospital": the
 * only days, years and sums that the reports name in one matter. They may be of two acts, so that other ones are no conflict.
 */
function onlyOnes(rows: readonly InRow[], sayings: Sayings): readonly Answer[] {
	return ONLY.flatMap(({ kind, isOf }) => {
		const all = rows.flatMap((row): readonly Said[] => {
			const found = sentencesIn(row).flatMap((sentence) =>
				sentence.mentions.flatMap((mention) => {
					const said = isOf(mention) ? sayings.at(row.member.id, kind, spanOf(sentence, mention)) : null;
					return said === null ? [] : [said];
				}),
			);
			return new Set(found.map(({ value }) => value)).size === 1 ? found : [];
		});
		return couplesOf(all).flatMap(([x, y]) => answerOf(x, y, x.value === y.value ? 'equal' : 'compatible'));
	});
}

const ONLY: readonly { readonly kind: Kind; readonly isOf: (mention: Mention) => boolean }[] = [
	{ kind: 'time', isOf: (mention) => mention.kind === 'time' && mention.grain === 'day' },
	{ kind: 'time', isOf: (mention) => mention.kind === 'time' && mention.grain === 'year' },
	{ kind: 'quantity', isOf: (mention) => mention.kind === 'quantity' && mention.dimension === 'money' },
];

/**
 * "The court heard 86 witnesses", "68 witnesses were called": the only number of witnesses that each report has in one matter,
 * where a pair has not answered both. Some may have been heard and not called, so that another number is no conflict. "Three
 * people" and "40 people" are counted by any act.
 */
function onlyOfTheirNoun(rows: readonly InRow[], sayings: Sayings, answered: ReadonlySet<string>): readonly Answer[] {
	const counted = rows.map(({ member, ids }) =>
		sayings
			.within(member.id, new Set(ids))
			.filter(({ kind, noun, fate }) => kind === 'quantity' && noun !== null && fate === null && !isAnybody(noun)),
	);
	const only = counted.flatMap((own) =>
		own.filter((said) => own.every(({ noun, value }) => noun !== said.noun || value === said.value)),
	);
	return couplesOf(only).flatMap(([x, y]) => {
		const isAnswered = answered.has(x.id) && answered.has(y.id);
		if (isAnswered || x.noun !== y.noun || x.measure !== y.measure || !areOfOneSize(x, y)) return [];
		return answerOf(x, y, x.value === y.value ? 'equal' : 'compatible');
	});
}

/** Two reports seldom give one thing in numbers farther apart: "20 million" of one cost and "180 million" of another. */
const MOST_TIMES = 3;

function areOfOneSize(x: Said, y: Said): boolean {
	const [one, other] = [Number.parseFloat(x.amount), Number.parseFloat(y.amount)];
	return Math.max(one, other) <= MOST_TIMES * Math.min(one, other);
}

const isAnybody = (noun: string) => countAlike(noun, 'person');

/** Each of one report with each of another. */
function couplesOf(said: readonly Said[]): readonly (readonly [Said, Said])[] {
	return said.flatMap((x, place) =>
		said.slice(place + 1).flatMap((y) => (x.report === y.report ? [] : [[x, y] as const])),
	);
}

function heldAsGiven(rows: readonly InRow[], sayings: Sayings, answered: ReadonlySet<string>): readonly Answer[] {
	return rows.flatMap((row, place) => {
		const lonely = sentencesIn(row).some((sentence) =>
			[...mentionsOf(sentence, 'quantity'), ...mentionsOf(sentence, 'time')].some(
				({ start }) => !answered.has(`${sentence.sentence.id} ${start}`),
			),
		);
		if (!lonely) return [];
		const others = rows.filter((_, at) => at !== place).slice(0, MOST_HELD);
		return others.flatMap((other) => {
			const encounter = encounterOf(
				{ a: row.member.annotated, b: other.member.annotated },
				{ a: row.ids, b: other.ids, similarity: 0.5 },
				'given',
			);
			return [
				...heldIn(encounter, 'quantity', comparisonOfQuantities(encounter), row, other, sayings, answered),
				...heldIn(encounter, 'time', comparisonOfTimes(encounter), row, other, sayings, answered),
			];
		});
	});
}

function heldIn<K extends Kind>(
	encounter: Encounter,
	kind: K,
	comparing: Comparison<MentionOf<K>>,
	row: InRow,
	other: InRow,
	sayings: Sayings,
	answered: ReadonlySet<string>,
): readonly Answer[] {
	const own = (located: Located<MentionOf<K>>, { member }: InRow) =>
		sayings.at(member.id, kind, spanAt(located)) !== null;
	const a = locate(encounter.places.a, kind).filter((located) => own(located, row));
	const b = locate(encounter.places.b, kind).filter((located) => own(located, other));
	return heldAgainst(encounter, a, b, comparing).flatMap(({ a, b, outcome }) => {
		if (outcome.kind === 'refused') return [];
		const one = sayings.at(row.member.id, kind, spanAt(a));
		if (one === null || answered.has(one.id)) return [];
		return answerOf(one, sayings.at(other.member.id, kind, spanAt(b)), relationOf(outcome.kind, a.mention, b.mention));
	});
}

/** Two days that differ cannot both be right; two numbers may be one, rounded. */
function relationOf(outcome: 'agree' | 'differ', a: MentionOf<Kind>, b: MentionOf<Kind>): Answer['relation'] {
	if (outcome === 'agree') return 'equal';
	if (a.kind === 'quantity' && b.kind === 'quantity') return relationOfNumbers(a, b);
	return a.kind === 'time' && b.kind === 'time' && a.grain === b.grain ? 'conflict' : 'compatible';
}

function relationOfNumbers(a: QuantityMention, b: QuantityMention): Answer['relation'] {
	return excludeEachOther(a, b) ? 'conflict' : 'compatible';
}
