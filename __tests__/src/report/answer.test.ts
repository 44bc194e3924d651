import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare.ts';
import { summarise } from '../../../src/classify/summary.ts';
import { textDraft } from '../../../src/draft.ts';
import type { Finding, Summary } from '../../../src/model.ts';
import { answerLine, isNothingSaid, partsOfAnswer } from '../../../src/report/answer.ts';
import { findingOn, ordinary } from './comparisons.ts';

const NOTHING: Summary = {
	...summarise([], [], []),
	pairs: 17,
	agreements: 17,
	only: { a: 12, b: 15 },
};

const answer = (counts: Partial<Summary>) => answerLine({ ...ordinary(), summary: { ...NOTHING, ...counts } });

test('the answer in one line', () => {
	expect(answer({ conflicts: 3, conflictsPerhapsCopy: 1, differences: 14 })).toBe(
		'3 conflicts, 1 perhaps only this copy; 14 differences; 12 sentences only in A, 15 only in B',
	);
});

test('one is not "ones", and none is not "0"', () => {
	expect(answer({ conflicts: 1, differences: 1, only: { a: 1, b: 0 } })).toBe(
		'1 conflict; 1 difference; 1 sentence only in A, none only in B',
	);
	expect(answer({ conflicts: 1, only: { a: 0, b: 0 } })).toBe('1 conflict; no sentences only in A or only in B');
});

test('when every conflict may be the copy’s fault, it does not count them twice', () => {
	expect(answer({ conflicts: 1, conflictsPerhapsCopy: 1 })).toMatch(/^1 conflict, perhaps only this copy;/);
});

describe('where nothing was recognised it says that, and no more', () => {
	test('of all that was matched', () => {
		expect(answer({})).toMatch(/^17 matched passages, nothing recognised that differs; 12 sentences/);
		expect(answer({ pairs: 0 })).toMatch(/^no passage was matched; 12 sentences/);
	});

	test('of conflicts, where there are differences', () => {
		expect(answer({ differences: 2 })).toMatch(/^no conflict recognised; 2 differences;/);
	});

	test('of both, where something is worth a look', () => {
		expect(answer({ worthALook: 4 })).toMatch(
			/^17 matched passages, no conflict or difference recognised; 4 worth a look;/,
		);
	});

	test('and nothing in it looks like a conflict', () => {
		const parts = partsOfAnswer({ ...ordinary(), summary: NOTHING });
		expect(parts.map(({ standing }) => standing)).toEqual(['nothing', 'only']);
		expect(isNothingSaid({ ...ordinary(), summary: NOTHING })).toBe(true);
	});
});

test('conflicts within one report are counted apart from those between the two', () => {
	const inside: Finding = findingOn(ordinary(), { scope: 'a' });
	const { conflicts, differences, within } = summarise([], [inside, { ...inside, verdict: 'difference' }], []);
	expect({ conflicts, differences, within }).toEqual({
		conflicts: 0,
		differences: 0,
		within: { a: { conflicts: 1, differences: 1 }, b: { conflicts: 0, differences: 0 } },
	});
	expect(answer({ conflicts: 2, within })).toMatch(
		/^2 conflicts; 1 conflict within A; 1 difference within A; 12 sentences/,
	);
});

describe('one text given twice', () => {
	const TEXT = 'The ferry sank at dawn.\n\nSix people were saved by a trawler.';
	const between = (a: string, b: string) => answerLine(compare({ a: textDraft(a), b: textDraft(b) }));

	test('is answered so, with other line ends too', () => {
		expect(between(TEXT, TEXT)).toBe('the two texts are one and the same');
		expect(between(TEXT, TEXT.replaceAll('\n', '\r\n'))).toBe('the two texts are one and the same');
	});

	test('but not where a word, or a blank between words, is another', () => {
		expect(between(TEXT, TEXT.replace('dawn', 'noon'))).not.toContain('one and the same');
		expect(between(TEXT, TEXT.replace('at dawn', 'atdawn'))).not.toContain('one and the same');
	});
});
