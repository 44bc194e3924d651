/** What the library takes a report from, where everything is at hand: no file, no address. */
import type { Draft, Metadata, Report } from '../model.ts';
import { ReadFailure } from '../read/failure.ts';
import { readForm } from '../read/read-form.ts';

/** What may be said of a report that is given whole. `date` is another word for `published`. */
export type About = Partial<Omit<Metadata, 'source'>> & { readonly date?: string | null };

/** Running text, to be divided into line roles and sentences. */
export interface TextForm extends About {
	readonly text: string;
}

/** Sentences that are never split, merged or set aside. */
export interface SentencesForm extends About {
	readonly sentences: readonly string[];
}

/** A report given whole: its text, its sentences, or a `Report` as a comparison holds it. */
export type ReportForm = TextForm | SentencesForm | Report;

/**
 * Reads a report that is given whole, for `compare` and `coverage`. Files and addresses: `read` of `counterpoint/node`.
 *
 * @example
 * const a = await read({ outlet: 'Northern Herald', date: '2024-05-02', text: 'Two divers were found on Monday …' });
 * @throws ReadFailure where a field is no text, the text is empty or too long
 */
export async function read(form: ReportForm): Promise<Draft> {
	if (typeof form === 'string')
		throw new ReadFailure('malformed', 'give { text }; a path or an address is read by read of counterpoint/node');
	return readForm(form);
}
