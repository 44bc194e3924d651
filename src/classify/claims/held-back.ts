/**
 * Acts that a sentence names only to say that they did not come about, without a "not": "fell short of convicting him",
 * "too little evidence to convict", "voted against approving the merger", "lifted the ban", "rejected the notion that".
 */
import type { Token } from '../../annotate/mention.ts';
import { isDenyingWord } from '../../lexicon/negation-cues.ts';
import { disputes, fallsShort, isBelied, namesClaim, undoes } from '../../lexicon/undoing.ts';

/** Between a verb and its object stand an article and at most an adjective or two: "lifted the nationwide ban". */
const OBJECT_REACH = 4;
/** "fell short of the two-thirds majority required to remove": what is lacked stands before the "to". */
const PURPOSE_REACH = 12;

/** Whether the act or the thing at `at` is named as what did not come about, or came to its end. */
export function isHeldBack(tokens: readonly Token[], at: number): boolean {
	return isRefused(tokens, at) || isShortOf(tokens, at) || isUndone(tokens, at);
}

/** "refused to convict", "failed again to convict", "voted against approving", "stopped short of convicting". */
function isRefused(tokens: readonly Token[], at: number): boolean {
	const [last, before] = [tokens[at - 1]?.normal, tokens[at - 2]?.normal];
	if (tokens[at]?.normal.endsWith('ing') && (last === 'against' || (last === 'of' && before === 'short'))) return true;
	if (last !== 'to') return false;
	return isDenyingWord(tokens[at - 2]?.lemma ?? '') || isDenyingWord(tokens[at - 3]?.lemma ?? '');
}

/** "too little evidence to convict", "fell short of the votes needed to convict", "not enough proof to charge". */
function isShortOf(tokens: readonly Token[], at: number): boolean {
	if (tokens[at - 1]?.normal !== 'to') return false;
	for (let i = at - 2; i >= Math.max(0, at - PURPOSE_REACH); i--) {
		const token = tokens[i];
		if (token === undefined || isEndOfThought(token)) return false;
		if (fallsShort(token.normal)) return true;
		if (token.normal === 'enough' && tokens[i - 1]?.normal === 'not') return true;
	}
	return false;
}

/** "lifted the ban", "overturned his conviction". */
function isUndone(tokens: readonly Token[], at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - OBJECT_REACH); i--) {
		const token = tokens[i];
		if (token === undefined || token.kind === 'punctuation') return false;
		if (undoes(token.lemma)) return at - i > 1;
	}
	return false;
}

/** How far a dispute may stand before the claim it is about. */
const DISPUTE_REACH = 16;

/** "rejected the notion that it is inevitable", "falsely implies that he never paid": stated by nobody the outlet believes. */
export function isDisputed(tokens: readonly Token[], at: number): boolean {
	// "all but conceded" is not quite conceded, and not denied.
	if (tokens[at - 1]?.normal === 'but' && tokens[at - 2]?.normal === 'all') return true;
	let isClaim = false;
	for (let i = at - 1; i >= Math.max(0, at - DISPUTE_REACH); i--) {
		const token = tokens[i];
		if (token === undefined || isEndOfThought(token)) return false;
		if (isBelied(token.normal)) return true;
		if (namesClaim(token.lemma)) isClaim = true;
		else if (isClaim && disputes(token.lemma)) return true;
	}
	return false;
}

const isEndOfThought = ({ text }: Token) => /^[.;:!?]$/.test(text);
