/** What is compared, in one sentence. */
import type { Sides } from '../../model.ts';
import type { Place } from '../detector.ts';
import { quoted } from '../explain.ts';
import type { Candidate, Form } from './candidate.ts';

const COMPARED: Readonly<Record<Form, string>> = {
	quotations: 'a remark that both quote, in other words or cut',
	'quotation and prose': 'a remark that one quotes and the other may retell',
	'figures of one thing': 'two figures for one kind of thing',
	figures: 'two figures of one unit, perhaps not of the same thing',
	times: 'two times, perhaps of one act',
	titles: 'two titles of one person',
	'title of one': 'one gives a title that the other does not',
	names: 'two forms of one name',
	speakers: 'perhaps one statement, laid to two speakers',
	'speaker of one': 'one names a speaker for what the other may say in its own voice',
	certainty: 'one may be surer of it than the other',
	'certainty of one act': 'one is surer of the same act than the other',
	'denied by one': 'one may deny what the other states',
	'one act otherwise': 'one act, told with other particulars',
	descriptions: 'one thing, described in two ways',
	'acts of one subject': 'two acts of the same people or the same thing, or one in other words',
	acts: 'two acts, perhaps one in other words',
};

/** With fewer of its words in the other, a quotation is as often another remark of the same matter. */
const ONE_REMARK = 0.5;

function comparedIn({ form, fit }: Pick<Candidate, 'form' | 'fit'>): string {
	if (form === 'quotations' && fit < ONE_REMARK) return 'two remarks that share some words, perhaps not one remark';
	return COMPARED[form];
}

export function explanationOf(candidate: Candidate, words: Sides<string>, { a, b }: Sides<Place>): string {
	const compared = comparedIn(candidate);
	if (words.a === words.b) return `${a.name} and ${b.name} both say ${quoted(words.a)}: ${compared}.`;
	return `${a.name} says ${quoted(words.a)}, ${b.name} ${quoted(words.b)}: ${compared}.`;
}
