import { expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/annotate.ts';
import { detectAgents } from '../../../src/classify/agent.ts';
import { detectAttributions } from '../../../src/classify/attribution.ts';
import { detectCharacterisations } from '../../../src/classify/characterisation.ts';
import { detectDetails } from '../../../src/classify/detail.ts';
import { encounterOf } from '../../../src/classify/encounters.ts';
import { detectEvents } from '../../../src/classify/event.ts';
import { detectModality } from '../../../src/classify/modality.ts';
import { detectPolarity } from '../../../src/classify/polarity.ts';
import { detectQuotes } from '../../../src/classify/quote.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { compared } from './two-reports.ts';

const DETECTORS = [
	detectQuotes,
	detectAttributions,
	detectPolarity,
	detectEvents,
	detectModality,
	detectAgents,
	detectCharacterisations,
	detectDetails,
];

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
};

test.each(Object.entries(HOSTILE))('a text of nothing but %s is read in bounded time', (_, text) => {
	const a = annotate(prepare(sentencesDraft([text]), 'a'));
	const b = annotate(prepare(sentencesDraft([`${text.slice(7)} x`]), 'b'));
	const encounter = encounterOf({ a, b }, { a: ['a0'], b: ['b0'], similarity: 0.9 }, 'given');
	const started = performance.now();
	for (const detector of DETECTORS) detector(encounter);
	expect(performance.now() - started).toBeLessThan(5_000);
});

test('two reports of nothing but figures for one thing are compared in time that grows with their length', () => {
	const report = (more: number) =>
		Array.from(
			{ length: 500 },
			(_, day) =>
				`On day ${day} the council of Lisbon said that ${day + more} homes along the river had been damaged, and that help would come within ${(day % 9) + 2} days.`,
		);
	const started = performance.now();
	compared(report(10), report(15));
	expect(performance.now() - started).toBeLessThan(30_000);
}, 60_000);
