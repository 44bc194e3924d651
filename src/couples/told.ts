/** What is kept of a report. */
import { dayOf } from '../annotate/days.ts';
import { sha256 } from '../hash.ts';
import type { Draft } from '../model.ts';
import { oneLine } from '../names.ts';
import { isoDateOf } from '../read/dates.ts';
import type { Told } from './model.ts';
import { termsOf } from './terms.ts';

/** @param id what tells it from a report of the same words: its id or the name of its file */
export function toldBy(draft: Draft, id: string): Told {
	const text = textOf(draft);
	const outlet = oneLine(draft.outlet ?? '').toLowerCase() || null;
	const day = dayNumberOf(draft);
	return { key: sha256([outlet, day, id, text].join('\0')).slice(0, 16), outlet, day, terms: termsOf(text) };
}

/** With the headline as its first line, as in a file of plain text. Of a web page the article alone. */
function textOf(draft: Draft): string {
	const title = draft.title ?? '';
	const text = proseOf(draft);
	return title === '' || text.trimStart().startsWith(title) ? text.trimStart() : `${oneLine(title)}\n${text}`;
}

function proseOf(draft: Draft): string {
	if (draft.kind === 'sentences') return draft.sentences.join('\n');
	const kept = draft.kind === 'text' ? (draft.blocks ?? []).filter(({ isKept }) => isKept) : [];
	return kept.length === 0 ? draft.text : kept.map(({ start, end }) => draft.text.slice(start, end)).join('\n');
}

const DAY = 86_400_000;

/** A report that was changed later is still one of the day on which it came out. */
function dayNumberOf({ published, modified, eventDate }: Draft): number | null {
	for (const stated of [published, modified, eventDate]) {
		const day = stated === null ? null : dayOf(isoDateOf(stated));
		if (day !== null) return Date.parse(day) / DAY;
	}
	return null;
}
