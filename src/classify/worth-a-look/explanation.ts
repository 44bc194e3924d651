/** What is compared, in one sentence. */
import type { Sides } from '../../model.ts';
import type { Place } from '../detector.ts';
import { quoted } from '../explain.ts';
import type { Candidate, Form } from './candidate.ts';

const COMPARED: Readonly<Record<Form, string>> = {
	quotations: 'a remark that both quote, in other words or cut',
	'quotation and prose': 'a remark that one quotes and the other may retell',
	'figures of one thing': 'two figures for one kind of thing',
	figures: 'two figures in one unit, perhaps of two things',
	times: 'two times, perhaps of one act',
	titles: 'two titles of one person',
	'title of one': 'one gives a title that the other does not',
	names: 'two forms of one name',
	speakers: 'two speakers, perhaps for one statement',
	'speaker of one': 'one lays to a speaker what the other may state by itself',
	certainty: 'another certainty, perhaps of one act',
	'certainty of one act': 'one act, told with another certainty',
	'denied by one': 'one may deny what the other states',
	'one act otherwise': 'one act with other particulars',
	descriptions: 'one thing, otherwise described',
	'acts of one subject': 'two acts of the same people or of the same thing',
	acts: 'two acts, perhaps one in other words',
};

export function explanationOf({ form }: Candidate, words: Sides<string>, { a, b }: Sides<Place>): string {
	return `${a.name} has ${quoted(words.a)}, ${b.name} ${quoted(words.b)}: ${COMPARED[form]}.`;
}
