import { describe, expect, test } from '@jest/globals';
import { tableOf } from '../../../../../cli/ui/event/data/table.ts';
import { actionOf } from '../../../../../cli/ui/event/keys.ts';
import { initialState } from '../../../../../cli/ui/event/state/state.ts';
import { update } from '../../../../../cli/ui/event/state/update.ts';
import { PICTURE } from '../../../../../cli/ui/event/view/blocks.ts';
import { frame } from '../../../../../cli/ui/event/view/frame.ts';
import { spoken } from '../../../../../cli/ui/event/view/spoken.ts';
import { lineWidth, plainText } from '../../../../../cli/ui/text/line.ts';
import type { Size } from '../../../../../cli/ui/state/state.ts';
import { eventIn, FERRY } from '../events.ts';

const ferry = tableOf(FERRY);

function pressed(table: typeof ferry, size: Size, keys: readonly string[]) {
	return keys.reduce(
		(state, key) => update(table, state, actionOf(key)).state,
		initialState(table, { size, picture: PICTURE }),
	);
}

function shown(table: typeof ferry, size: Size, ...keys: readonly string[]): readonly string[] {
	return frame(table, pressed(table, size, keys)).map(plainText);
}

const WIDE = { columns: 120, rows: 32 };
const NARROW = { columns: 40, rows: 16 };

describe('the table', () => {
	test('has a line for each matter with a sign and a word for each report', () => {
		const lines = shown(ferry, WIDE);
		expect(lines[0]).toMatch(/^4 reports from 4 sources: 3 matters told by two or more \(1 of them contested\)/);
		expect(lines[2]).toMatch(/▾Coast Gazette +Harbour Post +Island Radio +Morning Wire/);
		expect(lines[3]).toMatch(/^▌ 1 Nine people died .* = told +(?:= told +)✗ contradicted += told/);
		expect(lines[6]).toMatch(/^ {2}4 Divers .* · not found +· not found += told +· not found/);
	});

	test('shows marks alone where columns are narrow, and the reports about the selected one', () => {
		const lines = shown(ferry, NARROW, 'l', 'l');
		expect(lines[1]).toMatch(/1 of 4 ── ← 2–3 of 4 → ──$/);
		expect(lines[2]).toMatch(/Harbou… ▾Islan…/);
		expect(lines[3]).toMatch(/^▌ 1 Nine people died w… = +✗ *$/);
	});

	test('tells under it what the selected report says, the figures, and the others', () => {
		const text = shown(ferry, WIDE, 'n').join('\n');
		expect(text).toContain('── 1 Nine people died when the ferry Halda ran onto rocks off Sorvik on Monday. ─');
		expect(text).toContain('✗ Island Radio: contradicted by as many sources as agree with it, or more');
		expect(text).toContain(
			'“Fourteen people died on Monday as the ferry Halda hit the rocks at Sorvik.” island-radio.0',
		);
		expect(text).toContain('✗ dead, majority');
		expect(text).toContain('“Nine” 3 of 4 sources: Coast Gazette, Harbour Post, Morning Wire');
		expect(text).toContain('“Fourteen” 1 of 4 sources: Island Radio, alone');
		expect(text).toContain('= Harbour Post: told');
	});

	test('says which reports were not found to tell the matter', () => {
		expect(shown(ferry, WIDE, 'G').join('\n')).toContain('· Coast Gazette: not found');
		expect(shown(ferry, WIDE, 'G').join('\n')).toContain('· not found in Harbour Post, Morning Wire');
	});

	test('marks the words that conflict, and what was searched for', () => {
		const segments = frame(ferry, pressed(ferry, WIDE, ['n'])).flat();
		expect(segments.filter(({ style }) => style === 'conflicting words').map(({ text }) => text)).toContain('Fourteen');
		const state = { ...pressed(ferry, WIDE, []), query: 'rocks' };
		expect(
			frame(ferry, state)
				.flat()
				.filter(({ style }) => style === 'found').length,
		).toBeGreaterThan(1);
	});
});

