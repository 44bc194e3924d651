import { describe, expect, test } from '@jest/globals';
import * as chrono from 'chrono-node';
import { annotated, mentions } from './annotated.ts';

/** A Monday. */
const TODAY = '2023-06-19';
const times = (sentence: string, eventDate: string | null = TODAY) => mentions('time', sentence, 0, { eventDate });
const resolved = (sentence: string) =>
	times(sentence).map(({ text, from, to }) => `${text}: ${from === to ? from : `${from} to ${to}`}`);
const values = (sentence: string) => times(sentence).map(({ value }) => value);

describe('resolved against the day the report speaks of', () => {
	test.each([
		['He met Xi on Monday after talks on Sunday.', ['Monday: 2023-06-19', 'Sunday: 2023-06-18']],
		['Gates saw Xi Friday; he will leave on Tuesday.', ['Friday: 2023-06-16', 'Tuesday: 2023-06-20']],
		[
			'They last met in Bali last November, in November.',
			['last November: 2022-11-01 to 2022-11-30', 'November: 2022-11-01 to 2022-11-30'],
		],
		['the G20 at the end of last year', ['end of last year: 2022-01-01 to 2022-12-31']],
		[
			'Earlier this month, and next week',
			['Earlier this month: 2023-06-01 to 2023-06-30', 'next week: 2023-06-26 to 2023-07-02'],
		],
		[
			'on June 19, 2023, June 15 and 3 December',
			['June 19, 2023: 2023-06-19', 'June 15: 2023-06-15', '3 December: 2023-12-03'],
		],
		[
			'two days ago, yesterday and tonight',
			['two days ago: 2023-06-17', 'yesterday: 2023-06-18', 'tonight: 2023-06-19'],
		],
		[
			'since 2003, the 2016 election, the 1980s',
			['2003: 2003-01-01 to 2003-12-31', '2016: 2016-01-01 to 2016-12-31', '1980s: 1980-01-01 to 1989-12-31'],
		],
		['fifteen of the 19 Sept. 11 hijackers', ['Sept. 11: 2023-09-11']],
		['On 19 June 10 people died.', ['19 June: 2023-06-19']],
		['last summer', ['last summer: 2022-06-01 to 2022-08-31']],
		['2023-06-19 or 6/19/2023', ['2023-06-19: 2023-06-19', '6/19/2023: 2023-06-19']],
	])('%s', (sentence, expected) => {
		expect(resolved(sentence)).toEqual(expected);
	});

	test('without that day only what is written in full is resolved', () => {
		expect(times('On Monday and on May 3, 2021', null)).toMatchObject([
			{ value: 'monday', from: null },
			{ value: '2021-05-03', from: '2021-05-03' },
		]);
	});
});

describe('what is no time', () => {
	test.each([
		'They may march in the sun.',
		'It cost $2000 and 1900 people came.',
		'He sat with May and said he might.',
		'The score was 4:3.',
	])('%s', (sentence) => {
		expect(values(sentence)).toEqual([]);
	});
});

test('times of day', () => {
	expect(values('At 10:30 a.m. or 9 p.m., at noon, by 6 o’clock, at 18:00 GMT')).toEqual([
		'10:30',
		'21:00',
		'12:00',
		'06:00',
		'18:00',
	]);
});

test('a time is no quantity', () => {
	const mentions = annotated('Two people met at 10:30 a.m. on June 19 in 2023.').sentences[0]?.mentions;
	const values = mentions?.filter(({ kind }) => kind === 'quantity' || kind === 'time');
	expect(values?.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
		'quantity Two',
		'time 10:30 a.m.',
		'time June 19',
		'time 2023',
	]);
});

describe('agrees with chrono-node', () => {
	const reference = new Date(`${TODAY}T12:00:00Z`);
	test.each([
		'It began on June 3, 2021.',
		'It began on 14 October 2016.',
		'It began yesterday.',
		'It began two days ago.',
		'It began three weeks ago.',
		'It begins tomorrow.',
		'It happened on Jan. 6, 2021.',
		'It happened on the 4th of July 2022.',
		'It happened last Friday.',
	])('%s', (sentence) => {
		const [theirs] = chrono.parse(sentence, reference);
		const [ours, ...others] = times(sentence);
		expect(others).toHaveLength(0);
		const day = theirs?.date().toISOString().slice(0, 10) ?? '';
		expect(ours?.from != null && ours.from <= day && day <= (ours.to ?? '')).toBe(true);
	});
});

test('hostile text is read in linear time', () => {
	for (const unit of ['May ', '1 ', '2003 ', 'last ', 'a ', '10:', 'end of ', '1-', '6/', 'Monday ']) {
		const start = performance.now();
		annotated(unit.repeat(Math.floor(100_000 / unit.length)), { eventDate: TODAY });
		expect(performance.now() - start).toBeLessThan(8000);
	}
});

test('whether day or month comes first in slashes only some dates tell', () => {
	expect(values('It opens on 3/6/2024.')).toEqual(['2024-03-06 or 2024-06-03']);
	expect(resolved('It opens on 19/6/2024, 6/19/2024 or 5/5/2024.')).toEqual([
		'19/6/2024: 2024-06-19',
		'6/19/2024: 2024-06-19',
		'5/5/2024: 2024-05-05',
	]);
});
