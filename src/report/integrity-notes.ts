/** What an integrity note says together with the words it points at: two repeats must not read as one note twice. */
import type { Report } from '../model.ts';
import { shortened } from './without-texts.ts';

const LONGEST = 60;

/** One line a note. A message that already quotes its words stands alone, and so does one whose text was left out. */
export function integrityNotes({ integrity, text }: Pick<Report, 'integrity' | 'text'>): readonly string[] {
	return integrity.notes.map(({ message, start, end }) => {
		const words =
			start === undefined || message.includes('“')
				? ''
				: shortened(text.slice(start, end).replace(/\s+/g, ' ').trim(), LONGEST);
		return words === '' ? message : `${message} “${words}”`;
	});
}
