import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';
import { judged, words } from '../two-reports.ts';

describe('one person under two titles', () => {
	test('is a conflict where nobody holds both', () => {
		const [finding] = judged(
			'title',
			'U.S. Secretary of State Antony Blinken met Chinese officials in Beijing on Monday.',
			'Foreign Minister Antony Blinken met Chinese officials in Beijing on Monday.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict', importance: 'high' });
		expect(words(finding)?.[0]).toContain('Secretary of State');
		expect(words(finding)?.[1]).toContain('Foreign Minister');
		expect(finding?.explanation).toContain('nobody holds both offices at once');
	});

	test.each([
		['Chinese President Xi Jinping arrived in Moscow.', 'Chinese leader Xi Jinping arrived in Moscow.'],
		['Senate Majority Leader Chuck Schumer spoke on Friday.', 'Sen. Chuck Schumer, D-N.Y., spoke on Friday.'],
		['Former President Barack Obama spoke in Chicago.', 'Senator Barack Obama spoke in Chicago.'],
		['Defense Secretary Lloyd Austin resigned.', 'Secretary of Defense Lloyd Austin resigned.'],
	])('is nothing where one can bear both: %s / %s', (a, b) => {
		expect(judged('title', a, b)).toEqual([]);
	});

	test('two persons may have two titles', () => {
		expect(judged('title', 'Governor Anna Smith visited the town.', 'Senator Robert Jones visited the town.')).toEqual(
			[],
		);
	});
});

describe('an office and its time', () => {
	const clashes = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'title').length;

	test.each([
		['President-elect Nora Quist signed the letter.', 'President Nora Quist signed the letter.'],
		['Former mayor Nora Quist signed the letter.', 'Mayor Nora Quist signed the letter.'],
	])('clash where the sentences are alike: %s / %s', (a, b) => {
		expect(clashes(a, b)).toBe(1);
	});

	test.each([
		['Former mayor Nora Quist signed the letter.', 'Ex-mayor Nora Quist signed the letter.'],
		['The late mayor Nora Quist signed the letter.', 'Mayor Nora Quist signed the letter.'],
		['Lt. Col. Nora Quist signed the letter.', 'Lieutenant Colonel Nora Quist signed the letter.'],
		['Lt. Gov. Nora Quist signed the letter.', 'Lieutenant Governor Nora Quist signed the letter.'],
		['Lt. Col. Nora Quist signed the letter.', 'Colonel Nora Quist signed the letter.'],
		['Vice Premier Nora Quist signed the letter.', 'Deputy Prime Minister Nora Quist signed the letter.'],
	])('agree in other words: %s / %s', (a, b) => {
		expect(clashes(a, b)).toBe(0);
	});
});
