import { expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/annotate.ts';
import { DETECTORS } from '../../../src/classify/kinds.ts';
import { encounterOf } from '../../../src/classify/encounters.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { compared } from './two-reports.ts';

/** A hundred thousand characters each. */
const HOSTILE = {
	quotations: '“not a word” '.repeat(7_700),
	'quotation marks': '"'.repeat(100_000),
	statuses: 'arrest charge call it off '.repeat(4_000),
	negations: 'not un never dis '.repeat(6_000),
	duties: 'We must have to need to '.repeat(4_200),
	reserves: 'may allegedly suspect '.repeat(4_600),
	framings: 'protester rioter leader regime '.repeat(3_300),
	'one word': 'un'.repeat(50_000),
	apostrophes: "n't's're".repeat(12_500),
	numbers: 'from 62 to 64, 3.2 million of 5,273 '.repeat(2_800),
	amounts: '$1,000 a week, at least nine hours '.repeat(2_900),
	ages: 'Quinn, 34, aged 43 of 29-year-old '.repeat(2_900),
	times: 'since 2003 on 5 May until Friday 9:30 a.m. '.repeat(2_300),
	persons: 'Foreign Minister Qin Gang and Secretary Antony Blinken '.repeat(1_800),
	capitals: 'Bank of Japan Bank of India '.repeat(3_600),
	places: 'parts of Pakistan, northern Italy, the Kremlin '.repeat(2_100),
	acts: 'Reiter accused Diallo and was attacked by Qin '.repeat(2_200),
	opposites: 'rose fell approved rejected opened closed '.repeat(2_400),
};

test.each(Object.entries(HOSTILE))('a text of nothing but %s is annotated and compared in bounded time', (_, text) => {
	const started = performance.now();
	const a = annotate(prepare(sentencesDraft([text]), 'a'));
	const b = annotate(prepare(sentencesDraft([`${text.slice(7)} x`]), 'b'));
	const encounter = encounterOf({ a, b }, { a: ['a0'], b: ['b0'], similarity: 0.9 }, 'given');
	for (const detector of DETECTORS) detector(encounter);
	expect(performance.now() - started).toBeLessThan(10_000);
});

test('two reports of nothing but figures for one thing are compared in time that grows with their length', () => {
	const report = (more: number) =>
		Array.from(
			{ length: 350 },
			(_, day) =>
				`On day ${day} the council of Lisbon said that ${day + more} homes along the river had been damaged, and that help would come within ${(day % 9) + 2} days.`,
		);
	const started = performance.now();
	compared(report(10), report(15));
	expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);
