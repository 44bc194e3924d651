/** Which telling phrases a line holds, looked for once. */
import { allAsNeeded } from '../letters.ts';
import {
	BOILERPLATE_PHRASES,
	BYLINE_PHRASES,
	CAPTION_PHRASES,
	CONTRIBUTOR_PHRASES,
	CREDIT_LINES,
	CREDIT_PHRASES,
	RELATED_PHRASES,
} from '../lexicon/line-phrases.ts';
import { matchesAny } from './measures.ts';

const KINDS = {
	boilerplate: allAsNeeded(BOILERPLATE_PHRASES),
	byline: allAsNeeded(BYLINE_PHRASES),
	caption: allAsNeeded(CAPTION_PHRASES),
	contributors: allAsNeeded(CONTRIBUTOR_PHRASES),
	creditLine: allAsNeeded(CREDIT_LINES),
	credit: allAsNeeded(CREDIT_PHRASES),
	related: allAsNeeded(RELATED_PHRASES),
} as const;

export type PhraseKind = keyof typeof KINDS;

export const NO_PHRASES: ReadonlySet<PhraseKind> = new Set();

const PHRASE_KINDS = Object.keys(KINDS) as PhraseKind[];

export function phrasesIn(text: string): ReadonlySet<PhraseKind> {
	const found = PHRASE_KINDS.filter((kind) => matchesAny(KINDS[kind](text), text));
	return found.length === 0 ? NO_PHRASES : new Set(found);
}