describe('in every terminal', () => {
	const many = tableOf(
		eventIn(
			Object.fromEntries(
				Array.from({ length: 20 }, (_, n) => [
					`The Northern Harbour ${n % 2 === 0 ? 'Gazette' : 'Post'} ${n}`,
					[
						`The council of Sorvik closed the harbour on Monday after ${n < 3 ? 'eleven' : 'nine'} boats had sunk in the storm.`,
					],
				]),
			),
		),
	);
	const KEYS = ['', 'l', 'enter', 'w', '?', 'L', 'm', 'V', 'tab', 'x', '/', 'a'];

	test.each([
		{ columns: 200, rows: 60 },
		{ columns: 80, rows: 24 },
		{ columns: 40, rows: 10 },
		{ columns: 20, rows: 6 },
		{ columns: 12, rows: 4 },
		{ columns: 3, rows: 2 },
	])('of $columns by $rows a frame leaves the last row empty, and no line is too long where anything fits', (size) => {
		for (const table of [ferry, many]) {
			for (const key of KEYS) {
				const lines = frame(
					table,
					pressed(
						table,
						size,
						['end', 'home', key].filter((one) => one !== ''),
					),
				);
				expect(lines.length).toBeLessThanOrEqual(size.rows - 1);
				if (size.columns >= 40) expect(Math.max(...lines.map(lineWidth))).toBeLessThanOrEqual(size.columns);
			}
		}
	});

	test('of twenty reports all are reached, and the selected one is always seen', () => {
		for (const columns of [40, 80, 120]) {
			for (const steps of [0, 5, 13, 19]) {
				const keys = Array<string>(steps).fill('l');
				const names = shown(many, { columns, rows: 24 }, ...keys)[2] ?? '';
				expect(names).toContain('▾');
				expect(new Set(names.trim().split(/\s{2,}/)).size).toBe(names.trim().split(/\s{2,}/).length);
			}
		}
	});
});

test('a chosen report is named A over its column and in the rule', () => {
	const lines = shown(ferry, WIDE, 'a', 'l', 'down');
	expect(lines[1]).toContain('A is Coast Gazette');
	expect(lines[2]).toMatch(/A:Coast Gazette +▾Harbour Post/);
});

test('the list of partners tells how each stands in the matter', () => {
	const lines = shown(ferry, WIDE, 'enter');
	expect(lines[1]).toMatch(/^── Compare Coast Gazette with ─/);
	expect(lines.slice(2, 5)).toEqual([
		'  = Harbour Post: told',
		'▌ ✗ Island Radio: contradicted',
		'  = Morning Wire: told',
	]);
});

test('lists say what they list, and say so where there is nothing', () => {
	expect(shown(ferry, WIDE, 'L').slice(1, 3).join('\n')).toMatch(
		/── Who stands alone ─+ Esc closes ──\n▌ ✗ quantity: only Island Radio says “Fourteen”/,
	);
	expect(shown(ferry, WIDE, 'm')[2]).toMatch(/^▌ – only Island Radio: “Divers searched the wreck/);
	expect(shown(ferry, WIDE, 'V').join('\n')).toContain('Lena Brandt');
	expect(shown(ferry, WIDE, 'tab', 'tab', 'tab', 'tab')[2]).toContain('No remark was found');
	expect(shown(ferry, WIDE, 'tab', 'tab', 'tab', 'tab', 'tab', 'tab').join('\n')).toContain(
		'not “left out on purpose”',
	);
});

test('no command to a terminal and no character without width comes from a report to the screen', () => {
	const hostile = '\u001b]0;owned\u0007\u001b[2J\u009b31m\u202e\u0000\u200b';
	const table = tableOf(
		eventIn({
			[`Coast ${hostile}Gazette`]: [
				`Nine ${hostile}people died when the ferry ${hostile} Halda sank off Sorvik on Monday.`,
			],
			'Harbour Post': [`Fourteen people${hostile} died when the ferry Halda sank off Sorvik on Monday.`],
			[`Island${hostile}`]: [`Divers${hostile} searched the wreck.`],
		}),
	);
	for (const key of ['down', 'w', 'L', 'm', 'V', 'tab', 'enter', 'y', 'a']) {
		const state = pressed(table, WIDE, [key]);
		for (const lines of [frame(table, state), spoken(table, state)]) {
			expect(lines.map(plainText).join('')).not.toMatch(/[\p{Cc}\u200b\u202e]|\[2J|\[31m/u);
		}
	}
});

test('a screen reader hears the selected cell in sentences', () => {
	const words = spoken(ferry, pressed(ferry, { columns: 200, rows: 30 }, ['n'])).map(plainText);
	expect(words).toEqual([
		'Matter 1, 1 of 4: Nine people died when the ferry Halda ran onto rocks off Sorvik on Monday.',
		'Report 3 of 4, Island Radio: contradicted by as many sources as agree with it, or more.',
		'Fourteen people died on Monday as the ferry Halda hit the rocks at Sorvik.',
		'Q quits; question mark lists the keys.',
	]);
});
