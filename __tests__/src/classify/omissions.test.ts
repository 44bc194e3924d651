import { describe, expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/annotate.ts';
import { omissionsOf } from '../../../src/classify/omissions.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const report = (side: 'a' | 'b', title: string, ...sentences: string[]) =>
	annotate(prepare(sentencesDraft(sentences, { title }), side));

const reports = {
	a: report(
		'a',
		'Retailer stops selling rifles after school shooting',
		'Ed Stack, the chief executive, said “we don’t want to be a part of this story” after 17 people died in the school shooting.',
		'The retailer stops selling rifles at once.',
		'It also sells shoes.',
	),
	b: report('b', 'Retailer ends sale of rifles', 'The retailer stops selling rifles at once.'),
};
const matches = [{ a: ['a1'], b: ['b0'], similarity: 1 }];

test('what has a counterpart is no omission, nor is a headline', () => {
	expect(omissionsOf(reports, matches).map(({ sentence }) => sentence)).toEqual(['a0', 'a2']);
});

test('who, how many and what was said near the top weighs more than an aside', () => {
	expect(omissionsOf(reports, matches).map(({ importance }) => importance)).toEqual(['high', 'low']);
});

test('without any match every body sentence is missing from the other report', () => {
	expect(omissionsOf(reports, []).map(({ missingFrom, sentence }) => `${sentence} not in ${missingFrom}`)).toEqual([
		'a0 not in b',
		'a1 not in b',
		'a2 not in b',
		'b0 not in a',
	]);
});

describe('the weightiest come first', () => {
	const filler = Array.from({ length: 8 }, (_, k) => `The ${k} o'clock train was late again, as on most days.`);
	const ranked = (...sentences: string[]) => {
		const a = report('a', 'Bridge over the Volta collapses', ...filler, ...sentences);
		const b = report('b', 'Another story', 'Nothing of this is told here.');
		return omissionsOf({ a, b }, []).filter(({ missingFrom }) => missingFrom === 'b');
	};
	/** Which of the sentences at the end of the report comes before the others. */
	const first = (...sentences: string[]) =>
		ranked(...sentences)
			.map(({ sentence }) => Number(sentence.slice(1)) - filler.length)
			.find((number) => number >= 0);

	test('who is named', () => expect(first('It was closed.', 'Mayor Anna Mensah had closed it.')).toBe(1));
	test('what was said', () => expect(first('It was closed.', 'It was “closed for good.”')).toBe(1));
	test('how many', () => expect(first('It was closed.', 'It had cost 40 million euros.')).toBe(1));
	test('what the headline is about', () =>
		expect(first('It was closed.', 'The bridge over the Volta was old.')).toBe(1));

	test('what stands near the top, of sentences that are alike else', () => {
		const places = ranked().map(({ sentence }) => Number(sentence.slice(1)));
		expect(places).toEqual([...places].sort((x, y) => x - y));
	});
});
