/** The built program in a real pseudo-terminal, read back through a terminal emulator. */
import { mkdtempSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

interface Launch {
	readonly columns?: number;
	readonly rows?: number;
	readonly environment?: Readonly<Record<string, string>>;
	/** Options of the command line. */
	readonly options?: readonly string[];
	/** What the screen shows once it is open. */
	readonly opensWith?: string | RegExp;
}

const KEYS: Readonly<Record<string, string>> = {
	down: '\u001b[B',
	up: '\u001b[A',
	pagedown: '\u001b[6~',
	pageup: '\u001b[5~',
	enter: '\r',
	escape: '\u001b',
	'ctrl+c': '\u0003',
	'ctrl+z': '\u001a',
	'ctrl+l': '\u000c',
	'ctrl+u': '\u0015',
	end: '\u001b[F',
	home: '\u001b[H',
};

/** No test is to read or write what the user of this machine decided. */
const DATA_FOLDER = mkdtempSync(join(tmpdir(), 'counterpoint-data-'));

/** How the screen ends each frame. */
const END_OF_FRAME = '\u001b[?2026l';

/** Milliseconds without a word after which a program counts as done, on a busy machine too. */
const QUIET = 350;

/** Milliseconds; far more than anything takes, so that a busy machine fails no test. */
const PATIENCE = 20_000;

/** A command under test in its terminal. */
export class TerminalUnderTest {
	/** Everything the program wrote, escape sequences included. */
	written = '';
	exit: { readonly exitCode: number; readonly signal?: number | undefined } | null = null;
	/** Pieces of what was written that the emulator has yet to read: it does so when it finds time. */
	private unread = 0;
	private readonly emulator;
	private readonly process;

	constructor(file: string, words: readonly string[], { columns = 100, rows = 30, environment = {} }: Launch = {}) {
		this.emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
		const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...inherited } = process.env;
		this.process = spawn(file, [...words], {
			name: environment.TERM ?? 'xterm-256color',
			cols: columns,
			rows,
			env: { ...inherited, XDG_DATA_HOME: DATA_FOLDER, ...environment },
		});
		this.process.onData((data) => {
			this.written += data;
			this.unread += 1;
			this.emulator.write(data, () => {
				this.unread -= 1;
			});
		});
		this.process.onExit((exit) => {
			this.exit = exit;
		});
	}

	press(...keys: readonly string[]): void {
		for (const key of keys) this.process.write(KEYS[key] ?? key);
	}

	/** Presses a key and resolves once the frame it asks for is drawn to its end. */
	async sees(...keys: readonly string[]): Promise<void> {
		for (const key of keys) {
			const { length } = this.written;
			this.press(key);
			await this.until(() => this.written.indexOf(END_OF_FRAME, length) !== -1, `a frame follows ${key}`);
		}
		await this.settles();
	}

	resize(columns: number, rows: number): void {
		this.process.resize(columns, rows);
		this.emulator.resize(columns, rows);
	}

	signal(name: string): void {
		this.process.kill(name);
	}

	/** The rows now visible, without blanks at their ends. */
	screen(): readonly string[] {
		const buffer = this.emulator.buffer.active;
		return Array.from({ length: this.emulator.rows }, (_, row) =>
			(buffer.getLine(buffer.viewportY + row)?.translateToString(true) ?? '').trimEnd(),
		);
	}

	/** Which of its two screens the terminal shows: programs that fill it use the alternate one. */
	buffer(): 'normal' | 'alternate' {
		return this.emulator.buffer.active.type;
	}

	/** Whether the cursor can be seen, as the program last asked for. */
	showsCursor(): boolean {
		return this.written.lastIndexOf('\u001b[?25h') > this.written.lastIndexOf('\u001b[?25l');
	}

	/** Whether the terminal goes on in the next line where one is full, as shells expect. */
	wrapsLines(): boolean {
		return this.written.lastIndexOf('\u001b[?7h') >= this.written.lastIndexOf('\u001b[?7l');
	}

	/** Resolves once the screen shows the words. */
	async shows(words: string | RegExp): Promise<void> {
		await this.until(() => this.matches(words), `the screen shows ${words}`);
	}

	async ended(): Promise<void> {
		await this.until(() => this.exit !== null && this.unread === 0, 'the program has ended');
	}

	/** Resolves once nothing has been written for a while. */
	async settles(): Promise<void> {
		let length = -1;
		while (length !== this.written.length || this.unread > 0) {
			length = this.written.length;
			await pause(QUIET);
		}
	}

	async until(holds: () => boolean, what: string): Promise<void> {
		const deadline = Date.now() + PATIENCE;
		while (!holds()) {
			if (Date.now() > deadline) throw new Error(`never: ${what}\n${this.screen().join('\n')}`);
			await pause(15);
		}
	}

	close(): void {
		if (this.exit === null) this.process.kill('SIGKILL');
		this.emulator.dispose();
	}

	private matches(words: string | RegExp): boolean {
		const text = this.screen().join('\n');
		return typeof words === 'string' ? text.includes(words) : words.test(text);
	}
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const opened: TerminalUnderTest[] = [];

/** Ends every program a test opened: one left running would keep the tests from ending. */
export function closeTerminals(): void {
	for (const terminal of opened.splice(0)) terminal.close();
}

async function open(file: string, words: readonly string[], launch: Launch): Promise<TerminalUnderTest> {
	const terminal = new TerminalUnderTest(file, words, launch);
	opened.push(terminal);
	await terminal.shows(launch.opensWith ?? FIRST_FRAME);
	return terminal;
}

/** The count of sentences that only one report has stands in every first frame, however narrow. */
export const FIRST_FRAME = /^[✗≠≈?·].*(?:only|A \d+ B \d+)/m;
const PROGRAM = 'dist/counterpoint.js';
const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'];

/** The screen on the two samples, once its first frame is there. */
export function openSamples(launch: Launch = {}): Promise<TerminalUnderTest> {
	return open(process.execPath, [PROGRAM, 'compare', ...SAMPLES, ...(launch.options ?? [])], launch);
}

/** The screen on two reports given as sentences. */
export async function openReports(
	a: readonly string[],
	b: readonly string[],
	launch: Launch = {},
): Promise<TerminalUnderTest> {
	const folder = await mkdtemp(join(tmpdir(), 'counterpoint-screen-'));
	const files = [join(folder, 'a.json'), join(folder, 'b.json')] as const;
	await writeFile(files[0], JSON.stringify({ outlet: 'The Courier', sentences: a }));
	await writeFile(files[1], JSON.stringify({ outlet: 'The Herald', sentences: b }));
	return open(process.execPath, [PROGRAM, 'compare', ...files, ...(launch.options ?? [])], launch);
}

/** An interactive shell, which can suspend programs. */
export function openShell(launch: Launch = {}): Promise<TerminalUnderTest> {
	const environment = { ...launch.environment, PS1: '$ ' };
	return open('bash', ['--norc', '--noprofile', '-i'], { ...launch, opensWith: '$', environment });
}

/** What to type into a shell to compare the samples. */
export const COMPARE_SAMPLES = `${process.execPath} ${PROGRAM} compare ${SAMPLES.join(' ')}`;

/** The screen on the samples, started from a shell. */
export async function openSamplesFromShell(): Promise<TerminalUnderTest> {
	const shell = await openShell();
	shell.press(COMPARE_SAMPLES, 'enter');
	await shell.shows(FIRST_FRAME);
	await shell.settles();
	return shell;
}

/** The screen on two files that are there. */
export function openFiles(files: readonly [string, string], launch: Launch = {}): Promise<TerminalUnderTest> {
	return open(process.execPath, [PROGRAM, 'compare', ...files, ...(launch.options ?? [])], launch);
}

/** The screen of many reports, in files or a folder. */
export function openEvent(reports: readonly string[], launch: Launch = {}): Promise<TerminalUnderTest> {
	const words = [PROGRAM, 'event', ...reports, ...(launch.options ?? [])];
	return open(process.execPath, words, { opensWith: FIRST_FRAME_OF_MANY, ...launch });
}

/** How many reports there are stands in every first frame. */
const FIRST_FRAME_OF_MANY = /^\d+ reports.*contested/m;
