import { describe, expect, test } from '@jest/globals';
import { attributionsIn } from '../../../src/annotate/attribution.ts';
import { mentionsOf } from '../../../src/annotate/mention.ts';
import { annotated } from './annotated.ts';

/** "speaker | verb" of each verb of saying in a sentence. */
const attributed = (sentence: string) => {
	const { report, sentences } = annotated(sentence);
	return sentences.flatMap((one) =>
		attributionsIn({ text: report.text, ...one }, mentionsOf(one, 'quotation')).map(
			({ speaker, verb }) => `${speaker?.text ?? '?'} | ${verb}`,
		),
	);
};

describe('passives', () => {
	test.each([
		['who says it stands behind “by”', 'The weir was described by the mayor as “a gift”.', ['the mayor | describe']],
		['or nowhere', 'Skippers were told that the harbour would shut.', ['? | tell']],
		['whoever is quoted says it, once', 'Tor Hagland was quoted as saying that the weir held.', ['Tor Hagland | say']],
		[
			'whoever quotes him does not',
			'Tor Hagland was quoted by the Fjord Post as saying that the weir held.',
			['Tor Hagland | say'],
		],
	])('%s', (_what, sentence, expected) => {
		expect(attributed(sentence)).toEqual(expected);
	});
});

describe('who speaks', () => {
	test.each([
		[
			'who asks for no name',
			'A clerk who asked not to be named said the ledger was gone.',
			['A clerk who asked not to be named | say'],
		],
		[
			'who leads something',
			'Nora Vik, who leads the dockers, told reporters that work would stop.',
			['Nora Vik | tell'],
		],
		[
			'one mission of three bodies',
			'The observer mission of the Nordic Council, the Baltic Assembly and the Hansa League said the vote was fair.',
			['The observer mission of the Nordic Council, the Baltic Assembly and the Hansa League | say'],
		],
		[
			'whoever issued the statement',
			'According to a statement from Norlake Energy, the dam held.',
			['a statement from Norlake Energy | accord'],
		],
		['somebody whose name ends like an adverb', 'Rosa Kelly said the dam held.', ['Rosa Kelly | say']],
		['a family, whose name ends like an adverb', 'His family said the dam held.', ['His family | say']],
		[
			'who spoke before, not what he spoke of',
			'The dam will hold, Rosa Kelly said in Holm on Friday, adding that nobody need leave.',
			['Rosa Kelly | say', 'Rosa Kelly | add'],
		],
		['a union with an apostrophe', 'The dockers’ union said work would stop.', ['The dockers’ union | say']],
	])('%s', (_what, sentence, expected) => {
		expect(attributed(sentence)).toEqual(expected);
	});
});

describe('words that are nobody’s', () => {
	test.each([
		['asked about something', 'Asked about the dam, Nora Vik said it held.', ['Nora Vik | say']],
		['a so-called thing', 'The so-called “green quay” stood empty.', []],
	])('%s', (_what, sentence, expected) => {
		expect(attributed(sentence)).toEqual(expected);
	});
});

describe('nouns that are written like verbs', () => {
	test.each([
		['of an owner', 'Harwell’s comments angered the dockers.', []],
		['of which something is told', 'Three more posts were filled on Friday.', []],
		['of whoever made them', 'The museum had gathered warm remarks from its visitors.', []],
		['behind another verb', 'They can hardly bear the old jokes that follow.', []],
		['behind a preposition', 'In brief remarks after the vote the mayor was calm.', []],
		['of a people', 'The minister welcomed the Norwegian talks this week.', ['The minister | welcome']],
		['with an adverb before them', 'The yard kept to a previously announced date in May.', []],
		['but a pronoun speaks', 'She claims the boat was hers.', ['She | claim']],
		['and so does a lawsuit', 'The lawsuit claims that the boat was hers.', ['The lawsuit | claim']],
	])('%s', (_what, sentence, expected) => {
		expect(attributed(sentence)).toEqual(expected);
	});
});

describe('a subject that stands apart from its verb', () => {
	test('by brackets and “too”', () => {
		expect(attributed('Councillor Edith Crane (Green), too, said the bridge was safe.')).toEqual([
			'Councillor Edith Crane | say',
		]);
	});

	test('by how far it goes', () => {
		expect(attributed('The candidate went so far as to say the bridge should go.')).toEqual(['The candidate | say']);
	});

	test('and who adds a number to another says nothing', () => {
		expect(attributed('Holt ran 226 yards while Berg added 101.')).toEqual([]);
	});

	test('by circumstances at the start', () => {
		const sentence = 'In brief remarks after the meeting, Mr. Crane praised the crew, saying the bridge was safe.';
		expect(attributed(sentence)).toContain('Mr. Crane | say');
		expect(attributed('In Lund, Sweden, the mayor praised the crew, saying it was late.')).toContain('the mayor | say');
	});

	test('who does something in the clause behind the verb is not its subject', () => {
		expect(attributed('The owner, “tired of it all,” insists he’ll pay the men.')).not.toContain(
			'he’ll pay the men | insist',
		);
	});
});
