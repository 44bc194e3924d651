/** When: dates, weekdays, years, times of day that differ: "since 2003" / "since 2002". */
import { mentionsOf, type QuantityMention, type TimeMention } from '../../annotate/mention.ts';
import { clauseAround, stretchOfClause } from '../claims/clause.ts';
import { excludeEachOther } from '../correspondences/quantity-gates.ts';
import { SPEECH_VERBS } from '../../lexicon/speech-verbs.ts';
import { type Comparison, type Counterparts, counterparts, TWINS } from '../correspondences/counterparts.ts';
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { isContent, type Located, locate, spanAt } from '../claims/located.ts';
import { areOfOtherActs } from '../correspondences/other-acts.ts';
import { saidOf } from '../said-of.ts';
import { canMeanTheSame } from '../correspondences/same-value.ts';

type Time = Located<TimeMention>;

export const detectTimes: Detector = (encounter) =>
	counterparts(
		encounter,
		locate(encounter.places.a, 'time'),
		locate(encounter.places.b, 'time'),
		comparisonOfTimes(encounter),
	).map((couple) => discrepancyOf(encounter, couple));

export const comparisonOfTimes = (encounter: Encounter): Comparison<TimeMention> => ({
	agree: (a, b) => canMeanTheSame(a.mention, b.mention),
	refusal: (a, b) => refusalOf(encounter, a, b),
	evidence: (a, b) => (besideTheSame(a, b) ? BESIDE_THE_SAME : 0),
});

/** "the first since 2016" / "in the election of 2020": years mostly set a scene, and sentences of one event set several. */
function areBackgrounds({ sameEvent, wording }: Encounter, a: Time, b: Time): boolean {
	if (sameEvent === 'given' || a.mention.grain !== 'year' || b.mention.grain !== 'year') return false;
	return wording.shared < TWINS && !besideTheSame(a, b);
}

/** What it adds that both times stand right behind one word: "due in court on Saturday" / "will appear in court on Friday". */
const BESIDE_THE_SAME = 0.3;
const NEAREST = 3;

function besideTheSame(a: Time, b: Time): boolean {
	const beside = ({ sentence, first }: Time) =>
		sentence.tokens.slice(Math.max(0, first - NEAREST), first).findLast(isContent);
	const [x, y] = [beside(a), beside(b)];
	return x !== undefined && x.lemma === y?.lemma;
}

function isResolved({ from, to }: TimeMention): boolean {
	return from !== null && to !== null;
}

/** Times are held against each other in the same grain, and after the same preposition where both have one. */
function refusalOf(encounter: Encounter, a: Time, b: Time): string | null {
	const [x, y] = [a.mention, b.mention];
	if (isOfTelling(a) || isOfTelling(b)) return 'the day on which it was told';
	if (isYardstick(a) !== isYardstick(b)) return 'a time that is only compared with';
	const isRelative = x.grain === 'relative' || y.grain === 'relative';
	if (isRelative && !(isAgo(x) && isAgo(y))) return 'counted from the day of writing';
	if (x.grain === 'time of day' && (hasZone(a) || hasZone(b))) return 'hours in different zones';
	if (!isRelative && (prepositionOf(a) !== prepositionOf(b) || isPossessive(a) !== isPossessive(b)))
		return 'bounds of different spans';
	if (!isRelative && x.grain !== y.grain && !(isResolved(x) && isResolved(y))) return 'of different grain';
	if (areBackgrounds(encounter, a, b)) return 'years that set a scene';
	if (encounter.sameEvent !== 'given' && tellOtherCounts(a, b)) return 'days of two counts';
	return areOfOtherActs(encounter, a, b) ? 'times of two acts' : null;
}

/** "rose to 41 on Friday" / "rose to 47 on Saturday": each day has its own count. */
function tellOtherCounts(a: Time, b: Time): boolean {
	const [own, others] = [countsAround(a), countsAround(b)];
	return own.some((x) => others.some((y) => x.of === y.of && x.unit === y.unit && excludeEachOther(x, y)));
}

function countsAround({ sentence, first }: Time): readonly QuantityMention[] {
	const clause = stretchOfClause(clauseAround(sentence, first));
	return mentionsOf(sentence, 'quantity').filter(
		({ dimension, start, end }) => dimension === 'count' && start < clause.end && end > clause.start,
	);
}

/** "35 years ago" / "32 years ago"; "recently" and "last week" are as relative as the day of writing. */
const isAgo = ({ value }: TimeMention) => /^\d+ (?:year|month|week|day)s? ago$/.test(value);

/** "killed in Monday's earthquake": the day of the noun, not of the verb. */
const isPossessive = ({ mention }: Time) => /['’]s$/.test(mention.text);

/** How near a time stands to the verb that lays words to a speaker. */
const BESIDE = 2;

/** "as of Wednesday", "Published: July 29, 2004". */
const OF_TELLING = new Set(['as', 'today', 'published', 'updated', 'posted', 'modified']);

/** "officials said Tuesday", "as of Wednesday": when it was told, which no two outlets share. */
function isOfTelling({ sentence, first, after }: Time): boolean {
	const near = [
		...sentence.tokens.slice(Math.max(0, first - BESIDE), first),
		...sentence.tokens.slice(after, after + 1),
	];
	return near.some(({ normal }) => SPEECH_VERBS.has(normal) || OF_TELLING.has(normal));
}

/** "82 more than in 2018", "compared with 2017": what is measured against, and not the time of what is told. */
function isYardstick({ sentence, first }: Time): boolean {
	const before = sentence.tokens.slice(Math.max(0, first - 2), first);
	return before.some(({ normal }) => normal === 'than' || normal === 'compared' || normal === 'versus');
}

/** "8am (AEST)", "6 p.m. EDT": one hour has as many names as there are zones. */
function hasZone({ sentence, after }: Time): boolean {
	return sentence.tokens
		.slice(after, after + 2)
		.some(({ text }) => /^(?:GMT|UTC|[A-Z]{1,2}[SD]T|AE[SD]T|local)$/.test(text));
}

const PREPOSITIONS = new Set(['since', 'until', 'by', 'before', 'after', 'from', 'till', 'through']);

/** "since" and "until" bound a time that "in" and "on" leave bare: "in 2003" and "2003" are alike. */
function prepositionOf({ sentence, first }: Time): string {
	const before = sentence.tokens[first - 1]?.normal ?? '';
	return PREPOSITIONS.has(before) ? before : '';
}

function discrepancyOf(encounter: Encounter, couple: Counterparts<TimeMention>): Discrepancy {
	const [a, b] = [spanAt(couple.a), spanAt(couple.b)];
	return {
		kind: 'time',
		verdict: 'conflict',
		cause: null,
		importance: couple.a.mention.grain === 'time of day' ? 'medium' : 'high',
		confidence: couple.evidence,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.text, b.text)}${saidOf(encounter, couple)}.`,
	};
}
