import { describe, expect, test } from '@jest/globals';
import { align } from '../../../src/align/align.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';

const FIRST = [
	'Beijing — U.S. Secretary of State Antony Blinken met Monday with Chinese President Xi Jinping as he wrapped up a two-day, high-stakes visit to Beijing aimed at easing soaring tension between the countries.',
	'In video of the meeting released by Chinese state broadcaster CCTV, Xi is heard to say: “The two sides have agreed to follow through on the common understandings President Biden and I have reached in Bali.”',
	'Xi said that the two sides had made progress and reached agreements on “some specific issues” without elaborating.',
	'Wang told Blinken that “China has no room to compromise or concede” on Taiwan.',
	'China’s Ministry of Foreign Affairs wrote in a statement that Blinken’s trip to Beijing “coincides with a critical juncture in China-U.S. relations, and it is necessary to make a choice between dialogue or confrontation, cooperation or conflict,” and blamed the “U.S. side’s erroneous perception of China, leading to incorrect policies towards China” for the current “low point” in relations.',
	'It said the U.S. had a responsibility to halt “the spiraling decline of China-U.S. relations to push it back to a healthy and stable track.”',
	'The State Department said Blinken, in his meeting with Wang, “underscored the importance of responsibly managing the competition between the United States and the PRC through open channels of communication to ensure competition does not veer into conflict.”',
	'The agreement is part of an 18-month-old nuclear partnership given the acronym AUKUS – for Australia, the United Kingdom and the United States.',
];

const SECOND = [
	'BEIJING — Foreign Minister Antony Blinken met with Chinese leader Xi Jinping on Monday, capping a series of talks aimed at defusing tensions between the two superpowers while leaving their most fiercely contentious issues unresolved.',
	'“The Chinese side has made our position clear and the two sides have agreed to implement the joint agreements that President Biden and I reached in Bali,” Xi said, referring to their meeting on the sidelines of the G20 meeting end of last year.',
	'“The two sides have also made progress and reached agreement on some specific issues, and that is very good,” Xi told the American delegation.',
	'The two engaged in an “open and productive discussion,” with Blinken emphasizing “the importance of managing United States-US competition responsibly.” [China] through open channels of communication to ensure competition does not conflict,” said Matthew Miller, spokesman for the State Department, in a statement.',
	'“We must reverse the downward spiral of Sino-US relations, push for a return to a healthy and stable course, and work together to find a right way for China and the United States to cope in the new era,” Wang said.',
	'The two sides would have to “make a choice between dialogue or confrontation, cooperation or conflict,” Wang said.',
	'One area where Beijing had no room for compromise was the issue of Taiwan, the island democracy that China claims as part of its territory.',
	'US officials have also been working to increase journalist visas for media wishing to cover the two countries.',
];

const report = (sentences: readonly string[], side: 'a' | 'b') => annotate(prepare(sentencesDraft(sentences), side));

function pairs(a: readonly string[], b: readonly string[]): string[] {
	const matches = align({ a: report(a, 'a'), b: report(b, 'b') }, DEFAULT_SETTINGS);
	return matches.flatMap((match) => match.a.flatMap((x) => match.b.map((y) => `${x} ${y}`)));
}

describe('two reports of one meeting', () => {
	test('sentences that state the same meet, whatever their order', () => {
		expect(pairs(FIRST, SECOND)).toEqual(
			expect.arrayContaining(['a0 b0', 'a1 b1', 'a2 b2', 'a3 b6', 'a4 b5', 'a5 b4', 'a6 b3']),
		);
	});

	test('what only one report tells meets nothing', () => {
		const met = pairs(FIRST, SECOND).join(' ').split(' ');
		expect(met).not.toContain('a7');
		expect(met).not.toContain('b7');
	});

	test('swapping the reports swaps the pairs', () => {
		const swapped = pairs(SECOND, FIRST).map((pair) => pair.replace(/a(\d+) b(\d+)/, 'a$2 b$1'));
		expect(swapped.sort()).toEqual(pairs(FIRST, SECOND).sort());
	});
});

describe('a sentence that the other report tells in parts', () => {
	const whole =
		'Officials said the meeting lasted five and a half hours and was followed by a two-hour dinner at the guesthouse.';
	const parts = [
		'The meeting lasted five and a half hours, officials said.',
		'It was followed by a two-hour dinner at the guesthouse.',
	];
	const filler = 'Rain is expected in the north at the weekend.';
	const groups = (a: readonly string[], b: readonly string[]) =>
		align({ a: report(a, 'a'), b: report(b, 'b') }, DEFAULT_SETTINGS).map((match) => [match.a, match.b]);

	test('makes one pair with all of them', () => {
		expect(groups([filler, whole], parts)).toEqual([[['a1'], ['b0', 'b1']]]);
		expect(groups(parts, [whole])).toEqual([[['a0', 'a1'], ['b0']]]);
	});

	test('is more like them together than like the better of them', () => {
		const similarity = (b: readonly string[]) =>
			align({ a: report([whole], 'a'), b: report(b, 'b') }, DEFAULT_SETTINGS)[0]?.similarity ?? 0;
		expect(similarity(parts)).toBeGreaterThan(similarity([parts[1] ?? '', filler]) + 0.1);
	});

	test('leaves out what stands beside them and tells something else', () => {
		expect(groups([whole], [...parts, 'The guesthouse was built in 1959.'])).toEqual([[['a0'], ['b0', 'b1']]]);
	});
});

test('lines built alike keep to their own: election results, scores', () => {
	const towns = ['Arden', 'Boro', 'Calder', 'Dunmore', 'Elmsford', 'Fenwick', 'Garston', 'Harlow', 'Ibsley', 'Jarrow'];
	const names = ['Smith', 'Jones', 'Brown', 'Taylor', 'Wilson', 'Davies', 'Evans', 'Thomas', 'Johnson', 'Roberts'];
	const won = towns.map((town, k) => `${names[k]} won the seat of ${town} with ${40 + k} percent of the vote.`);
	const taken = towns.map((town, k) => `In ${town}, ${names[k]} took ${40 + k} percent of the votes and the seat.`);
	expect(pairs(won, taken)).toEqual(towns.map((_, k) => `a${k} b${k}`));
});

test('a report without sentences meets nothing', () => {
	expect(pairs([], SECOND)).toEqual([]);
});
