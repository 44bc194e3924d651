// Draws the screenshots of the README from real runs of the built program on the samples.
//   npm run --silent build && node scripts/screenshots.mjs
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { svgOf } from './terminal-svg.mjs';

const WORDS = [
	'dist/counterpoint.js',
	'compare',
	'samples/000_4f93319504ee3d29.txt',
	'samples/002_be434fa4aae30c17.txt',
	...['--outlet-a', 'CBS News', '--via-a', 'Beryl TV', '--date-a', '2023-06-19'],
	...['--outlet-b', 'The Washington Post', '--date-b', '2023-06-19'],
];

const RIGHT = '\u001b[C';

/** Each is a picture of the screen after these keys. */
const PICTURES = [
	{
		name: 'screen',
		title: 'The two samples side by side, opened on the weightiest finding',
		keys: [],
		columns: 120,
		rows: 40,
	},
	{ name: 'detail', title: 'The detail of that pair', keys: ['\r'], columns: 120, rows: 40 },
	{
		name: 'full-text',
		title: 'The full text of the second report with marks in the margin',
		keys: ['b'],
		columns: 100,
		rows: 30,
	},
	{
		name: 'match',
		title: 'Why that pair matches: the words that met and what each signal gave',
		keys: ['w'],
		columns: 100,
		rows: 30,
	},
	{
		name: 'light',
		title: 'The findings listed by weight, on a light background',
		keys: ['L'],
		columns: 100,
		rows: 30,
		theme: 'light',
	},
	{
		name: 'deciding',
		title: 'The first finding is right, the second a false alarm',
		keys: ['r', 'n', 'd'],
		columns: 120,
		rows: 40,
	},
	{
		name: 'marking',
		title: 'Marking the words of a finding of the reader’s own',
		keys: ['M', RIGHT, RIGHT, RIGHT, ' ', RIGHT, RIGHT, RIGHT, RIGHT, RIGHT],
		columns: 100,
		rows: 20,
	},
	{ name: 'narrow', title: 'The same comparison in one column', keys: [], columns: 50, rows: 20 },
];

const CTRL_C = '\u0003';
const FOLDER = 'docs/screenshots';

/** How the screen ends each frame: before the first, a slow machine shows how far the comparison is. */
const END_OF_FRAME = '\u001b[?2026l';

/** How long the screen has to be quiet before it counts as drawn. */
const QUIET = 600;

async function picture({ title, keys, columns, rows, theme = 'dark' }) {
	const emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
	const data = await mkdtemp(join(tmpdir(), 'counterpoint-screenshot-'));
	const env = { ...process.env, TERM: 'xterm-256color', COUNTERPOINT_THEME: theme, XDG_DATA_HOME: data };
	const program = spawn(process.execPath, WORDS, { cols: columns, rows, env });
	let last = performance.now();
	let isOpen = false;
	program.onData((data) => {
		last = performance.now();
		isOpen ||= data.includes(END_OF_FRAME);
		emulator.write(data);
	});
	const shown = () =>
		Array.from({ length: rows }, (_, row) => emulator.buffer.active.getLine(row)?.translateToString(true)).join('\n');
	const drawnAfter = async (before) => {
		while (!isOpen || shown() === before || performance.now() - last < QUIET) await pause(50);
	};
	let before = shown();
	for (const key of ['', ...keys]) {
		program.write(key);
		await drawnAfter(before);
		before = shown();
	}
	const svg = svgOf(emulator, title, theme);
	program.write(CTRL_C);
	return svg;
}

await mkdir(FOLDER, { recursive: true });
for (const wanted of PICTURES) {
	await writeFile(`${FOLDER}/${wanted.name}.svg`, await picture(wanted));
	console.log(`${FOLDER}/${wanted.name}.svg`);
}
