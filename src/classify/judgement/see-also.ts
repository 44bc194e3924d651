/**
 * The search of both whole reports for a place where one also says what the other says.
 *
 * A report that writes "postponed" and later "cancellation" does not contradict one that writes "canceling"; it only uses
 * both words.
 */
import type { AnnotatedReport, AnnotatedSentence, Mention, Token } from '../../annotate/mention.ts';
import { mentionsOf } from '../../annotate/mention.ts';
import type { Sides, Span } from '../../model.ts';
import { isPerhapsCopy } from './copy.ts';
import { type Discrepancy, type Encounter, spanOf } from '../detector.ts';
import { quoted } from '../explain.ts';
import { isContent } from '../claims/located.ts';
import { NATURES } from './natures.ts';
import { doubted } from './printed.ts';
import { actionsOf, sentenceNumbers } from '../once.ts';
import { sameRoot } from '../correspondences/root.ts';
import { sayTheSameValue } from '../correspondences/same-value.ts';
import { withAll, withAny, withValues } from './where-said.ts';

/** A finding lists at most so many places; one is enough to weaken it. */
const MOST = 3;

const comparesValues = ({ kind }: Discrepancy) => NATURES[kind].compares !== 'words';

/** A number alone is met again by chance. */
const LEAST_SHARED = 2;

/** A conflict across reports with the places found, and its words in doubt for them; any other finding as it is. */
export function heedEchoes(encounter: Encounter, found: Discrepancy): Discrepancy {
	const { scope, places } = encounter;
	if (scope !== 'cross' || found.verdict !== 'conflict') return found;
	const reports = { a: places.a.report, b: places.b.report };
	const [inA, inB] = [echoes(reports, found, 'a'), echoes(reports, found, 'b')];
	const seeAlso = [...inA, ...inB].slice(0, MOST);
	const [first] = seeAlso;
	if (!first) return found;
	const name = (inA.length > 0 ? places.a : places.b).name;
	// What a damaged copy also says is told by the warning about the copy.
	if (isPerhapsCopy(encounter, found)) return { ...doubted(found), seeAlso };
	const explanation = `${found.explanation} But ${name} also says ${quoted(first.text)} elsewhere.`;
	return { ...doubted(found), seeAlso, explanation };
}

function echoes(reports: Sides<AnnotatedReport>, found: Discrepancy, side: 'a' | 'b'): readonly Span[] {
	const other = side === 'a' ? 'b' : 'a';
	const [own, said] = [found[side], found[other]];
	const telling = tellingWords(reports[other], said, wordsOf(reports[side], own));
	const context = new Set(
		sentenceOf(reports[other], said)
			?.tokens.filter(isContent)
			.map(({ lemma }) => lemma),
	);
	const values = comparesValues(found) ? said.flatMap((span) => mentionsWithin(reports[other], span)) : [];
	const origin = sentenceOf(reports[other], said);
	const doers =
		origin === undefined || comparesValues(found) ? new Set<string>() : doersIn(reports[other], origin, telling);
	const at = new Set(own.map(({ sentence }) => sentence));
	const sought: Sought = { found, values, telling, context, doers };
	const places: Span[] = [];
	for (const sentence of whereSought(reports[side], sought)) {
		if (!at.has(sentence.sentence.id)) places.push(...echoIn(reports[side], sentence, sought));
		if (places.length >= MOST) break;
	}
	return places;
}

interface Sought {
	readonly found: Discrepancy;
	/** The amounts, dates and places that the other report says, for a finding of values. */
	readonly values: readonly Mention[];
	/** The words that the other report has and this one, at the place of the finding, has not. */
	readonly telling: readonly Token[];
	readonly context: ReadonlySet<string>;
	/** The words for who or what does it in the other report. */
	readonly doers: ReadonlySet<string>;
}

/** The sentences in which an echo may stand, in their order. */
function whereSought(report: AnnotatedReport, { found, values, telling }: Sought): readonly AnnotatedSentence[] {
	if (comparesValues(found)) return withValues(report, values);
	const lemmas = telling.map(({ lemma }) => lemma);
	return found.kind === 'title' ? withAny(report, lemmas) : withAll(report, lemmas);
}

