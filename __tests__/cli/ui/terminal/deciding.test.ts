import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { DECISION_LOOKS } from '../../../../cli/ui/data/reviews.ts';
import { type Journal, journalOf } from '../../../../src/review/journal.ts';
import { closeTerminals, openFiles, openReports, type TerminalUnderTest } from './terminal-helper.ts';

jest.setTimeout(240_000);
afterEach(closeTerminals);

const COURIER = [
	'The bridge over the Mure was closed on Monday after a crack was found.',
	'Engineers expect the repairs to take six weeks and cost 4 million euros.',
	'Nobody was hurt.',
];
const HERALD = [
	'The bridge over the Mure was closed on Thursday after a crack was found.',
	'Engineers expect the repairs to take nine weeks and cost 7 million euros.',
];

const newFolder = () => mkdtemp(join(tmpdir(), 'counterpoint-deciding-'));

async function open(data: string, a = COURIER, b = HERALD): Promise<TerminalUnderTest> {
	return openReports(a, b, { environment: { XDG_DATA_HOME: data } });
}

/** What stands in the usual review file of the two reports. */
async function journalIn(data: string): Promise<Journal> {
	const folder = join(data, 'counterpoint', 'reviews');
	const [name, second] = await readdir(folder);
	expect(second).toBeUndefined();
	return journalOf(await readFile(join(folder, name ?? ''), 'utf8'));
}

