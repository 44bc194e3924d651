import { expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const A = [
	'A bus carrying 43 pilgrims plunged into a ravine near the town of Arkhali on Tuesday, killing 12 people, police said.',
	'The driver, 51, survived.',
];
const B = [
	'A bus carrying 43 pilgrims plunged into a ravine near the town of Arkhali on Tuesday, killing 14 people, police said.',
	'The bus company was founded in 1998.',
];

const texts = (figures: ReturnType<typeof covered>['figures']) =>
	figures.map(({ standing, a, b }) => [standing, a?.text ?? null, b?.text ?? null]);

test('figures of shared passages stand with both values, equal ones too', () => {
	const found = texts(covered(A, B).figures);
	expect(found).toContainEqual(['equal', '43', '43']);
	expect(found).toContainEqual(['equal', 'Tuesday', 'Tuesday']);
	expect(found).toContainEqual(['conflict', '12', '14']);
});

test('what is counted is named', () => {
	expect(covered(A, B).figures.find(({ a }) => a?.text === '43')?.counts).toBe('pilgrim');
});

test('a figure of a passage that the other does not tell is no row', () => {
	expect(JSON.stringify(texts(covered(A, B).figures))).not.toContain('1998');
});

test('a figure that only one of two shared passages has stands alone', () => {
	const found = texts(
		covered(
			['Voters in Brenmark elected Karin Dahl mayor on Sunday with 61 percent of the vote, officials said.'],
			['Voters in Brenmark elected Karin Dahl mayor on Sunday, officials said.'],
		).figures,
	);
	expect(found).toContainEqual(['one report only', '61 percent', null]);
});

test('the figures change sides with the reports', () => {
	const back = texts(covered(B, A).figures).map(([standing, a, b]) => [standing, b, a]);
	expect(back).toEqual(texts(covered(A, B).figures));
});

test('a figure is told in the report’s own words, and a value that stands in another passage says where', () => {
	const { figures } = covered(
		['Fire broke out in a warehouse in Marsby at noon, and 12 workers were hurt.', 'The warehouse was built in 1931.'],
		[
			'A warehouse fire in Marsby hurt 12 workers, three of them badly.',
			'Nobody died.',
			'It began at noon, they said.',
		],
	);
	expect(figures.find(({ a }) => a?.text === '12')?.words).toEqual({ a: '12 workers were hurt', b: '12 workers' });
	expect(figures.find(({ b }) => b?.text === 'three')?.words.b).toBe('three of them badly');
	const noon = figures.find(({ a, b }) => a?.text === 'noon' && b === null);
	expect(noon === undefined || noon.elsewhere?.sentence === 'b2').toBe(true);
});
