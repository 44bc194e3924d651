import { describe, expect, test } from '@jest/globals';
import { covered } from './covered.ts';

/** The words of a sentence that count as quoted, as the report has them. */
const quoted = (sentence: string) =>
	covered([sentence], ['The ferry to Skarvik was late again.']).voices.rows.flatMap(({ a }) =>
		(a?.statements ?? []).flatMap(({ kind, span }) => (kind === 'quoted' ? [span.text] : [])),
	);

describe('nobody says', () => {
	test.each([
		['a film', 'The director told reporters that the film “The Long Road” was finished.'],
		['a programme of a station', 'Mayor Piet Vos said on Radio Holm’s “Morning Bell” that the bridge was safe.'],
		['a programme by its name alone', 'Mayor Piet Vos said on “Voices of the Valley” that the bridge was safe.'],
		['a work by those who make it', '“Harbour Lights” star Nora Lind said that she would not come.'],
		['a name that something goes by', 'Mayor Piet Vos said the so-called “fire wall” had held.'],
		['a name that people know', 'Mayor Piet Vos said the canal, known as “the ditch,” was dry.'],
		['the name of a scheme', 'Mayor Piet Vos said a scheme called “Second Step” had failed.'],
	])('%s', (_what, sentence) => {
		expect(quoted(sentence)).toEqual([]);
	});
});

describe('somebody says', () => {
	test.each([
		['what he calls a thing', 'Mayor Piet Vos said it was what he called “a long road.”', ['a long road.']],
		['what he calls it in capitals', 'Mayor Piet Vos called the film a “Total Disgrace.”', ['Total Disgrace.']],
		['a headline’s words in capitals', 'Mayor Vos Says He’s “In No Hurry” to Reopen Bridge', ['In No Hurry']],
		['words behind a film', 'Mayor Piet Vos said of the film, “Nobody asked us.”', ['Nobody asked us.']],
	])('%s', (_what, sentence, expected) => {
		expect(quoted(sentence)).toEqual(expected);
	});
});
