/**
 * How the words of two quotations run side by side: the stretches that stayed and those that were exchanged.
 *
 * Only words count. Marks, capitals and the shape of apostrophes differ from one house style to the next.
 */
import { diffArrays } from 'diff';
import type { AnnotatedSentence, QuotationMention, Token } from '../../annotate/mention.ts';
import { mentionsOf } from '../../annotate/mention.ts';
import { overlapping } from '../../annotate/words.ts';
import type { Sides } from '../../model.ts';
import type { Place } from '../detector.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';
import { isContent } from '../claims/located.ts';

export interface QuotedWord {
	readonly token: Token;
	readonly sentence: AnnotatedSentence;
	/** Lower case with straight apostrophes, without accents. Unlike `Token.normal` it tells "he's" from "he". */
	readonly key: string;
}

/** The words of one quotation that stand in the matched sentences. */
export interface Quoted {
	readonly mention: QuotationMention;
	readonly words: readonly QuotedWord[];
}

/** A run of words that both have, or words of one in whose stead the other has others (or none). */
export interface Run extends Sides<readonly QuotedWord[]> {
	readonly kind: 'kept' | 'changed';
}

/** Beyond this many exchanged words two quotations are two remarks; it also bounds the time. */
const MOST_EDITS = 60;

/** The quotations of the matched sentences, each once though it may run over several of them. */
export function quotationsIn(place: Place): readonly Quoted[] {
	const byStart = new Map<number, { mention: QuotationMention; words: QuotedWord[] }>();
	for (const sentence of place.sentences) {
		const mentions = mentionsOf(sentence, 'quotation');
		for (const mention of mentions.length > MOST_IN_A_PLACE ? [] : mentions) {
			const known = byStart.get(mention.start) ?? { mention, words: [] };
			for (const word of wordsWithin(sentence, mention)) known.words.push(word);
			byStart.set(mention.start, known);
		}
	}
	return [...byStart.values()];
}

function wordsWithin(sentence: AnnotatedSentence, { inner }: QuotationMention): readonly QuotedWord[] {
	return overlapping(sentence.tokens, inner)
		.filter(({ kind }) => kind !== 'punctuation')
		.map((token) => ({ token, sentence, key: keyOf(token) }));
}

const keyOf = ({ text }: Token) =>
	/[^\x20-\x7e]/.test(text)
		? text.replace(/[’ʼ]/g, "'").normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
		: text.toLowerCase();

/** Runs in order, kept and changed in turn; null where hardly anything is shared. */
export function runsOf(a: readonly QuotedWord[], b: readonly QuotedWord[]): readonly Run[] | null {
	const parts = diffOf(a, b);
	if (!parts) return null;
	const runs: Run[] = [];
	let [i, j] = [0, 0];
	for (const { added, removed, count } of parts) {
		const kind = added || removed ? 'changed' : 'kept';
		const words = { a: a.slice(i, added ? i : i + count), b: b.slice(j, removed ? j : j + count) };
		const last = runs.at(-1);
		if (last?.kind === 'changed' && kind === 'changed') {
			runs[runs.length - 1] = { kind, a: [...last.a, ...words.a], b: [...last.b, ...words.b] };
		} else runs.push({ kind, ...words });
		i += words.a.length;
		j += words.b.length;
	}
	return runs;
}

/** Of several shortest ways from one to the other `diff` takes one that depends on which comes first. */
function diffOf(a: readonly QuotedWord[], b: readonly QuotedWord[]) {
	const [keysA, keysB] = [a.map(({ key }) => key), b.map(({ key }) => key)];
	if (keysA.join(' ') <= keysB.join(' ')) return diffArrays(keysA, keysB, { maxEditLength: MOST_EDITS });
	const parts = diffArrays(keysB, keysA, { maxEditLength: MOST_EDITS });
	return parts?.map((part) => ({ ...part, added: part.removed, removed: part.added }));
}

/** A function word tells little: "and of the" is shared by strangers. */
const FUNCTION_WORD_WEIGHT = 0.3;

/** The weight of words as evidence that two quotations are one. */
export function weightOf(words: readonly QuotedWord[]): number {
	return words.reduce((sum, { token }) => sum + (isContent(token) ? 1 : FUNCTION_WORD_WEIGHT), 0);
}
