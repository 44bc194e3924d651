import { describe, expect, test } from '@jest/globals';
import { annotated, mentions } from './annotated.ts';

/** "speaker verb: quoted words", one line a quotation. */
const quoted = (sentences: string | readonly string[], index = 0) =>
	mentions('quotation', sentences, index).map(
		({ speaker, verb, inner }) =>
			`${speaker?.text ?? '?'} ${verb ?? '-'}: ${annotated(sentences).report.text.slice(inner.start, inner.end)}`,
	);

describe('marks', () => {
	test.each([
		['straight', '"It was a bad idea," he said.', ['he say: It was a bad idea,']],
		['curly', 'He called it “candid and constructive.”', ['He call: candid and constructive.']],
		['a British headline', "Damascus 'suicide bombing' kills 10", ['? -: suicide bombing']],
		[
			'single inside double, closed by a straight mark',
			"“We oppose ‘Taiwan independence,'” the statement added.",
			["the statement add: We oppose ‘Taiwan independence,'", '? -: Taiwan independence,'],
		],
		['apostrophes are none', "The officials' plan didn't change since the '90s; it's 'em or us.", []],
		[
			'a closing mark without an opening one begins with the sentence, one printed twice closes nothing',
			'The sides cannot respond either.” [theirs],” he said.',
			['he say: The sides cannot respond either.'],
		],
		['inches are none', 'The suspect is 6\' 2" and wore a 40" chain.', []],
		[
			'an opening mark without a closing one ends with the sentence',
			'He wrote: “We are lost.',
			['He write: We are lost.'],
		],
	])('%s', (_what, sentence, expected) => {
		expect(quoted(sentence)).toEqual(expected);
	});

	test('a quotation over two sentences is one mention that both can see', () => {
		const sentences = [
			'“I’m astounded that this caucus refuses to acknowledge reality.',
			'It must change,” said one Democrat.',
		];
		const [first, second] = [mentions('quotation', sentences, 0), mentions('quotation', sentences, 1)];
		expect(first).toHaveLength(1);
		expect(first).toEqual(second);
		expect(first[0]?.speaker?.text).toBe('one Democrat');
	});
});

describe('speakers', () => {
	test.each([
		[
			'“Both sides know it,” said Zhu Feng, dean of the Institute of International Studies.',
			['Zhu Feng say: Both sides know it,'],
		],
		[
			'Matthew Miller, spokesman for the State Department, said it was “productive.”',
			['Matthew Miller say: productive.'],
		],
		[
			'In video released by state broadcaster CCTV, Xi is heard to say: “This is very good.”',
			['Xi say: This is very good.'],
		],
		[
			'Xi offered a hint, saying in a meeting that they can “benefit our two countries.”',
			['Xi say: benefit our two countries.'],
		],
		['Xi said they had made progress on “some specific issues” without elaborating.', ['Xi say: some specific issues']],
		[
			'Wang urged the U.S. to avoid “strategic surprises,” according to the ministry.',
			['Wang urge: strategic surprises,'],
		],
		[
			'The talks were “candid,” according to a senior State Department official.',
			['a senior State Department official accord: candid,'],
		],
		[
			'“The talks,” he said, “were candid,” but she called them “a waste.”',
			['he say: The talks,', 'he say: were candid,', 'she call: a waste.'],
		],
	])('%s', (sentence, expected) => {
		expect(quoted(sentence)).toEqual(expected);
	});

	test('a sentence that is only a quotation keeps the speaker of the one before', () => {
		const sentences = ['“We should not back down,” Ms. Pelosi said.', '“Nor should we hide.”'];
		expect(quoted(sentences, 1)).toEqual(['Ms. Pelosi -: Nor should we hide.']);
	});

	test('also where much is told of the speaker behind the name', () => {
		const sentences = [
			'“The ice is thin,” said Ida Holm, who has led the institute in the north of the country for more than twenty years and has published three books on glaciers.',
			'“It will be gone by June.”',
		];
		expect(quoted(sentences, 1)).toEqual(['Ida Holm -: It will be gone by June.']);
	});

	test.each([
		[
			'brackets',
			'“The pier is lost,” Sen. Karl Moen (L-Holm) told reporters.',
			['Sen. Karl Moen tell: The pier is lost,'],
		],
		[
			'a long clause beside the name',
			'Moen, whose committee has looked into the accounts of the harbour since the spring of last year, also stressed the “open questions.”',
			['Moen stress: open questions.'],
		],
		[
			'a statement that somebody issues',
			'Anna Falk issued a statement calling the deal “a gift.”',
			['Anna Falk issue: a gift.'],
		],
		[
			'another act before “and said”',
			'Falk gave the news on Friday and said: “It is over.”',
			['Falk say: It is over.'],
		],
		['a colon', 'Falk turned to the press on the quay: “We were too late.”', ['Falk -: We were too late.']],
		[
			'a colon behind what is nobody',
			'The question at the heart of it went unanswered: “Who pays?”',
			['? -: Who pays?'],
		],
	])('is found past %s', (_, sentence, expected) => {
		expect(quoted(sentence)).toEqual(expected);
	});

	test('introduces a paragraph that is nothing but the quotation', () => {
		expect(quoted(['The letter said in Danish and German:', '“Nobody is to enter the quay.”'], 1)).toEqual([
			'The letter -: Nobody is to enter the quay.',
		]);
		expect(quoted(['Falk tweeted from the train that she would resign.', '“I have had enough.”'], 1)).toEqual([
			'Falk -: I have had enough.',
		]);
	});

	test('of a headline stands before a colon or behind it', () => {
		const headline = (title: string) =>
			annotated(['Anna Falk resigned on Friday.'], { title })
				.sentences.slice(0, 1)
				.flatMap(({ mentions }) => mentions.flatMap((one) => (one.kind === 'quotation' ? [one.speaker?.text] : [])));
		expect(headline('Mayor Falk: ‘I have had enough’')).toEqual(['Mayor Falk']);
		expect(headline('Falk Blames Council for Delay: ‘Nobody Listened’')).toEqual(['Falk']);
		expect(headline('‘I have had enough’: Falk quits')).toEqual(['Falk']);
	});
});

test('hostile text is read in linear time', () => {
	for (const unit of ['“', '”', '"', '" ', "' a", '“a ', 'said ', ', said', 'he said, "', '‘a’ ', "s' "]) {
		const start = performance.now();
		annotated(unit.repeat(Math.floor(100_000 / unit.length)));
		expect(performance.now() - start).toBeLessThan(8000);
	}
});

test('who does something in another clause behind a quotation did not say it', () => {
	expect(quoted('Mayor under fire over “dead letter” as dockers condemn sale.')).toEqual(['? -: dead letter']);
});
