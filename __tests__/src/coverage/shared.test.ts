import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { compareAnnotated } from '../../../src/compare.ts';
import { coverageOf } from '../../../src/coverage/coverage.ts';
import { textDraft } from '../../../src/draft.ts';
import { covered } from './covered.ts';

const WIRE = [
	'OSTRAVA (Reuters) - A coal mine collapsed near Ostrava late on Friday, trapping at least 17 miners about 700 metres underground, the operator said.',
	'Rescuers were digging a second shaft to reach the men, who have had no contact with the surface since midnight.',
	'“We hear knocking and we will not stop,” rescue chief Pavel Horak said.',
];
const LOCAL = [
	'At least 17 miners are trapped about 700 metres underground after a pit near Ostrava caved in on Friday night.',
	'Teams were digging a second shaft to reach the men, who have had no contact with the surface since midnight, our reporter learned.',
	'“We hear knocking and we will not stop,” said Pavel Horak.',
];
const APART = [
	'Seventeen men could not be reached on Saturday in a colliery at Ostrava.',
	'Their families waited at the gate through the night.',
	'“We hear knocking and we will not stop,” Mr. Horak told them.',
];

describe('text in common', () => {
	const { shared } = covered(WIRE, LOCAL);

	test('is counted in runs of eight words and more, with the words', () => {
		expect(shared.says).toBe('text in common');
		expect(shared.runs.map(({ a }) => a.text)).toEqual(
			['digging a second shaft to reach the men, who have had no contact with the surface since midnight'].map((text) =>
				expect.stringContaining(text),
			),
		);
		expect(shared.a.inCommon).toBe(shared.b.inCommon);
	});

	test('a quotation that both have is counted apart', () => {
		const { shared } = covered(WIRE, APART);
		expect(shared).toMatchObject({ says: 'nothing found', sameQuotations: 1, inTheSameOrder: 1, runs: [] });
		expect(shared.a).toMatchObject({ inCommon: 0, quotedInCommon: 8 });
	});

	test('an agency is credited, not one that somebody talked to', () => {
		expect(shared.a.credits.map(({ agency }) => agency)).toEqual(['Reuters']);
		expect(covered(['The minister told Reuters that he would stay.'], LOCAL).shared.a.credits).toEqual([]);
	});

	test('changes sides with the reports', () => {
		const back = covered(LOCAL, WIRE).shared;
		expect({
			...back,
			a: back.b,
			b: back.a,
			runs: back.runs.map(({ a, b, words }) => ({ words, a: b.text, b: a.text })),
		}).toEqual({
			...shared,
			runs: shared.runs.map(({ a, b, words }) => ({ words, a: a.text, b: b.text })),
		});
	});
});

/** What a desk does to an agency's report: cuts some of it, turns clauses around, exchanges words for others. */
function rewritten(text: string): string {
	const body = text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.slice(1);
	return body
		.filter((_, number) => number % 3 !== 2)
		.map((line) =>
			line
				.split(' ')
				.flatMap((word, at) => (at % 13 === 12 ? ['reportedly', word] : [word]))
				.join(' '),
		)
		.join('\n\n');
}

describe('measured on the invented reports of this project, each event written twice by itself and once rewritten', () => {
	const folder = '__tests__/golden/reports';
	const texts = readdirSync(folder).filter((name) => name.endsWith('-a.txt'));
	const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
	const says = (a: string, b: string) => coverageOf(compareAnnotated({ a: textDraft(a), b: textDraft(b) })).shared.says;

	test('all rewritten ones are found', () => {
		const found = texts.filter((name) => says(read(name), rewritten(read(name))) === 'text in common');
		expect(found).toEqual(texts);
	});
});
