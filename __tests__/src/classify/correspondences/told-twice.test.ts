import { expect, test } from '@jest/globals';
import { compared, words } from '../two-reports.ts';

const SHARED = [
	'President Xi Jinping received Secretary of State Antony Blinken in the Great Hall of the People.',
	'Both sides agreed to keep the channels of communication between the two armies open.',
	'The visit had been planned for February and was put off after a balloon was shot down.',
];

const A =
	'The meeting had been expected, but neither side confirmed it until an official announced it an hour beforehand.';
const B =
	'Such receptions used to be customary, yet this meeting was only confirmed 45 minutes before the two shook hands.';

test('two numbers for one thing make a match of sentences that share few words', () => {
	const { findings } = compared([...SHARED, A], [...SHARED, B]);
	const [notice] = findings.filter(({ kind, scope }) => kind === 'quantity' && scope === 'cross');
	expect(words(notice)).toEqual(['an hour beforehand', '45 minutes before']);
	expect(notice).toMatchObject({ verdict: 'conflict' });
});

test('in reports that share nothing else, numbers meet by chance', () => {
	expect(compared([A], ['The trial was only confirmed 45 minutes before.']).findings).toEqual([]);
});

test('in a table every figure comes near to all others, which makes no match', () => {
	const table = (more: number) =>
		Array.from({ length: 30 }, (_, row) => `The council of Lisbon counted ${100 + row + more} homes there.`);
	const { pairs, reports } = compared(table(0), table(5));
	expect(pairs.length).toBeLessThan(2 * reports.a.sentences.length);
});
