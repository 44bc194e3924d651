/** What tells a line of the article from what stands around it: length, marks, phrases, neighbours, place, links. */
import { asNeeded } from '../letters.ts';
import type { Block } from '../model.ts';
import { isLikeTeaser, type LineView, pageViewOf } from './line-view.ts';
import { linesOf } from './lines.ts';
import { ENDED, share } from './measures.ts';

type Feature = readonly [name: string, measure: (line: LineView) => number];

const flag = (holds: boolean): number => (holds ? 1 : 0);
const mass = (words: number): number => Math.min(1, Math.log1p(words) / 5);
const isInRegion = (line: LineView): boolean => line.aboveRegion + line.belowRegion === 0;

const NEXT_SENTENCE = asNeeded(/[.!?。]["”’»)]{0,2} {1,3}["“‘«(]?\p{Lu}/gu);
const BEGINS_SMALL = asNeeded(/^\p{Ll}/u);
const BEGINS_WITH_MARK = asNeeded(/^[^\p{L}\p{N}"“‘«'(—–¿¡]/u);
const CAPITAL = asNeeded(/^\p{Lu}/u);
const CAPITALS = asNeeded(/\p{Lu}{2}/u);
const SMALL = asNeeded(/\p{Ll}/u);

const OF_THE_LINE: readonly Feature[] = [
	['length', ({ words }) => Math.min(1, Math.log1p(words.length) / 5)],
	['few words', ({ words }) => flag(words.length < 5)],
	['many words', ({ words }) => flag(words.length > 14)],
	['ends like a sentence', ({ text }) => flag(ENDED.test(text))],
	['ends like a sentence and is long', ({ isProse }) => flag(isProse)],
	['ends with a colon', ({ text }) => flag(/[:：][\s"'”’»)\]]*$/.test(text))],
	['ends with a comma or dash', ({ text }) => flag(/[,–—-]$/.test(text))],
	['cut off with dots', ({ text }) => flag(/(?:\.\.\.|…)$/.test(text))],
	['several sentences', ({ text }) => Math.min(1, (text.match(NEXT_SENTENCE(text))?.length ?? 0) / 3)],
	['has a comma', ({ text }) => flag(text.includes(', '))],
	['has a quotation mark', ({ text }) => flag(/["“”«»]/.test(text))],
	['begins small', ({ text }) => flag(BEGINS_SMALL(text).test(text))],
	['begins with a mark', ({ text }) => flag(BEGINS_WITH_MARK(text).test(text))],
	['begins with a digit', ({ text }) => flag(/^\d/.test(text))],
	['capitalised words', ({ words }) => share(words, (word) => CAPITAL(word).test(word))],
	['all capitals', ({ text }) => flag(CAPITALS(text).test(text) && !SMALL(text).test(text))],
	['digits', ({ text }) => Math.min(1, (text.match(/\d/g)?.length ?? 0) / (text.length / 4))],
	['marks of a menu', ({ text }) => flag(/[|•·›»→▸©®]|https?:|www\.|@\w/.test(text))],
	['an address or a handle', ({ text }) => flag(/@[\w-]{1,60}\.\w|https?:\/\/|\bwww\.|^@\w/.test(text))],
	['somebody says', ({ text }) => flag(/\b(?:says|said|writes|wrote)\s?:$/.test(text))],
	['phrase of a page', ({ phrases }) => flag(phrases.has('boilerplate'))],
	['credit', ({ phrases }) => flag(phrases.has('credit'))],
	['teaser that says so', ({ phrases }) => flag(phrases.has('related'))],
	['contributors', ({ phrases }) => flag(phrases.has('contributors'))],
	['byline or date', ({ phrases }) => flag(phrases.has('byline'))],
];

const OF_ITS_PLACE: readonly Feature[] = [
	['common words', ({ common }) => common],
	['words of the article', ({ known }) => known],
	['repeated', ({ occurrences }) => flag(occurrences > 1)],
	['credit below', ({ phrasesBelow }) => flag(phrasesBelow.has('creditLine'))],
	['like a caption', ({ phrases }) => flag(phrases.has('caption'))],
	[
		'like a caption, credit below',
		({ phrases, phrasesBelow }) => flag(phrases.has('caption') && phrasesBelow.has('creditLine')),
	],
	['byline beside', ({ phrasesAbove, phrasesBelow }) => flag(phrasesAbove.has('byline') || phrasesBelow.has('byline'))],
	['phrase of a page above', ({ phrasesAbove }) => flag(phrasesAbove.has('boilerplate'))],
	['phrase of a page below', ({ phrasesBelow }) => flag(phrasesBelow.has('boilerplate'))],
	['prose before', ({ before }) => mass(before)],
	['prose after', ({ after }) => mass(after)],
	['prose before and after', ({ before, after }) => Math.min(mass(before), mass(after))],
	['prose around', ({ around }) => mass(around / 3)],
	['in the main stretch', (line) => flag(isInRegion(line))],
	['prose in the main stretch', (line) => flag(line.isProse && isInRegion(line))],
	['like a headline between prose', (line) => flag(isLikeTeaser(line))],
	['like a headline in a report', (line) => (isLikeTeaser(line) ? line.proseShare : 0)],
	['unfinished in a report', ({ text, proseShare }) => (ENDED.test(text) ? 0 : proseShare)],
	['above the main stretch', ({ aboveRegion }) => Math.min(1, Math.log1p(aboveRegion) / 4)],
	['below the main stretch', ({ belowRegion }) => Math.min(1, Math.log1p(belowRegion) / 4)],
	['no headline', ({ sinceHeadline }) => flag(sinceHeadline === null)],
	['above the headline', ({ sinceHeadline }) => flag(sinceHeadline !== null && sinceHeadline < 0)],
	[
		'soon below the headline',
		({ sinceHeadline }) => flag(sinceHeadline !== null && sinceHeadline > 0 && sinceHeadline < 16),
	],
	['far below the headline', ({ sinceHeadline }) => Math.min(1, Math.log1p(Math.max(0, sinceHeadline ?? 0)) / 6)],
	['words of the headline', ({ ofHeadline }) => ofHeadline],
	['only words of the headline', ({ ofHeadline }) => flag(ofHeadline > 0.8)],
	['below the comments heading', ({ isBelowComments }) => flag(isBelowComments)],
	['prose below the comments heading', ({ isBelowComments, isProse }) => flag(isBelowComments && isProse)],
];

const OF_THE_WEB_PAGE: readonly Feature[] = [
	['kept', ({ block }) => flag(block?.isKept === true)],
	['left', ({ block }) => flag(block?.isKept === false)],
	['prose left', ({ block, isProse }) => flag(block?.isKept === false && isProse)],
	['kept in the main stretch', (line) => flag(line.block?.isKept === true && isInRegion(line))],
	['kept around', ({ keptAround }) => keptAround],
	['kept and plain', ({ block }) => flag(block?.isKept === true && block.linked < 0.3 && block.zone === null)],
	['links', ({ block }) => block?.linked ?? 0],
	['nothing but links', ({ block }) => flag((block?.linked ?? 0) > 0.9)],
	['paragraph', ({ block }) => flag(block?.tag === 'p')],
	['list item', ({ block }) => flag(block?.tag === 'li')],
	['heading', ({ block }) => flag(/^h[2-6]$/.test(block?.tag ?? ''))],
	['first heading', ({ block }) => flag(block?.tag === 'h1')],
	['hidden', ({ block }) => flag(block?.isHidden === true)],
	['in furniture', ({ block }) => flag(block?.zone === 'furniture')],
	['in related', ({ block }) => flag(block?.zone === 'related')],
	['in a caption', ({ block }) => flag(block?.zone === 'caption')],
	['in a byline', ({ block }) => flag(block?.zone === 'byline')],
];

/** Named measures of about 0..1 each. The model has one weight for each, in this order. */
export const FEATURES: readonly Feature[] = [...OF_THE_LINE, ...OF_ITS_PLACE, ...OF_THE_WEB_PAGE];

export function featuresOf(line: LineView): readonly number[] {
	return FEATURES.map(([, measure]) => measure(line));
}

/** For the script that fits the weights: every line of a text with its features. */
export function measureLines(text: string, blocks: readonly Block[], title: string | null) {
	const { lines, headline } = pageViewOf(linesOf(text), blocks, title);
	return { texts: lines.map((line) => line.text), vectors: lines.map(featuresOf), headline };
}
