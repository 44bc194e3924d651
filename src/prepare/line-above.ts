/**
 * A headline known by its place alone: "Tragedy at sea" above "At least 14 people died when a ferry capsized …". The shortest
 * have no word of the article, and the byline below them often has one: "By Jon Vale in Port Alda".
 */
import { asNeeded } from '../letters.ts';
import { BYLINE, DATELINE, SECTION_WORDS } from '../lexicon/head-lines.ts';
import { BOILERPLATE_PHRASES, BYLINE_PHRASES, FILE_NAME, RELATED_PHRASES } from '../lexicon/line-phrases.ts';
import { OUTLET_WORD } from '../lexicon/outlet-names.ts';
import type { Line } from './lines.ts';
import { bare, ENDED, matchesAny, share } from './measures.ts';

/** Lines above the first sentence of a text that was typed or copied clean: headline, standfirst, byline, date, place. */
const MOST_ABOVE = 5;
/** Of these, lines that may be the headline: of more, it is the head of a page. */
const MOST_CANDIDATES = 2;
const LONGEST = 20;
/** The share of lines ended like sentences from the first on, by which nothing but the report follows. */
const CLEAN = 0.8;

const OF_BYLINE = asNeeded(BYLINE);
const OF_DATELINE = asNeeded(DATELINE);

/** What tells who wrote a report, where and when, or is left of a picture, whatever words it shares with the article. */
export function isNoHeadline(text: string): boolean {
	return isSigned(text) || FILE_NAME.test(text);
}

const isSigned = (text: string): boolean => OF_BYLINE(text).test(text) || OF_DATELINE(text).test(text);

/** The index of the first line above the first prose that can be a headline; -1 where none can, or too many stand there. */
export function lineAbove(lines: readonly Line[], firstProse: number): number {
	if (firstProse < 1 || firstProse > MOST_ABOVE || share(lines.slice(firstProse), isEnded) < CLEAN) return -1;
	const head = lines.slice(0, firstProse).map(({ text }) => text);
	const candidates = head.filter(canBeHeadline);
	const [first = ''] = candidates;
	if (candidates.length === 0 || candidates.length > MOST_CANDIDATES) return -1;
	const index = head.indexOf(first);
	return isLikeName(first) && !head.slice(index + 1).some(isSigned) ? -1 : index;
}

const isEnded = ({ text }: Line): boolean => ENDED.test(text);

function canBeHeadline(text: string): boolean {
	const words = bare(text).split(' ');
	if (words.length < 2 || words.length > LONGEST || /[.:;,…]["”’]?$/.test(text) || !BEGINS_LARGE(text).test(text))
		return false;
	if (isNoHeadline(text) || OUTLET_WORD.test(text) || words.every((word) => SECTION_WORDS.has(word))) return false;
	return ![BOILERPLATE_PHRASES, BYLINE_PHRASES, RELATED_PHRASES].some((phrases) => matchesAny(phrases, text));
}
const BEGINS_LARGE = asNeeded(/^["“‘«$£€]?[\p{Lu}\p{N}]/u);

/** "Jon Vale", "Ana de Pires": who wrote it, where no byline below tells that it is none. */
const isLikeName = (text: string): boolean => NAME(text).test(text);
const NAME = asNeeded(/^\p{Lu}[\p{L}.’'-]{0,30}(?: (?:de|da|van|von|al|el|bin))?(?: \p{Lu}[\p{L}.’'-]{0,30}){1,2}$/u);
