import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../../src/compare.ts';
import { sentencesDraft } from '../../../../src/draft.ts';

function attributions(a: readonly string[], b: readonly string[]) {
	const { findings } = compare({ a: sentencesDraft(a), b: sentencesDraft(b) });
	return findings.filter(({ kind, tier }) => kind === 'attribution' && tier === 'said');
}

const MEETING = 'Foreign Minister Wang Yi met the Secretary on Monday.';

describe('one quotation laid to two speakers', () => {
	test('a ministry and a man are a difference, since he may have spoken for it', () => {
		const [finding] = attributions(
			[
				'China’s Ministry of Foreign Affairs wrote in a statement that it was necessary to “make a choice between dialogue or confrontation, cooperation or conflict.”',
			],
			[
				MEETING,
				'The two sides would have to “make a choice between dialogue or confrontation, cooperation or conflict,” Wang said.',
			],
		);
		expect(finding?.verdict).toBe('difference');
		expect([finding?.a[0]?.text, finding?.b[0]?.text]).toEqual(['China’s Ministry of Foreign Affairs', 'Wang']);
		expect(finding?.explanation).toContain('make a choice between dialogue or confrontation');
	});

	test('two named persons are a conflict', () => {
		const [finding] = attributions(
			['“We will rebuild every single house on the island by spring,” said Governor Ann Teller.'],
			['“We will rebuild every single house on the island by spring,” said Mayor Piet Vos.'],
		);
		expect(finding?.verdict).toBe('conflict');
	});

	test('the words are told as they stand, with "…" only where they go on', () => {
		const told = (quotation: string) =>
			attributions([`“${quotation},” said Governor Ann Teller.`], [`“${quotation},” said Mayor Piet Vos.`])[0]
				?.explanation;
		expect(told('A half-built dam, frankly, helps nobody')).toContain('“A half-built dam, frankly, helps nobody”');
		expect(told('We will rebuild every single storm-hit house on the island by spring')).toContain(
			'“We will rebuild every single storm-hit house…”',
		);
	});

	test('and so are two of one family', () => {
		const [finding] = attributions(
			['“We will rebuild every single house on the island by spring,” Luis Ortega said.'],
			['“We will rebuild every single house on the island by spring,” Lena Ortega said.'],
		);
		expect(finding?.verdict).toBe('conflict');
	});
});

describe('no finding', () => {
	test.each([
		['a surname alone', 'Luis Ortega', 'Ortega'],
		['a name in another spelling', 'Annika Ortega', 'Anika Ortega'],
		['initials', 'J.D. Ortega', 'Luis Ortega'],
		['one letter of a short name', 'Mayor Ilja Ortega', 'Mayor Ilia Ortega'],
		['a further name', 'Mary Ann Ortega', 'Ann Ortega'],
	])('where %s may be the same', (_what, one, other) => {
		const said = (name: string) => [`“We will rebuild every single house on the island by spring,” ${name} said.`];
		expect(attributions(said(one), said(other))).toEqual([]);
	});

	test('where a department reports what its secretary said', () => {
		expect(
			attributions(
				[
					'The State Department said Antony Blinken “underscored the importance of responsibly managing the competition between the two.”',
				],
				['Antony Blinken emphasized “the importance of responsibly managing the competition between the two.”'],
			),
		).toHaveLength(0);
	});

	test('where one report only says “he”', () => {
		expect(
			attributions(
				['“We will rebuild every single house on the island by spring,” said Governor Ann Teller.'],
				['“We will rebuild every single house on the island by spring,” he said.'],
			),
		).toHaveLength(0);
	});

	test('for words that anybody may say', () => {
		expect(
			attributions(
				['The talks were “candid and constructive,” said Governor Ann Teller of the meeting.'],
				['The talks were “candid and constructive,” said Mayor Piet Vos of the meeting.'],
			),
		).toHaveLength(0);
	});
});
