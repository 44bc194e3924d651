import { expect, test } from '@jest/globals';
import { covered } from './covered.ts';

const quoted = (sentences: readonly string[]) =>
	covered(sentences, ['The quay is shut.'])
		.voices.rows.filter(({ a }) => (a?.quotedWords ?? 0) > 0)
		.map(({ name }) => name);

test.each([
	['who acts, by her trade', 'Sheep farmer Hilke Broom, 61, pulled nine people on to the rocks.'],
	[
		'who acts, beside her office',
		'The commander in charge of the search, Hilke Broom, has been speaking to our reporter.',
	],
	['who goes on doing something', 'Sheep farmer Hilke Broom, 61, was standing on the quay.'],
])('“she said” is hers of whom alone the sentence before tells: %s', (_what, sentence) => {
	expect(quoted(['The storm came at noon.', sentence, '“We do not stop to think,” she said.'])).toEqual([
		'Hilke Broom',
	]);
});

test.each([
	['who suffers', 'Sheep farmer Hilke Broom was buried on Friday.'],
	['two who are named', 'Sheep farmer Hilke Broom pulled driver Tomke Raddatz on to the rocks.'],
	['whom somebody else has seen', 'The crew had seen sheep farmer Hilke Broom on the rocks.'],
	['what is no person', 'The tug had left the Hilke Broom on the rocks.'],
])('it is nobody’s behind %s', (_what, sentence) => {
	expect(quoted(['The storm came at noon.', sentence, '“We do not stop to think,” she said.'])).toEqual([]);
});

test('whom a description stands before is a person, and comes back by the surname', () => {
	const said = [
		'The strike is over. His lawyer, Gerdo Brandow, said the quay was shut.',
		"“We do not stop to think,” the union's chairman, Bramo Sudlane, told reporters.",
		'“My client goes home today,” Brandow told reporters on the steps.',
	];
	const rows = covered(said, ['The quay is shut.']).voices.rows;
	expect(rows.map(({ name, a }) => [name.split(' ').at(-1), a?.quotedWords])).toEqual([
		['Brandow', 5],
		['Sudlane', 6],
	]);
});

test('of several whom a description stands before nobody is meant', () => {
	const said = ['“We do not stop to think,” the union’s members, Hilke Brandow, and others said.'];
	expect(quoted(said)).not.toContain('Hilke Brandow');
});
