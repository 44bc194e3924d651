/** Coverage asked with its two reports exchanged is the same coverage, its sides exchanged. */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { compareAnnotated } from '../../../src/compare.ts';
import { coverageOf } from '../../../src/coverage/coverage.ts';
import { sentencesDraft, textDraft } from '../../../src/draft.ts';
import type { Draft } from '../../../src/model.ts';
import { regardlessOfOrder, sidesNamed } from '../../fuzz/laid-out.ts';
import { covered } from './covered.ts';

function expectMirrored(a: Draft, b: Draft): void {
	const there = coverageOf(compareAnnotated({ a, b }));
	const back = coverageOf(compareAnnotated({ a: b, b: a }));
	expect(regardlessOfOrder(sidesNamed(back, 'exchanged'))).toEqual(regardlessOfOrder(sidesNamed(there, 'as given')));
}

const COURIER = [
	'A storm tore the roof off the fish hall in Skarholm on Sunday night and left 43 people in hospital.',
	'The clean-up will cost $12 million in insurance money, harbour master Nils Aker said.',
	'“We had ten minutes of warning and no more than that,” Aker told reporters on the quay.',
	'Aker said the warning had come too late for the boats.',
	'Forty boats lay on the quay with their masts broken off when the wind dropped.',
	'The storm was the second disaster in a year for the town.',
	'Forty boats lay on the quay with their masts broken off when the wind dropped.',
];
const GAZETTE = [
	'Forty boats lay on the quay with their masts broken off when the wind dropped in Skarholm on Monday.',
	'The roof of the fish hall is gone, and 43 patients remain in hospital after the storm of Sunday night.',
	'Nils Aker, the harbour master, said the warning came ten minutes before the storm, too late for the boats, and put the cost of the clean-up at $12 million for the town.',
	'“We had ten minutes of warning and no more than that,” he said.',
	'It is the second storm in a year.',
];

describe('two reports of a storm', () => {
	test('mirror', () => {
		expectMirrored(sentencesDraft(COURIER), sentencesDraft(GAZETTE));
	});

	test('mirror where one has a headline that its lead repeats', () => {
		const title = 'Forty boats lay on the quay at Skarholm';
		expectMirrored(sentencesDraft(COURIER, { title }), sentencesDraft([title, ...GAZETTE], { title }));
	});

	const figures = covered(COURIER, GAZETTE).figures.filter(({ a, b }) => a !== null && b !== null);
	const counts = (text: string) => figures.find(({ a }) => a?.text === text)?.counts;

	test('a row of figures has the noun that tells more, whichever report has it', () => {
		expect(counts('43')).toBe('patient');
	});

	test('a row of figures with two nouns behind them has what both measure', () => {
		expect(counts('$12 million')).toBe('money');
	});
});

describe('statements of one voice that both reports have', () => {
	const both = (one: readonly string[], other: readonly string[]) => covered(one, other).voices.rows[0]?.both;
	const whole =
		'Mayor Lotte Brun said on Friday that the bridge would stay shut until spring because its cables had rusted.';
	const shut = 'Mayor Lotte Brun said on Friday that the bridge would stay shut until spring.';
	const rusted = 'Brun said the bridge would stay shut because its cables had rusted.';

	test('two sentences that the other tells in one stand together, from either side', () => {
		expect(both([shut, rusted], [whole])).toEqual([{ a: ['a0', 'a1'], b: ['b0'] }]);
		expect(both([whole], [shut, rusted])).toEqual([{ a: ['a0'], b: ['b0', 'b1'] }]);
	});

	test('else each stands with each that it was paired with', () => {
		const spoken = '“We will find out why,” Lotte Brun said.';
		const lead = 'Mayor Lotte Brun said on Friday that the bridge was shut, and: “We will find out why.”';
		expect(both([lead, spoken], [shut, spoken])).toEqual(
			both([shut, spoken], [lead, spoken])?.map(({ a, b }) => ({
				a: b.map((id) => id.replace('b', 'a')),
				b: a.map((id) => id.replace('a', 'b')),
			})),
		);
		expect(both([lead, spoken], [shut, spoken])).toContainEqual({ a: ['a1'], b: ['b1'] });
	});
});

test('a quotation that is cut here and whole there is counted alike from either side', () => {
	const [whole, cut] = ['We will not leave this valley to the water', 'We will not leave this valley'];
	const [a, b] = [
		[`“${cut},” farmer Ole Lind said.`, `“${whole},” he told the council.`],
		[`“${whole},” Ole Lind said.`, `“${cut} to the dam,” he told the council.`, `“${cut},” he shouted.`],
	];
	const same = (one: readonly string[], other: readonly string[]) => {
		const { sameQuotations, inTheSameOrder } = covered(one, other).shared;
		return { sameQuotations, inTheSameOrder };
	};
	expect(same(a, b)).toEqual(same(b, a));
});

describe('the invented reports of this project', () => {
	const folder = '__tests__/golden/reports';
	const names = readdirSync(folder).flatMap((file) => (file.endsWith('-a.txt') ? [file.slice(0, -6)] : []));
	const read = (name: string) => textDraft(readFileSync(`${folder}/${name}.txt`, 'utf8'));

	test.each(names)('%s', (name) => {
		expectMirrored(read(`${name}-a`), read(`${name}-b`));
	});
});
