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
