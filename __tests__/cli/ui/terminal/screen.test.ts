import { existsSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { closeTerminals, openReports, openSamples, TerminalUnderTest } from './terminal-helper.ts';

jest.setTimeout(60_000);
afterEach(closeTerminals);

describe('the environment', () => {
	test('a terminal without UTF-8 gets nothing beyond ASCII, on any page', async () => {
		const terminal = await openSamples({ environment: { LC_ALL: 'C' }, opensWith: /^x \d+ conflict/m });
		await terminal.sees('n', 'enter', 'escape', 'a', 'a', '?', '?', 'w');
		expect(terminal.written).toMatch(/^[\u0000-\u007f]*$/);
	});

	test('--theme chooses the colours, over what the environment says', async () => {
		const light = { COLORFGBG: '0;15', COUNTERPOINT_THEME: 'dark' };
		const terminal = await openSamples({ environment: light, options: ['--theme', 'colour-blind'] });
		await terminal.sees('t');
		expect(terminal.screen().join('\n')).toContain('Theme: monochrome');
	});

	test('a screen reader hears the selected row in sentences, without columns or rules', async () => {
		const terminal = await openSamples({ environment: { INK_SCREEN_READER: 'true' }, opensWith: 'question mark' });
		const text = terminal.screen().join('\n');
		expect(text).toMatch(/Row \d+ of \d+\./);
		expect(text).not.toMatch(/[│─▌]/);
	});
});

describe('taking along', () => {
	test('y puts the pair on the clipboard as one citable line', async () => {
		const terminal = await openReports(['At least 40 people were rescued.'], ['At least 60 people were rescued.']);
		terminal.press('home', 'y');
		await terminal.shows('clipboard');
		const encoded = /\u001b\]52;c;([^\u0007]*)\u0007/.exec(terminal.written)?.[1] ?? '';
		const line = Buffer.from(encoded, 'base64').toString('utf8');
		expect(line).toContain('“At least 40 people were rescued.”');
		expect(line).toContain('“At least 60 people were rescued.”');
		expect(line).toMatch(/sha256 [0-9a-f]{12} \/ [0-9a-f]{12}/);
		expect(line).not.toContain('\n');
	});

	test('S writes a file in the format chosen, and refuses to write over one', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'counterpoint-export-'));
		const file = join(folder, 'kept.txt');
		const terminal = await openSamples();
		terminal.press('S', 'enter', 'ctrl+u', file, 'enter');
		await terminal.shows('Wrote');
		expect(existsSync(file)).toBe(true);
		expect(await readFile(file, 'utf8')).toContain('only in A');
		await writeFile(file, 'mine');
		terminal.press('enter', 'ctrl+u', file, 'enter');
		await terminal.shows('exists');
		expect(await readFile(file, 'utf8')).toBe('mine');
	});
});

test('what each report covers is counted when it is asked for, and back at once the second time', async () => {
	const terminal = await openSamples();
	terminal.press('V');
	await terminal.shows('What each report covers ─');
	await terminal.shows('Headline and lead');
	await terminal.sees('escape', 'V');
	await terminal.shows('Headline and lead');
});

test('what was typed before there was anything to see does nothing', async () => {
	const words = ['dist/counterpoint.js', 'samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'];
	const terminal = new TerminalUnderTest(process.execPath, words);
	try {
		// A decision, a theme, the help, and a way out.
		terminal.press('r', 't', '?', 'q');
		await terminal.shows(/conflict/);
		await terminal.settles();
		expect(terminal.exit).toBeNull();
		expect(terminal.buffer()).toBe('alternate');
		expect(terminal.screen().join('\n')).not.toMatch(/Theme:/);
		terminal.press('t');
		await terminal.shows('Theme:');
	} finally {
		terminal.close();
	}
});
