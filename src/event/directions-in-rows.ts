/**
 * Which way a value went, where a row gives one number and two ways: "rose 1.3 percent against the euro", "tumbled 1.3%".
 * A pair of sentences shows it where they are told alike; of a row with one number in it the others show it too.
 */
import type { AnnotatedSentence, QuantityMention, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { isDenial } from '../annotate/negations.ts';
import { firstIndex, isCapitalised } from '../annotate/words.ts';
import { isContent } from '../classify/claims/located.ts';
import { type Direction, directionBefore, directionBehind } from '../lexicon/directions.ts';
import { MODALS } from '../lexicon/denying.ts';
import { HEDGING_NUMBERS } from '../lexicon/number-words.ts';
import type { Span } from '../model.ts';
import type { Denial } from './denials.ts';
import { ESTABLISHED } from './established.ts';
import type { Told } from './matters.ts';
import type { Words } from './model.ts';
import { compareText } from '../text-order.ts';
import type { Sentences } from './sentences.ts';
import type { sourceCounter } from './sources.ts';

type Sources = ReturnType<typeof sourceCounter>;

/** A change of some size where it is told. */
interface Change {
	readonly report: string;
	readonly direction: Direction;
	/** The same for one number of one unit, of what has been or of what may be. */
	readonly size: string;
	/** The word that gives the way. */
	readonly span: Span;
	/** Content words before the number: "the krone". */
	readonly before: ReadonlySet<string>;
	/** And those of what it is measured by: "against the euro". */
	readonly against: ReadonlySet<string>;
	/** Names of the sentence, and its days. */
	readonly names: ReadonlySet<string>;
	readonly days: ReadonlySet<string>;
}

export function otherDirections({ matter }: Told, sentences: Sentences, sources: Sources): readonly Denial[] {
	if (matter.reports < ESTABLISHED) return [];
	const all = matter.cells.flatMap(({ report, sentences: spans }) =>
		spans.flatMap(({ sentence }) => changesIn(report, sentence, sentences)),
	);
	return [...new Set(all.map(({ size }) => size))].flatMap((size) => {
		const own = all.filter((one) => one.size === size);
		// Who tells both tells of two things: "exports rose 3 percent, imports fell 3 percent".
		const ways = (report: string) =>
			new Set(own.filter((one) => one.report === report).map((one) => one.direction)).size;
		const clear = own.filter(({ report }) => ways(report) === 1);
		const [up, down] = [clear.filter(isOf('up')), clear.filter(isOf('down'))];
		if (!up.some((x) => down.some((y) => areOfOne(x, y))) || up.some((x) => down.some((y) => areOfTwo(x, y))))
			return [];
		return [...outvoted(matter.id, up, down, sources), ...outvoted(matter.id, down, up, sources)];
	});
}

const isOf =
	(direction: Direction) =>
	(change: Change): boolean =>
		change.direction === direction;

/** Whose way not more sources tell than the other one. */
function outvoted(
	matter: string,
	says: readonly Change[],
	others: readonly Change[],
	sources: Sources,
): readonly Denial[] {
	const count = (changes: readonly Change[]) => sources.count(changes.map(({ report }) => report));
	if (count(says) > count(others)) return [];
	const against = wordsOf(others);
	return wordsOf(says).map((own) => ({
		by: 'polarity',
		verdict: 'conflict',
		matter,
		report: own.report,
		denied: against.map(({ report }) => report),
		says: own,
		others: against,
	}));
}

/** One subject at least is told in both. */
const areOfOne = (x: Change, y: Change): boolean => shares(x.before, y.before);

/**
 * "The krone gained 1.3% against the euro" and "the euro lost 1.3% against the krone" say one thing; what is told of other
 * names or other days is not the same.
 */
function areOfTwo(x: Change, y: Change): boolean {
	const isTurned = !areOfOne(x, y) && (shares(x.before, y.against) || shares(x.against, y.before));
	const otherNames = x.names.size > 0 && y.names.size > 0 && !shares(x.names, y.names);
	const otherDays = x.days.size > 0 && y.days.size > 0 && !shares(x.days, y.days);
	return isTurned || otherNames || otherDays;
}

const shares = (x: ReadonlySet<string>, y: ReadonlySet<string>): boolean => [...x].some((word) => y.has(word));

function changesIn(report: string, id: string, sentences: Sentences): readonly Change[] {
	const sentence = sentences.annotated(id);
	if (sentence === undefined || sentence.tokens.some((_, at) => isDenial(sentence.tokens, at))) return [];
	return mentionsOf(sentence, 'quantity').flatMap((mention) => changeOf(report, id, sentence, mention) ?? []);
}

function changeOf(
	report: string,
	id: string,
	sentence: AnnotatedSentence,
	{ start, end, value, unit, dimension }: QuantityMention,
): Change | null {
	const { tokens } = sentence;
	const first = firstIndex(tokens, (token) => token.end > start);
	const after = firstIndex(tokens, (token) => token.start >= end);
	const at = placeOfWay(tokens, first, after);
	const token = at === null ? undefined : tokens[at];
	if (at === null || token === undefined) return null;
	const direction = at < first ? wayBefore(token) : directionBehind(token.normal);
	if (direction === null) return null;
	const against = tokens.findIndex(({ normal }, place) => place >= after && /^(?:against|versus|vs)$/.test(normal));
	const measured = against < 0 ? [] : tokens.slice(against + 1, against + 1 + MEASURED_WITHIN);
	const mood = tokens.slice(Math.max(0, at - MOOD_WITHIN), at).some(isOpen) ? 'open' : 'done';
	const span = { sentence: id, start: token.start, end: token.end, text: token.text };
	return {
		report,
		direction,
		size: `${dimension} ${unit} ${value} ${mood}`,
		span,
		before: lemmasOf(tokens.slice(0, Math.min(at, first))),
		against: lemmasOf(measured),
		names: lemmasOf(tokens.slice(1).filter(isCapitalised)),
		days: new Set(
			mentionsOf(sentence, 'time')
				.filter(({ grain }) => grain === 'day' || grain === 'weekday')
				.map((time) => time.value),
		),
	};
}

/** How far behind "against" it is named what a value is measured by: "against the euro". */
const MEASURED_WITHIN = 4;
/** How far before its number the word stands: "fell by as much as 1.3 percent". */
const WAY_WITHIN = 6;

/** Where the word stands that gives the way: right before the number but for its hedges, or right behind it; null for none. */
function placeOfWay(tokens: readonly Token[], first: number, after: number): number | null {
	let at = first - 1;
	while (first - at < WAY_WITHIN && isPassedOver(tokens[at])) at--;
	const before = tokens[at];
	if (before !== undefined && wayBefore(before) !== null) return at;
	const next = tokens[after];
	return next !== undefined && directionBehind(next.normal) !== null ? after : null;
}

const wayBefore = ({ normal, lemma }: Token) => directionBefore(lemma) ?? directionBefore(normal);

const isPassedOver = (token: Token | undefined): boolean =>
	token !== undefined && (HEDGING_NUMBERS.includes(token.normal) || PASSED_OVER.test(token.normal));
const PASSED_OVER =
	/^(?:by|of|a|an|another|further|some|as|much|many|just|only|roughly|around|about|than|sharply|slightly|nearly|almost|over|under)$/;

/** "is expected to fall 2 percent", "would rise 2 percent": not what has been. */
const isOpen = ({ normal, lemma }: Token): boolean =>
	MODALS.has(normal) || /^(?:will|to|shall)$/.test(normal) || /^(?:expect|forecast|predict|project)$/.test(lemma);
const MOOD_WITHIN = 4;

const lemmasOf = (tokens: readonly Token[]): ReadonlySet<string> =>
	new Set(tokens.filter(isContent).map(({ lemma }) => lemma));

function wordsOf(changes: readonly Change[]): readonly Words[] {
	const reports = [...new Set(changes.map(({ report }) => report))].sort(compareText);
	return reports.map((report) => ({
		report,
		spans: changes.filter((one) => one.report === report).map(({ span }) => span),
	}));
}
