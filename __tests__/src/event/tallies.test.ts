import { describe, expect, test } from '@jest/globals';
import { matterWith, standings, told } from './told.ts';

describe('a vote that five desks tell in five ways', () => {
	const event = told({
		Post: ['The city council of Tolna approved the new tram line on Monday by eight votes to three.'],
		Mail: ['The city council of Tolna approved the new tram line on Monday by a vote of 8 to 3.'],
		Star: ['The Tolna city council voted 8-3 on Monday to approve the new tram line.'],
		Echo: ['Eight of the 11 members of the Tolna city council voted for the new tram line on Monday.'],
		Sun: ['All 11 members of the Tolna city council voted for the new tram line on Monday.'],
	});
	const vote = event.figures.find(({ counts }) => counts === 'vote');

	test('is one figure, of which the numbers are no figures of their own', () => {
		expect(vote?.values.map(({ reports }) => reports)).toEqual([4, 1]);
		expect(event.figures.filter(({ kind }) => kind === 'quantity')).toHaveLength(1);
	});

	test('only who has another outcome is contradicted, and stands alone', () => {
		expect(standings(matterWith(event, 'tram'))).toEqual({
			post: 'told',
			mail: 'told',
			star: 'told',
			echo: 'told',
			sun: 'contradicted',
		});
		expect(event.outliers.map(({ says }) => says.map(({ spans }) => spans[0]?.text))).toEqual([['All 11']]);
	});
});

describe('what is no vote', () => {
	const figures = (sentence: string) =>
		told({ Post: [sentence], Mail: [sentence] }).figures.map(({ counts }) => counts);

	test('a score', () => {
		expect(figures('Tolna beat Orva 3-1 in the final on Monday.')).not.toContain('vote');
	});

	test('a part of things that something is done to', () => {
		expect(figures('Seven of the nine drugs were approved by the agency on Monday.')).not.toContain('vote');
	});
});

test('two votes of bodies of other sizes do not conflict', () => {
	const event = told({
		Post: ['Lawmakers in Orva approved the pension law on Friday by 52 votes to 48.'],
		Mail: ['Lawmakers in Orva approved the pension law on Friday by 30 votes to 19.'],
		Star: ['Lawmakers in Orva approved the pension law on Friday by 52 votes to 48.'],
	});
	expect(event.figures.find(({ counts }) => counts === 'vote')?.standing).toBe('compatible');
});
