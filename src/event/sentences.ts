/** Sentences of all reports of an event by their ids, as spans. */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import type { Span } from '../model.ts';
import type { Member } from './reports.ts';

export interface Sentences {
	readonly all: readonly string[];
	reportOf(id: string): string;
	annotated(id: string): AnnotatedSentence | undefined;
	/** The whole sentence. */
	span(id: string): Span;
	/** In the order of their reports. */
	inOrder(ids: Iterable<string>): readonly string[];
}

export function sentencesOf(members: readonly Member[]): Sentences {
	const byId = new Map(
		members.flatMap(({ id, annotated }) =>
			annotated.sentences.map((one) => [one.sentence.id, { report: id, one }] as const),
		),
	);
	const places = new Map([...byId.keys()].map((id, place) => [id, place]));
	return {
		all: [...byId.keys()],
		reportOf: (id) => byId.get(id)?.report ?? '',
		annotated: (id) => byId.get(id)?.one,
		span: (id) => {
			const { start = 0, end = 0, text = '' } = byId.get(id)?.one.sentence ?? {};
			return { sentence: id, start, end, text };
		},
		inOrder: (ids) => [...new Set(ids)].sort((x, y) => (places.get(x) ?? 0) - (places.get(y) ?? 0)),
	};
}
