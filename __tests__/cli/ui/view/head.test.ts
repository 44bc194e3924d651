import { describe, expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { seekFinding } from '../../../../cli/ui/state/seek.ts';
import { START } from '../../../../cli/ui/state/scroll.ts';
import { PICTURE } from '../../../../cli/ui/view/blocks.ts';
import { initialState } from '../../../../cli/ui/state/state.ts';
import { plainText } from '../../../../cli/ui/text/line.ts';
import { answerLine } from '../../../../cli/ui/view/answer.ts';
import { coverageLines } from '../../../../cli/ui/view/coverage.ts';
import { frame } from '../../../../cli/ui/view/frame.ts';
import { head } from '../../../../cli/ui/view/head.ts';
import { comparisonOf, FLOOD } from '../comparisons.ts';

const book = openBook(FLOOD);

test('the answer comes in the longest wording that fits', () => {
	expect(plainText(answerLine(FLOOD, 120))).toBe(
		'✗ 2 conflicts, 1 perhaps only this copy   ≈ 1 difference   – 2 sentences only in A, 1 only in B',
	);
	expect(plainText(answerLine(FLOOD, 80))).toBe(
		'✗ 2 conflicts, 1 perhaps only this copy  ≈ 1 difference  – only A 2, B 1',
	);
	expect(plainText(answerLine(FLOOD, 60))).toBe('✗ 2 conflicts  ≈ 1 difference  – only A 2, B 1');
	expect(plainText(answerLine(FLOOD, 30))).toBe('✗ 2 ≈ 1 – A 2 B 1');
});

describe('the coverage map', () => {
	test('has a cell for each sentence', () => {
		expect(coverageLines(book, new Set(), 100).map(plainText)).toEqual(['A ≠✗––≈ 5 sentences', 'B ≠✗–≈ 4 sentences']);
	});

	test('shows which sentences are in the window', () => {
		const [a] = coverageLines(book, new Set(['a1', 'b3']), 100);
		expect(a?.filter(({ inverse }) => inverse).map(({ text }) => text)).toEqual(['✗']);
	});

	test('merges cells where a report is longer than the terminal is wide, and never hides a conflict', () => {
		const texts = Array.from({ length: 1000 }, (_, index) => `Sentence number ${index} stands here.`);
		const pairs = texts.map((_, index) => `a${index} = b${index}`);
		const comparison = comparisonOf({ a: texts, b: texts, pairs });
		const conflict = { ...FLOOD.findings[0], id: 'f', pair: 'p-517', seeAlso: [] } as (typeof FLOOD.findings)[number];
		const long = openBook({
			...comparison,
			findings: [conflict],
			pairs: comparison.pairs.map((pair) => (pair.id === 'p-517' ? { ...pair, findings: ['f'] } : pair)),
		});
		const [a] = coverageLines(long, new Set(), 80).map(plainText);
		expect(a?.length).toBeLessThanOrEqual(80);
		expect(a?.match(/✗/g)).toHaveLength(1);
		expect(a).toContain('1,000 sentences');
	});
});

describe('over the rows', () => {
	const damaged = {
		...FLOOD,
		reports: {
			...FLOOD.reports,
			b: { ...FLOOD.reports.b, integrity: { score: 0.6, notes: [{ kind: 'repeat', message: 'Stands twice.' }] } },
		},
	};

	const headAt = (columns: number, rows: number) => {
		const shown = openBook(damaged);
		return head(shown, initialState(shown, { columns, rows }, { picture: PICTURE })).map(plainText);
	};

	test('a damaged text is named with what was noticed, and where there is no room in a word', () => {
		expect(headAt(160, 50)).toContain('⚠ B may be damaged (integrity 0.60): Stands twice.');
		expect(headAt(50, 15)[0]).toContain('⚠ B');
		expect(headAt(40, 10)[0]).toContain('⚠');
	});

	test('the warning stays over a page', () => {
		const shown = openBook(damaged);
		const onPage = {
			...initialState(shown, { columns: 80, rows: 24 }, { picture: PICTURE }),
			panel: { name: 'keys', position: START },
		} as const;
		expect(plainText(head(shown, onPage)[0] ?? [])).toContain('⚠ B');
	});

	test('the weightiest findings stand with their words, the one visited marked', () => {
		const state = seekFinding(book, initialState(book, { columns: 120, rows: 40 }, { picture: PICTURE }), 1);
		const lines = head(book, state).map(plainText);
		expect(lines).toContain(' 1/3 ✗ quantity “At least 40” / “At least 60”');
		expect(lines).toContain('▸2/3 ≠ time “Tuesday” / “Wednesday”  perhaps only this copy');
	});

	test.each([
		[160, 50],
		[120, 40],
		[80, 24],
		[50, 15],
		[40, 10],
	])('at %i by %i the texts keep three quarters of the screen, whatever there is to say', (columns, rows) => {
		expect(headAt(columns, rows).length).toBeLessThanOrEqual(rows / 4);
	});
});

test('a report’s own control characters reach no frame', () => {
	const evil = comparisonOf({ a: ['Said \u001b]0;x\u0007no.'], b: ['Said \u001b[31mno.'], pairs: ['a0 = b0'] });
	const shown = openBook(evil);
	const text = frame(shown, initialState(shown, { columns: 80, rows: 24 }, { picture: PICTURE }))
		.map(plainText)
		.join('');
	expect(text).toContain('Said no.');
	expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});
