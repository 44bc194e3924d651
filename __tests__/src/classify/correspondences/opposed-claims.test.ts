import { describe, expect, test } from '@jest/globals';
import { judged, words } from '../two-reports.ts';

describe('a denial in other words', () => {
	test.each([
		[
			'President Amina Diallo of Korova said the talks had failed.',
			'The talks had not failed, said Amina Diallo, the president of Korova.',
			['failed', 'not failed'],
		],
		[
			'The defense would appeal the verdict, said lawyer Dana Whitfield.',
			'Lawyer Dana Whitfield said the defense will not appeal the verdict of the jury.',
			['appeal', 'appeal'],
		],
		[
			'No ransom was paid, according to the foreign ministry in Copenhagen.',
			'The foreign ministry in Copenhagen confirmed that a ransom was paid.',
			['No ransom was paid', 'paid'],
		],
		[
			'Solheim conceded defeat shortly before midnight.',
			'Solheim refused to concede defeat on Sunday night and demanded a recount.',
			['conceded', 'refused to concede'],
		],
	] as const)('%s', (a, b, [said, denied]) => {
		const [finding] = judged('polarity', a, b);
		expect(finding).toMatchObject({ verdict: 'conflict' });
		expect(words(finding)?.[0]).toContain(said);
		expect(words(finding)?.[1]).toContain(denied);
	});

	test.each([
		// The object is another: nothing that one denies is stated by the other.
		['McCabe said he was considered a witness in the case.', '"He is not considered a suspect," McCabe said.'],
		// Who denies an accusation does not make it untrue.
		['The owner denied that he had moved the money.', 'The owner had moved the money, prosecutors said.'],
		// What was not said may still be so.
		['The minister did not say whether the plant would close.', 'The plant would close, the minister said in May.'],
		// A question states nothing.
		['Did the council approve the plan for the harbor?', 'The council did not approve the plan for the harbor.'],
		// One was denied on either side.
		['"I know of no pressure," said Mr. Feith.', '"I know of nobody who pressured anybody," said Mr. Feith.'],
	])('is none in “%s”', (a, b) => {
		expect(judged('polarity', a, b)).toEqual([]);
	});
});

describe('a reversal in other words', () => {
	test.each([
		['Governor Ilya Brandt signed the bill on Friday.', 'Ilya Brandt vetoed the bill hours after it was passed.'],
		[
			'Unemployment fell to 6 percent in the spring.',
			'The unemployment rate rose to 6 percent in the spring, they said.',
		],
		['The airport at Sarin remained open.', 'Sarin’s airport was closed, while crews cleared the roads.'],
	])('%s', (a, b) => {
		expect(judged('polarity', a, b)).toHaveLength(1);
	});

	test.each([
		// Two numbers tell of two things.
		['Total sales declined 8.0 percent last year.', 'Wal-Mart said sales at older stores rose 4.6 percent.'],
		// One after the other.
		['Schools in the town of Oru were closed on Monday.', 'The town’s schools will reopen on Thursday.'],
		['Three men were arrested after the raid on Thursday.', 'The three men were released on Sunday without charge.'],
		// Two subjects.
		['Shares of Balt rose after the announcement.', 'After the announcement bonds fell.'],
	])('is none in “%s”', (a, b) => {
		expect(judged('polarity', a, b)).toEqual([]);
	});
});

test('what worked did not fail, and another thing may have', () => {
	const polarity = (a: string, b: string) => judged('polarity', a, b);
	expect(
		polarity(
			'The captain told investigators that the radar had been working.',
			'According to the captain, the ship’s radar had failed minutes before the accident.',
		),
	).toHaveLength(1);
	expect(
		polarity('Marsh worked for the Rhine bank until May.', 'The Rhine bank, where Marsh was clerk, failed in May.'),
	).toEqual([]);
});
