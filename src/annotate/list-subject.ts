/**
 * A subject that ends in a list: "the observer mission of the OSCE, the Council of Europe and the European Parliament said".
 * The mission speaks, and not the body that stands last.
 */
import { BODY_HEADS, UNNAMED_HEADS } from '../lexicon/voices.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import type { Token } from './mention.ts';
import { isCapitalised } from './words.ts';

/** How many tokens a list may have. */
const LONGEST_LIST = 24;
/** How many words may stand before the noun that the list completes: "a joint election observer mission". */
const MOST_BEFORE = 4;
/** From so many names on, "of A, B and C" is one list whatever stands before it. */
const SURELY_LIST = 3;

const JOINS = /^(?:,|and)$/;
const WITHIN_NAME = /^(?:of|for|the|de|la|-|'|’|&)$/;

/**
 * Where such a subject begins.
 *
 * @param last the last word before the verb
 * @param first what the subject begins with when the list is not seen, which stands behind "and"
 * @returns null where no list, or no noun with a list, ends here
 */
export function listSubject(tokens: readonly Token[], first: number, last: number): number | null {
	const joint = isCapitalised(tokens[first]) || tokens[first]?.normal === 'the' ? lastJoint(tokens, first, last) : null;
	if (joint === null || !isNamed(tokens, joint + 1, last)) return null;
	let names = 1;
	let end = joint - 1;
	for (let at = joint - 1; at > Math.max(0, joint - LONGEST_LIST); at--) {
		const token = tokens[at];
		if (token === undefined) return null;
		if (token.text === ',') {
			if (!isNamed(tokens, at + 1, end)) return null;
			names++;
			end = at - 1;
		} else if (/^(?:of|from|by|for)$/.test(token.normal) && isHead(tokens[at - 1])) {
			const start = phraseStart(tokens, at - 1);
			const isSure = names + 1 >= SURELY_LIST || start === 0;
			return isNamed(tokens, at + 1, end) && isSure ? start : null;
		} else if (!isCapitalised(token) && !WITHIN_NAME.test(token.normal)) return null;
	}
	return null;
}

/** The "and" before the last name, also where the plain reading took "B and C" for the subject. */
function lastJoint(tokens: readonly Token[], first: number, last: number): number | null {
	if (tokens[first - 1]?.normal === 'and') return first - 1;
	for (let at = last; at > first; at--) if (tokens[at]?.normal === 'and') return at;
	return null;
}

/** "the Council of Europe": capitals, and what may stand between them. */
function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
	const words = tokens.slice(from, to + 1);
	return (
		words.some(isCapitalised) &&
		words.every((word) => isCapitalised(word) || (WITHIN_NAME.test(word.normal) && !JOINS.test(word.text)))
	);
}

const isHead = (token: Token | undefined) =>
	token !== undefined &&
	!isCapitalised(token) &&
	(BODY_HEADS.has(token.lemma) || UNNAMED_HEADS.has(token.lemma) || TITLE_HEADS.has(token.lemma));

/** The article before the noun, or the words up to it. */
function phraseStart(tokens: readonly Token[], head: number): number {
	let at = head;
	while (at > 0 && head - at < MOST_BEFORE) {
		const before = tokens[at - 1];
		if (
			before === undefined ||
			before.kind !== 'word' ||
			/^(?:of|for|to|with|by|in|on|and|but|that)$/.test(before.normal)
		)
			break;
		at--;
		if (/^(?:the|a|an)$/.test(before.normal)) break;
	}
	return at;
}