describe('what was decided on the screen', () => {
	test('is in the usual review file, and back after a restart, whichever report comes first', async () => {
		const data = await newFolder();
		const first = await open(data);
		expect(first.screen().join('\n')).not.toContain('reviewed');
		await first.sees('r');
		await first.shows('Kept: ✓ right');
		await first.shows(/1 of \d reviewed/);
		await first.sees('i', 'd');
		await first.shows('Kept: ○ false alarm');
		first.press('q');
		await first.ended();
		expect((await journalIn(data)).entries.map(({ act }) => act.kind === 'decide' && act.decision)).toEqual([
			'right',
			'false alarm',
		]);
		const again = await open(data);
		await again.shows(/2 of \d reviewed/);
		await again.shows('✓ right');
		again.press('q');
		const exchanged = await open(data, HERALD, COURIER);
		await exchanged.shows(/2 of \d reviewed/);
		await exchanged.sees('u');
		await exchanged.shows('Taken back: ○ false alarm');
		await exchanged.shows(/1 of \d reviewed/);
	});

	test('is said not to be kept where the folder cannot be written, and nothing pretends to be', async () => {
		const file = join(await newFolder(), 'no-folder');
		await writeFile(file, '');
		const terminal = await open(file);
		await terminal.sees('r');
		await terminal.shows(/Not kept/);
		expect(terminal.screen().join('\n')).not.toMatch(/✓|reviewed/);
	});

	test('may be a note of many lines, written in the editor, after which the screen is back', async () => {
		const data = await newFolder();
		const editor = join(data, 'editor.sh');
		await writeFile(editor, 'printf "Called the city.\\nNine weeks, they say.\\n" >> "$1"\n');
		const terminal = await openReports(COURIER, HERALD, {
			environment: { XDG_DATA_HOME: data, VISUAL: '', EDITOR: `sh ${editor}` },
		});
		terminal.press('E');
		await terminal.shows('Kept: the note');
		expect(terminal.buffer()).toBe('alternate');
		await terminal.sees('enter');
		await terminal.shows(/Note by .*: Called the city\.\n.*Nine weeks, they say\./);
		expect((await journalIn(data)).entries.map(({ act }) => act.kind === 'note' && act.text)).toEqual([
			'Called the city.\nNine weeks, they say.',
		]);
	});

	test('may be a finding of the reader’s own, which is there after a restart and in what is exported', async () => {
		const data = await newFolder();
		const terminal = await open(data);
		await terminal.sees('o', 'M', ' ', '\u001b[C', ' ', '\r');
		await terminal.shows(/Why \(detail, difference\)/);
		terminal.press(...'Said by nobody else');
		await terminal.shows('Said by nobody else');
		terminal.press('\r');
		await terminal.shows('Kept: a finding of your own');
		terminal.press('q');
		await terminal.ended();
		const [entry] = (await journalIn(data)).entries;
		expect(entry?.act).toMatchObject({ kind: 'add', explanation: 'Said by nobody else', subject: { b: [] } });
		const again = await open(data);
		await again.shows('1 sentence only in A: Nobody was hurt. ≈ difference: detail');
		again.press('L');
		await again.shows('“Nobody was” / nothing');
	});

	test('is carried over to a text that was rewritten since, and what no longer fits is listed', async () => {
		const data = await newFolder();
		const first = await open(data);
		await first.sees('r');
		await first.shows('Kept: ✓ right');
		await first.sees('i', 'r');
		await first.shows(/2 of \d reviewed/);
		first.press('q');
		await first.ended();
		const rewritten = ['The bridge over the Mure was closed on Monday.', ...COURIER.slice(1)];
		const again = await open(
			data,
			rewritten.map((text) => text.replace('six weeks', 'two months')),
		);
		await again.shows(/1 decided on an earlier text/);
		again.press('H');
		await again.shows(/Decided on an earlier text\n+.*quantity “six weeks” \/ “nine weeks”\. Decided: right/);
		await again.sees('escape', 'i', 'd');
		await again.shows('Kept: ○ false alarm');
		again.press('q');
		await again.ended();
		const files = await readdir(join(data, 'counterpoint', 'reviews'));
		expect(files).toHaveLength(2);
	});

	test('stays in sight while the files are written anew, and the screen says what has changed', async () => {
		const data = await newFolder();
		const folder = await newFolder();
		const files = ['a.txt', 'b.txt'].map((name) => join(folder, name)) as [string, string];
		await writeFile(files[0], COURIER.join('\n\n'));
		await writeFile(files[1], HERALD.join('\n\n'));
		const terminal = await openFiles(files, { environment: { XDG_DATA_HOME: data }, options: ['--watch'] });
		await terminal.sees('r');
		await terminal.shows('Kept: ✓ right');
		await writeFile(files[1], HERALD.join('\n\n').replace('nine weeks', 'ten weeks'));
		await terminal.shows(/Compared again: 0 new, 2 changed, 0 gone/);
		await terminal.shows('✓ right');
		await rm(files[1]);
		await terminal.shows('Not compared again: there is no file');
		await writeFile(files[1], HERALD.join('\n\n'));
		await terminal.shows(/Compared again: 0 new, 2 changed, 0 gone/);
	});

	test('is not lost by kill -9 in the middle: all that was shown as kept is in the file', async () => {
		const data = await newFolder();
		let before = 0;
		let seen = 0;
		for (let run = 0; run < 20; run += 1) {
			const terminal = await open(data);
			// The later runs are killed later: before, at and after the first decisions.
			const most = 1 + (run % 7);
			while (keptIn(terminal).length < most) {
				terminal.press('r', 'd', 'u', 'v', 'U', 'i');
				await new Promise((resolve) => setTimeout(resolve, 3 * run));
			}
			terminal.signal('SIGKILL');
			await terminal.ended();
			const { entries, setAside } = await journalIn(data);
			const kept = keptIn(terminal);
			expect(kept).toEqual(subsequence(kept, decidedIn(entries.slice(before))));
			expect(setAside).toEqual([]);
			seen += kept.length;
			before = entries.length;
		}
		expect(seen).toBeGreaterThan(20);
	});
});

/** The decisions that the screen said were kept, one after the other. */
function keptIn({ written }: TerminalUnderTest): readonly string[] {
	const said = written.match(/Keeping …|Kept: [✓○◇]/g) ?? [];
	return said.filter((words, index) => words !== 'Keeping …' && words !== said[index - 1]);
}

function decidedIn(entries: Journal['entries']): readonly string[] {
	return entries.flatMap(({ act }) => (act.kind === 'decide' ? [`Kept: ${DECISION_LOOKS[act.decision].mark}`] : []));
}

/** As much of `words` as stands in `all` in the same order. Frames may be passed over, entries may not. */
function subsequence(words: readonly string[], all: readonly string[]): readonly string[] {
	let at = 0;
	return words.filter((word) => {
		at = all.indexOf(word, at) + 1;
		return at > 0;
	});
}
