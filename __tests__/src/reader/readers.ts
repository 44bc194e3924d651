/** Readers that are played: what they say of a passage is told by a function. */
import type { Passage, Proposal, Question, Reader } from '../../../src/reader/reader.ts';

export function readerSaying(
	say: (passage: Passage, question: Question) => readonly Partial<Proposal>[],
	runs = 1,
): Reader {
	return {
		settings: { model: 'played', host: null, prompt: '1', temperature: 0, seed: 1, runs },
		atOnce: 2,
		read: async (question) => ({
			proposals: say(question.passage, question).map((one) => ({ ...USUAL, ...one })),
			digest: 'sha256:1',
		}),
	};
}

export const USUAL: Proposal = {
	a: '',
	b: '',
	kind: 'event',
	verdict: 'conflict',
	importance: 'high',
	why: 'They differ.',
};

/** Proposes these words wherever both stand. */
export function seeing(a: string, b: string, changes: Partial<Proposal> = {}) {
	return (passage: Passage): readonly Partial<Proposal>[] => {
		const holds = (side: 'a' | 'b', words: string) => passage[side].some(({ text }) => text.includes(words));
		return holds('a', a) && holds('b', b) ? [{ a, b, ...changes }] : [];
	};
}
