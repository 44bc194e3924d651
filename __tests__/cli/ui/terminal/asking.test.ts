/** A key that asks a language model, in a terminal, with servers that are played over real HTTP. */
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, jest, test } from '@jest/globals';
import { completion, finding, json, type Play, type Played, serverPlaying } from '../../reader/played-server.ts';
import { closeTerminals, openFiles, type TerminalUnderTest } from './terminal-helper.ts';

jest.setTimeout(120_000);

const COURIER = [
	'A landslide on Sunday buried the coast road near Velin, the district said.',
	'The old chapel above the road stands untouched.',
	'Engineer Mara Toss inspected the slope on Monday.',
];
const HERALD = [
	'The district said that a landslide buried the coast road near Velin on Monday.',
	'Boulders crushed the chapel that stands above the road.',
	'Mara Toss, an engineer, inspected the slope on Monday.',
];
const CHAPEL = { one: 'stands untouched', two: 'crushed the chapel' };

let played: Played | null = null;
afterEach(async () => {
	closeTerminals();
	await played?.end();
	played = null;
});

interface Opened {
	readonly terminal: TerminalUnderTest;
	readonly folder: string;
	readonly files: readonly [string, string];
	readonly environment: Readonly<Record<string, string>>;
}

async function openBeside(play: Play, options: readonly string[] = []): Promise<Opened> {
	played = await serverPlaying(play);
	const folder = await mkdtemp(join(tmpdir(), 'counterpoint-asking-'));
	const files = [join(folder, 'courier.txt'), join(folder, 'herald.txt')] as const;
	await writeFile(files[0], COURIER.join('\n\n'));
	await writeFile(files[1], HERALD.join('\n\n'));
	const environment = {
		HOME: folder,
		XDG_CACHE_HOME: join(folder, 'cache'),
		XDG_CONFIG_HOME: join(folder, 'config'),
		XDG_DATA_HOME: join(folder, 'data'),
	};
	const words = ['--reader', `${played.address}#tiny`, ...options];
	const terminal = await openFiles([...files], { environment, options: words, columns: 120 });
	return { terminal, folder, files, environment };
}

/** Selects the sentences of the chapel, and asks. */
async function askOfChapel(terminal: TerminalUnderTest): Promise<void> {
	// Where the first row is selected already, nothing is painted anew.
	terminal.press('home');
	await terminal.sees('/');
	terminal.press(...'chapel', 'enter');
	await terminal.settles();
	terminal.press('R');
}

const questions = () => played?.questions().length ?? 0;

test('nothing is asked before the key; then one question, and what is believed joins where it belongs', async () => {
	const { terminal, files, environment } = await openBeside(finding(CHAPEL));
	await terminal.settles();
	expect(played?.heard).toEqual([]);
	await askOfChapel(terminal);
	await terminal.shows('1 proposal, 1 believed: 1 new, worth a look');
	expect(questions()).toBe(1);
	await terminal.sees('enter');
	await terminal.shows(/worth a look: event.*found by a language model, not asserted/);
	await terminal.shows('“stands untouched” / “crushed the chapel”');
	await terminal.sees('r');
	await terminal.shows('Kept: ✓ right');
	terminal.press('q', 'q');
	await terminal.ended();
	// What was said before is there again without a question, and so is what was decided of it.
	const again = await openFiles([...files], {
		environment,
		options: ['--reader', `${played?.address}#tiny`],
		columns: 120,
	});
	await again.shows('With 1 finding of tiny, which said so before; nothing was asked now');
	await again.shows(/1 of \d reviewed/);
	expect(questions()).toBe(1);
});

test('the screen goes on while an answer is waited for, and Esc stops it', async () => {
	const { terminal } = await openBeside(() => {});
	await terminal.settles();
	terminal.press('R');
	await terminal.shows(/Asking tiny about the selected passage, [12] s; Esc stops it/);
	await terminal.sees('L');
	await terminal.shows('Asking tiny');
	await terminal.sees('escape');
	await terminal.shows('Stopped; nothing was answered');
	terminal.press('q', 'q');
	await terminal.ended();
	expect(terminal.exit?.exitCode).toBe(0);
});

test('what was found is in a file that the screen writes, and stays when the reports are written anew', async () => {
	const { terminal, folder, files } = await openBeside(finding(CHAPEL), ['--watch']);
	await askOfChapel(terminal);
	await terminal.shows('1 believed');
	const asked = questions();
	await writeFile(files[1], [...HERALD, 'Ferries carry growers and their lemons.'].join('\n\n'));
	await terminal.shows(/Compared again: 0 new, 0 changed, 0 gone/);
	await terminal.sees('L');
	await terminal.shows('“stands untouched” / “crushed the chapel”');
	await terminal.sees('escape');
	expect(questions()).toBe(asked);
	const target = join(folder, 'written.json');
	await terminal.sees('S', 'down', 'enter');
	await terminal.shows('Write json to');
	terminal.press('ctrl+u', target, 'enter');
	await terminal.shows('Wrote');
	const { findings, settings } = JSON.parse(await readFile(target, 'utf8'));
	expect(findings.filter(({ by }: { by: string }) => by === 'reader')).toHaveLength(1);
	expect(settings.reader).toMatchObject({ model: 'tiny', host: null });
	expect(await readdir(join(folder, 'cache', 'counterpoint', 'reader'))).toHaveLength(1);
});

test('a server that refuses, invents or sends commands to the terminal costs one line', async () => {
	const hostile: Play = (response, _, count) => {
		if (count === 1) json(response, 400, { error: { message: 'no\u001b[2J\u001b]0;owned\u0007\r\nreally' } });
		else json(response, 200, completion({ findings: [{ ...CHAPEL, one: 'invented', why: '', ...ABOUT }] }));
	};
	const { terminal } = await openBeside(hostile);
	await askOfChapel(terminal);
	await terminal.shows(/No answer: refused by the server \(400: no/);
	expect(terminal.written).not.toContain('owned\u0007');
	terminal.press('R');
	await terminal.shows('1 proposal, none believed; refused: words that do not stand in the text');
});

const ABOUT = { kind: 'event', verdict: 'conflict', importance: 'high' };
