/**
 * Verbs of saying in the passive: "the bridge was described by the mayor as “a gift”". Its subject says nothing; who says it
 * stands behind "by", or nowhere: "he was told that", "the strike is said to be over".
 */
import type { Token } from './mention.ts';

const BE = /^(?:is|are|was|were|be|been|being)$/;
const ADVERB = /.ly$|^(?:also|once|often|since|then|later|now|not|never|yet|still|already|even|first|soon)$/;
/** How many adverbs may stand between: "was also widely described". */
const MOST_ADVERBS = 3;
/** Names whom words are laid to, unlike all other subjects of a passive: "Holt was quoted as saying". */
const LAYS_TO_SUBJECT = 'quote';

/** Whether the verb at a place is a participle behind a form of "be". */
export function isPassive(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[at];
	if (verb === undefined || verb.lemma === LAYS_TO_SUBJECT || verb.normal.endsWith('ing')) return false;
	if (verb.normal === verb.lemma && !BARE_PARTICIPLE.has(verb.lemma)) return false;
	let before = at - 1;
	while (before > at - 1 - MOST_ADVERBS && ADVERB.test(tokens[before]?.normal ?? '')) before--;
	return BE.test(tokens[before]?.normal ?? '');
}

/** Participles that are written like the verb. */
const BARE_PARTICIPLE: ReadonlySet<string> = new Set(['read', 'put', 'cast']);

/** How far behind the verb "by" may stand: "were announced here on Friday by the prosecutor". */
const FARTHEST = 8;

/** Where the name of who says it begins; null where the clause tells nobody. */
export function agentOf(tokens: readonly Token[], verb: number): number | null {
	for (let at = verb + 1; at <= verb + FARTHEST; at++) {
		const token = tokens[at];
		if (token === undefined || token.kind === 'punctuation' || /^(?:and|but|that|as)$/.test(token.normal)) return null;
		if (token.normal === 'by' && !/ing$|^\d/.test(tokens[at + 1]?.normal ?? '')) return at + 1;
	}
	return null;
}

/** "Asked whether he would run, Holt said", "asked about the cuts": who is asked stands elsewhere, and who asks nowhere. */
export function isAskedOf(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.normal !== 'asked') return false;
	const before = tokens[at - 1];
	const begins = before === undefined || before.kind === 'punctuation' || before.normal === 'when';
	return (
		begins && /^(?:whether|if|about|why|how|what|when|where|who|by|for|to|on|in|at)$/.test(tokens[at + 1]?.normal ?? '')
	);
}

/** "A clerk who asked not to be named said": nothing is told by it. */
export function asksToBeUnnamed(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lemma !== 'ask') return false;
	const behind = tokens.slice(at + 1, at + 9).map(({ normal }) => normal);
	if (behind[0] === 'not' && behind[1] === 'to' && behind[2] === 'be') return true;
	return (
		/^(?:for|that|to)$/.test(behind[0] ?? '') &&
		behind.some((word) => /^(?:anonymity|anonymous|anonymously|unnamed)$/.test(word))
	);
}
