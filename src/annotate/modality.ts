/** Modality: "may", "is expected to", "allegedly", with the words whose certainty they set. */
import { MODAL_VERBS, MODALS, type ModalityLevel, OPEN_VERB, RESERVING } from '../lexicon/modality.ts';
import type { ModalityMention, Token } from './mention.ts';
import { scopeFrom } from './scope.ts';
import { TRAIT } from './traits.ts';
import { has, isCapitalised, stretchOf, type TokenizedSentence } from './words.ts';

export function modalitiesIn(sentence: TokenizedSentence): ModalityMention[] {
	const mentions: ModalityMention[] = [];
	const { tokens } = sentence;
	for (let at = 0; at < tokens.length; at++) {
		const found = modalAt(tokens, at);
		if (found === null) continue;
		const stretch = stretchOf(sentence, at, found.next - 1);
		mentions.push({
			kind: 'modality',
			...stretch,
			level: found.level,
			scope: scopeFrom(tokens, found.next) ?? stretch,
		});
		at = found.next - 1;
	}
	return mentions;
}

function modalAt(tokens: readonly Token[], at: number): { level: ModalityLevel; next: number } | null {
	const token = tokens[at];
	if (token === undefined || !has(token, TRAIT.modal)) return null;
	if (leavesOpen(tokens, at)) return { level: 'possible', next: at + 2 };
	const level = MODALS.get(token.normal);
	if (level !== undefined && !isName(tokens, at)) return { level, next: at + 1 };
	const verb = tokens[at + 1]?.normal === 'to' ? MODAL_VERBS.get(token.lemma) : undefined;
	if (verb !== undefined && governs(tokens, at, verb)) return { level: verb, next: at + 2 };
	const reserve = RESERVING.get(token.normal) ?? RESERVING.get(token.lemma);
	return reserve === undefined || isName(tokens, at) ? null : { level: reserve, next: at + 1 };
}

/** "did not rule out that he acted alone" holds it as far open as "may have acted alone". */
function leavesOpen(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.lemma !== OPEN_VERB || tokens[at + 1]?.normal !== 'out') return false;
	return tokens
		.slice(Math.max(0, at - DENIAL_REACH), at)
		.some(({ normal, lemma }) => DENIES.test(normal) || REFUSES.has(lemma));
}

/** "has not yet ruled out", "refused to rule out". */
const DENIAL_REACH = 3;
const DENIES = /^(?:not|never|cannot|without|\w{2,6}n['’]t)$/;
const REFUSES: ReadonlySet<string> = new Set(['refuse', 'decline']);

/** "in May", "Will Smith", "the can", "the accused". */
function isName(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (/^(?:the|a|an|in|of|last|this|free)$/.test(before?.normal ?? '')) return !/ed$|ly$/.test(token?.normal ?? '');
	return isCapitalised(token) && (at > 0 || isCapitalised(tokens[at + 1]) || tokens[at + 1]?.kind === 'number');
}

/** "is said to", "are going to"; but "said to reporters", "going to Beijing", "promises to voters". */
function governs(tokens: readonly Token[], at: number, level: ModalityLevel): boolean {
	const token = tokens[at];
	const behind = tokens[at + 2];
	if (
		behind?.kind !== 'word' ||
		isCapitalised(behind) ||
		behind.normal !== behind.lemma ||
		/^(?:the|a|an|his|her|their|its|this|that|all)$/.test(behind.normal)
	)
		return false;
	const isPassive = /^(?:is|was|are|were|be|been|being)$/.test(tokens[at - 1]?.normal ?? '');
	if (level === 'alleged' || token?.lemma === 'set' || token?.lemma === 'go') return isPassive;
	return true;
}
