/**
 * Wording: verbs of saying beyond "said", words of doubt, and words of framing, in the outlet's own voice, with their
 * sentences. Quoted words are the speaker's. Only what one report uses more than the other is worth comparing: both stand.
 */
import { attributionsIn } from '../annotate/attribution.ts';
import type { Token } from '../annotate/mention.ts';
import { coverage, overlapping } from '../annotate/words.ts';
import { framingsOf } from '../lexicon/framing.ts';
import { DOUBTS, LOADED_VERBS } from '../lexicon/wording.ts';
import type { Sides, Span } from '../model.ts';
import type { WordingRow } from './model.ts';
import type { Reading } from './reading.ts';
import { outermost } from './statements.ts';

interface Used {
	readonly kind: WordingRow['kind'];
	readonly word: string;
	readonly span: Span;
}

export function wordingOf(readings: Sides<Reading>): readonly WordingRow[] {
	const all = { a: usedIn(readings.a), b: usedIn(readings.b) };
	const used = { a: compared(all.a, readings.a, all.b), b: compared(all.b, readings.b, all.a) };
	const keys = new Map([...used.a, ...used.b].map(({ kind, word }) => [`${kind} ${word}`, { kind, word }]));
	const spans = (side: 'a' | 'b', row: { kind: string; word: string }) =>
		used[side].filter(({ kind, word }) => kind === row.kind && word === row.word).map(({ span }) => span);
	return [...keys]
		.sort(([x], [y]) => (x < y ? -1 : 1))
		.map(([, row]) => ({ ...row, a: spans('a', row), b: spans('b', row) }))
		.filter(({ a, b }) => a.length > 0 || b.length > 0);
}

function usedIn(reading: Reading): readonly Used[] {
	const { sentences, report } = reading.report;
	const quotations = outermost(sentences);
	const isQuoted = coverage(quotations);
	return sentences.flatMap((sentence) => {
		const inside = overlapping(quotations, sentence.sentence);
		const verbs = attributionsIn({ text: report.text, ...sentence }, inside).filter(
			({ verb, speaker }) => LOADED_VERBS.has(verb) && speaker !== null,
		);
		const own = sentence.tokens.filter(({ kind, start }) => kind === 'word' && !isQuoted(start));
		const words = own.flatMap((token): readonly Used[] => {
			const kind = kindOf(token);
			return kind === null ? [] : [{ kind, word: token.lemma, span: reading.span(sentence, token) }];
		});
		return [
			...verbs.map((verb): Used => ({ kind: 'verb of saying', word: verb.verb, span: reading.span(sentence, verb) })),
			...words,
		];
	});
}

function kindOf({ normal, lemma }: Token): WordingRow['kind'] | null {
	if (DOUBTS.has(normal)) return 'doubt';
	return framingsOf(lemma).length > 0 ? 'framing' : null;
}

/**
 * A framing word tells something only where the passage that was paired with it has another word of the same choice:
 * "protesters gathered" / "rioters gathered".
 */
function compared(own: readonly Used[], reading: Reading, others: readonly Used[]): readonly Used[] {
	const framings = new Map<string, Set<string>>();
	for (const { kind, word, span } of others)
		if (kind === 'framing') framings.set(span.sentence, (framings.get(span.sentence) ?? new Set()).add(word));
	return own.filter(({ kind, word, span }) => {
		if (kind !== 'framing') return true;
		const near = reading.counterparts(span.sentence).flatMap((id) => [...(framings.get(id) ?? [])]);
		return near.some((other) => areChoices(word, other)) && !near.includes(word);
	});
}

function areChoices(x: string, y: string): boolean {
	return framingsOf(x).some(([choice, framing]) =>
		framingsOf(y).some(([other, how]) => choice === other && framing !== how),
	);
}