/** "Its revenue rose" says nothing of the shares that rose in the other report: each names who or what does it. */
function isOfOthers(
	report: AnnotatedReport,
	sentence: AnnotatedSentence,
	acts: readonly Token[],
	doers: ReadonlySet<string>,
): boolean {
	const own = doersIn(report, sentence, acts);
	return own.size > 0 && doers.size > 0 && ![...own].some((lemma) => doers.has(lemma));
}

function doersIn(report: AnnotatedReport, sentence: AnnotatedSentence, acts: readonly Token[]): ReadonlySet<string> {
	const agents = actionsOf(report, sentence).flatMap(({ start, agent }) =>
		agent !== null && acts.some((act) => act.start === start) ? [agent] : [],
	);
	const words = sentence.tokens.filter(
		(token) => isContent(token) && agents.some(({ start, end }) => start <= token.start && token.end <= end),
	);
	return new Set(words.map(({ lemma }) => lemma));
}

function echoIn(report: AnnotatedReport, sentence: AnnotatedSentence, sought: Sought): readonly Span[] {
	if (comparesValues(sought.found)) return sameValue(report, sentence, sought);
	if (sought.found.kind === 'title') return sameOffice(report, sentence, sought);
	const { telling, context, doers } = sought;
	const hits = telling.map((word) => sentence.tokens.find((token) => sameRoot(token.lemma, word.lemma)));
	if (hits.length === 0 || hits.includes(undefined)) return [];
	const others = sentence.tokens.filter(
		(token) => isContent(token) && !hits.includes(token) && context.has(token.lemma),
	);
	const tokens = hits.filter((token) => token !== undefined).sort((x, y) => x.start - y.start);
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (others.length === 0 || !first || !last || isOfOthers(report, sentence, tokens, doers)) return [];
	return [spanOf(report, sentence, { start: first.start, end: last.end })];
}

/** The same amount, date or place again, in a sentence that shares content words with the one it is held against. */
function sameValue(report: AnnotatedReport, sentence: AnnotatedSentence, sought: Sought): readonly Span[] {
	const again = sentence.mentions.filter((mention) => sought.values.some((value) => sayTheSameValue(mention, value)));
	if (again.length === 0) return [];
	const shared = sentence.tokens.filter((token) => isContent(token) && sought.context.has(token.lemma)).length;
	return shared < LEAST_SHARED ? [] : again.map((mention) => spanOf(report, sentence, mention));
}

function mentionsWithin(report: AnnotatedReport, span: Span): readonly Mention[] {
	const mentions = sentenceOf(report, [span])?.mentions ?? [];
	return mentions.filter(({ start, end }) => start < span.end && end > span.start);
}

/** "The Secretary" further down, standing for a person of the story: no name follows, so it is nobody else's title. */
function sameOffice(report: AnnotatedReport, sentence: AnnotatedSentence, { telling }: Sought): readonly Span[] {
	// "the US" is a word of "U.S. Secretary of State", but no office.
	const others = [...mentionsOf(sentence, 'person'), ...mentionsOf(sentence, 'place')];
	return sentence.tokens.flatMap((token, i) => {
		const before = sentence.tokens[i - 1];
		if (before?.normal !== 'the' || !/^\p{Lu}/u.test(token.text)) return [];
		if (!telling.some(({ lemma }) => lemma === token.lemma)) return [];
		if (others.some(({ start, end }) => start <= token.start && end >= token.end)) return [];
		const next = sentence.tokens[i + 1];
		if (next && (next.normal === 'of' || (next.kind === 'word' && /^\p{Lu}/u.test(next.text)))) return [];
		return [spanOf(report, sentence, { start: before.start, end: token.end })];
	});
}

function tellingWords(report: AnnotatedReport, spans: readonly Span[], known: readonly Token[]): readonly Token[] {
	return wordsOf(report, spans).filter((word) => isContent(word) && !known.some(({ lemma }) => lemma === word.lemma));
}

function wordsOf(report: AnnotatedReport, spans: readonly Span[]): readonly Token[] {
	return spans.flatMap((span) =>
		(sentenceOf(report, [span])?.tokens ?? []).filter(({ start, end }) => start >= span.start && end <= span.end),
	);
}

function sentenceOf(report: AnnotatedReport, spans: readonly Span[]): AnnotatedSentence | undefined {
	return report.sentences[sentenceNumbers(report).get(spans[0]?.sentence ?? '') ?? -1];
}
