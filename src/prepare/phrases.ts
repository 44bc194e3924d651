/** Which telling phrases a line holds, looked for once. */
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
	boilerplate: BOILERPLATE_PHRASES,
	byline: BYLINE_PHRASES,
	caption: CAPTION_PHRASES,
	contributors: CONTRIBUTOR_PHRASES,
	creditLine: CREDIT_LINES,
	credit: CREDIT_PHRASES,
	related: RELATED_PHRASES,
} as const;

export type PhraseKind = keyof typeof KINDS;

export const NO_PHRASES: ReadonlySet<PhraseKind> = new Set();

export function phrasesIn(text: string): ReadonlySet<PhraseKind> {
	const kinds = Object.keys(KINDS) as PhraseKind[];
	return new Set(kinds.filter((kind) => matchesAny(KINDS[kind], text)));
}
