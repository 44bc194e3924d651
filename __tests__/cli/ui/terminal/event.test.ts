import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { closeTerminals, FIRST_FRAME, openEvent } from './terminal-helper.ts';

jest.setTimeout(90_000);
afterEach(closeTerminals);

const PLANT = ['__tests__/golden/events/plant'];

describe('many reports on a terminal', () => {
	test('two of them are compared at the matter, and leaving them leads back to the table as it was', async () => {
		const terminal = await openEvent(PLANT);
		await terminal.sees('a', 'l', 'l', 'l');
		const table = terminal.screen();
		expect(table.join('\n')).toContain('▾people-v…');
		terminal.press('enter');
		await terminal.shows(FIRST_FRAME);
		await terminal.shows(/A brisk-observer +│ B people-voice/);
		await terminal.shows(/▌ ✗ conflict: quantity[\s\S]*q table/);
		await terminal.sees('escape');
		expect(terminal.screen().slice(0, -1)).toEqual(table.slice(0, -1));
		expect(terminal.buffer()).toBe('alternate');
		terminal.press('q');
		await terminal.ended();
		expect(terminal.exit?.exitCode).toBe(0);
		expect(terminal.buffer()).toBe('normal');
		expect(terminal.showsCursor()).toBe(true);
	});

	test('q leaves a comparison for the table, Ctrl-C the program', async () => {
		const terminal = await openEvent(PLANT);
		terminal.press('enter');
		await terminal.shows('Compare brisk-observer with');
		terminal.press('enter');
		await terminal.shows(FIRST_FRAME);
		await terminal.settles();
		terminal.press('q');
		await terminal.shows('all matters, 1 of');
		terminal.press('enter', 'enter');
		await terminal.shows(FIRST_FRAME);
		await terminal.settles();
		terminal.press('ctrl+c');
		await terminal.ended();
		expect(terminal.exit?.exitCode).toBe(0);
		expect(terminal.buffer()).toBe('normal');
	});

	test('a window made narrow and wide again shows the table in each', async () => {
		const terminal = await openEvent(PLANT, { columns: 120, rows: 30 });
		terminal.resize(40, 12);
		await terminal.shows('1–2 of 5');
		terminal.resize(140, 30);
		await terminal.shows(/brisk-observer +commerce-daily/);
	});

	test('without colours and beyond ASCII it can be read as well', async () => {
		const environment = { NO_COLOR: '1', LC_ALL: 'C' };
		const terminal = await openEvent(PLANT, { environment });
		expect(terminal.screen().join('\n')).toMatch(/^> {2}1 .*Carmaker Hal.* = told .* x against/m);
		expect(terminal.written).toMatch(/^[\u0000-\u007f]*$/);
		expect(terminal.written).not.toMatch(/\u001b\[(?:3[0-7]|9[0-7]|38;)/);
	});

	test('a form that was asked for is printed', async () => {
		const terminal = await openEvent(PLANT, { options: ['-f', 'text'], opensWith: 'Counted from the texts' });
		await terminal.ended();
		expect(terminal.buffer()).toBe('normal');
	});
});
