/** What was decided on words that are not in the texts any more, in a line. */
import { printable } from '../report/printable.ts';
import { quoted } from '../report/quoted.ts';
import { reviewLines } from '../report/review-lines.ts';
import type { Opinion } from './replay.ts';
import type { Place } from './subject.ts';

/** "quantity “an hour beforehand” / “45 minutes before”. Decided: right, by Ada on 2026-03-01" */
export function opinionLine({ subject: { kind, a, b }, decisions, note, added }: Opinion): string {
	const by = added === null ? 'grammar' : 'reviewer';
	const said = reviewLines({ by, review: { decisions, note, wording: 'same' } }).join(' ');
	return printable(`${kind} ${wordsIn(a)} / ${wordsIn(b)}. ${said}`)
		.replace(/\s+/g, ' ')
		.trim();
}

const wordsIn = (places: readonly Place[]) => quoted(places.map(({ words }) => words).join(' … '));
