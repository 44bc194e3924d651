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
});

test('hostile text is read in linear time', () => {
	for (const unit of ['“', '”', '"', '" ', "' a", '“a ', 'said ', ', said', 'he said, "', '‘a’ ', "s' "]) {
		const start = performance.now();
		annotated(unit.repeat(Math.floor(100_000 / unit.length)));
		expect(performance.now() - start).toBeLessThan(8000);
	}
});
