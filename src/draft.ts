/** Drafts from text or sentences at hand. */
import type { Draft, Metadata } from './model.ts';

/** What is known of a report that comes with nothing but its words. */
export const NOTHING_KNOWN: Metadata = {
	source: 'given',
	url: null,
	outlet: null,
	via: null,
	title: null,
	authors: [],
	published: null,
	modified: null,
	eventDate: null,
	sourceSha256: null,
};

/** A draft of running text, to be divided into roles and sentences. */
export function textDraft(text: string, known: Partial<Metadata> = {}): Draft {
	return { ...NOTHING_KNOWN, ...known, kind: 'text', text };
}

/** A draft of sentences that are never split, merged or set aside. */
export function sentencesDraft(sentences: readonly string[], known: Partial<Metadata> = {}): Draft {
	// Written as { ...NOTHING_KNOWN, ...known, kind, sentences } it takes ten times as long, for every sentence judged.
	return Object.assign({ kind: 'sentences' as const, sentences }, NOTHING_KNOWN, known);
}
