// From a key to the last byte of its repaint, on comparisons of any size with a thousand decisions, in a pseudo-terminal.
//   node scripts/bench-screen.mjs
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { bundle } from './bundle.mjs';

/** The same keys are pressed in so many runs; the least of a key's times is the one without other work of the machine. */
const RUNS = 3;
/** Milliseconds after which a key counts as one that changes nothing, such as a step down from the last row. */
const PATIENCE = 1000;
/** Milliseconds between two keys: a reader's, not a machine's. */
const PACE = 15;
/** How the screen ends each frame: it asks the terminal to show what was drawn since the frame began. */
const END_OF_FRAME = '\u001b[?2026l';

const ENTRIES = {
	open: 'cli/ui/open.tsx',
	shelf: 'cli/review/shelf.ts',
	subject: 'src/review/subject.ts',
	act: 'src/review/act.ts',
	journal: 'src/review/journal.ts',
	annotate: 'src/annotate/annotate.ts',
	align: 'src/align/align.ts',
};
const MOST_READ = 500;

const SIZE = { cols: 120, rows: 40 };
const DOWN = '\u001b[B';
const UP = '\u001b[A';
const PAGE_DOWN = '\u001b[6~';
const HOME = '\u001b[H';
const END = '\u001b[F';
const CTRL_C = '\u0003';
const ESCAPE = '\u001b';
/** What a reader presses most: a row down, a page down, the next finding, the next conflict. */
const READING = Array.from({ length: 120 }, (_, n) => [DOWN, PAGE_DOWN, 'n', DOWN, UP, 'c'][n % 6]);
/** What asks most of the screen: every panel, all runs opened, filters, the other order, a search, both ends. */
const ASKING = [
	...[END, HOME, 'Z', END, PAGE_DOWN, HOME, 'Z', 's', END, 's', 'f', 'f', 'f', ESCAPE, 'x', 'x', '\r', DOWN, ESCAPE],
	...['a', END, PAGE_DOWN, ESCAPE, 'b', 'b', 'L', END, '\r', '?', '?', '/', 'r', 'i', 'v', 'e', 'r', '\r', 'm', 'm'],
];

/** A reader who goes on deciding. */
const DECIDING = Array.from({ length: 60 }, (_, n) => ['r', 'i', 'd', 'n', 'v', 'u'][n % 6]);
const DECISIONS = 1000;

/** Milliseconds from each key to its repaint, to the first frame, and the bytes written in two idle seconds after. */
export async function keysToRepaints(sentences) {
	const folder = await mkdtemp(join(tmpdir(), 'counterpoint-screen-'));
	try {
		await bundle({ entryPoints: ENTRIES, outdir: folder });
		await cp('src/lexicon/data/vectors.bin', join(folder, 'data/vectors.bin'));
		const comparison = comparisonOf(sentences);
		await writeFile(join(folder, 'comparison.json'), JSON.stringify(comparison));
		const review = await reviewOf(comparison, folder);
		await writeFile(join(folder, 'run.mjs'), RUN);
		const runs = [];
		for (let run = 0; run < RUNS; run += 1) {
			await writeFile(join(folder, 'review.jsonl'), review);
			runs.push(await measured(join(folder, 'run.mjs')));
		}
		return {
			opening: Math.min(...runs.map(({ opening }) => opening)),
			reading: least(runs.map(({ reading }) => reading)),
			asking: least(runs.map(({ asking }) => asking)),
			deciding: least(runs.map(({ deciding }) => deciding)),
			idle: Math.max(...runs.map(({ idle }) => idle)),
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** The least time of each key over all runs, in ascending order, without the keys that changed nothing. */
function least(runs) {
	const times = runs[0].map((_, key) => Math.min(...runs.map((run) => run[key])));
	return times.filter(Number.isFinite).sort((x, y) => x - y);
}

/** Reads the reports first, as whoever compares them does; in the longest that would take most of the time here. */
const RUN = `import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openScreen } from './open.js';
import { shelfFor } from './shelf.js';
import { annotate } from './annotate.js';
import { align } from './align.js';
const comparison = JSON.parse(readFileSync(new URL('comparison.json', import.meta.url), 'utf8'));
const { a, b } = comparison.reports;
const annotated = a.sentences.length > ${MOST_READ} ? null : { a: annotate(a), b: annotate(b) };
if (annotated) align(annotated, comparison.settings);
const review = fileURLToPath(new URL('review.jsonl', import.meta.url));
await openScreen(comparison, { annotated, shelf: await shelfFor(comparison, { review, reviewer: 'Ada' }) });
`;

async function measured(script) {
	const start = performance.now();
	const terminal = spawn(process.execPath, [script], { ...SIZE, env: { ...process.env, TERM: 'xterm-256color' } });
	let written = '';
	let drawn = () => {};
	terminal.onData((data) => {
		written += data;
		if (written.endsWith(END_OF_FRAME)) drawn();
	});
	let hasEnded = false;
	terminal.onExit(() => {
		hasEnded = true;
	});
	/** Milliseconds until the frame that `act` asks for is drawn; Infinity where none is. */
	const timeOf = async (act, patience = PATIENCE) => {
		written = '';
		const start = performance.now();
		const frame = new Promise((resolve) => {
			drawn = () => resolve(performance.now() - start);
		});
		act();
		return Promise.race([frame, pause(patience, Number.POSITIVE_INFINITY)]);
	};
	const timesOf = async (keys) => {
		const times = [];
		for (const key of keys) {
			times.push(await timeOf(() => terminal.write(key)));
			await pause(PACE);
		}
		return times;
	};
	await timeOf(() => {}, 60_000);
	const opening = performance.now() - start;
	await pause(500);
	const reading = await timesOf(READING);
	const asking = await timesOf(ASKING);
	const deciding = await timesOf(DECIDING);
	written = '';
	await pause(2000);
	const idle = written.length;
	if (hasEnded) throw new Error(`the screen ended: ${written}`);
	terminal.write(CTRL_C);
	return { opening, reading, asking, deciding, idle };
}

/** The lines of a thousand decisions: on the findings there are, and then again by other reviewers. */
async function reviewOf(comparison, folder) {
	const [{ subjectOf }, { entryOf, DECISIONS: all }, { lineOf }] = await Promise.all(
		['subject', 'act', 'journal'].map((name) => import(pathToFileURL(join(folder, `${name}.js`)))),
	);
	const { findings } = comparison;
	return Array.from({ length: DECISIONS }, (_, n) => {
		const act = { kind: 'decide', subject: subjectOf(findings[n % findings.length], comparison), decision: all[n % 3] };
		const reviewer = `Reviewer ${Math.floor(n / findings.length) % 3}`;
		return lineOf(entryOf(act, reviewer, new Date(n * 1000).toISOString()));
	}).join('');
}

/** Two reports of a storm, matched sentence by sentence except each third, with a conflict in each seventh pair. */
function comparisonOf(sentences) {
	const each = Math.floor(sentences / 2);
	const texts = {
		a: Array.from(
			{ length: each },
			(_, n) =>
				`On day ${n} the council of Lisbon said that ${n + 10} homes along the river had been damaged by the storm, and that help would come within ${(n % 9) + 2} days.`,
		),
		b: Array.from(
			{ length: each },
			(_, n) =>
				`The storm damaged ${n + 10 + (n % 7 === 0 ? 5 : 0)} homes near the river, the council said on day ${n}; aid is to arrive in ${(n % 9) + 2} days.`,
		),
	};
	const reports = { a: reportOf('a', texts.a), b: reportOf('b', texts.b) };
	const matched = Array.from({ length: each }, (_, n) => n).filter((n) => n % 3 !== 0);
	const findings = matched.filter((n) => n % 7 === 0).map((n) => findingOf(n, reports));
	const withConflict = new Set(findings.map(({ pair }) => pair));
	const pairs = matched.map((n) => ({
		id: `p-${n}`,
		a: [`a${n}`],
		b: [`b${n}`],
		similarity: 0.8,
		relation: withConflict.has(`p-${n}`) ? 'contradiction' : 'agreement',
		findings: withConflict.has(`p-${n}`) ? [`f-${n}`] : [],
	}));
	const counts = { pairs: pairs.length, contradictions: findings.length, agreements: pairs.length - findings.length };
	const none = { conflicts: 0, differences: 0 };
	const only = { a: each - pairs.length, b: each - pairs.length };
	return {
		schema: 'counterpoint.comparison/1',
		program: { name: 'counterpoint', version: 'bench' },
		settings: { minimumSimilarity: 0.5 },
		reports,
		pairs,
		findings,
		omissions: [],
		summary: {
			...counts,
			conflicts: findings.length,
			conflictsPerhapsCopy: 0,
			differences: 0,
			within: { a: none, b: none },
			only,
		},
	};
}

const NOTHING_KNOWN = {
	url: null,
	outlet: null,
	via: null,
	title: null,
	authors: [],
	published: null,
	eventDate: null,
};

function reportOf(side, texts) {
	let end = -1;
	const sentences = texts.map((text, n) => {
		const start = end + 1;
		end = start + text.length;
		return { id: `${side}${n}`, text, start, end, paragraph: n, role: 'body' };
	});
	const integrity = { score: 1, notes: [] };
	return { ...NOTHING_KNOWN, source: 'bench', sha256: '', text: texts.join('\n'), integrity, sentences, setAside: [] };
}

function findingOf(n, reports) {
	const span = (side, words) => {
		const sentence = reports[side].sentences[n];
		const start = sentence.start + sentence.text.indexOf(words);
		return { sentence: sentence.id, start, end: start + words.length, text: words };
	};
	return {
		id: `f-${n}`,
		pair: `p-${n}`,
		scope: 'cross',
		kind: 'quantity',
		verdict: 'conflict',
		cause: null,
		importance: 'high',
		tier: 'said',
		by: 'grammar',
		confidence: 0.8,
		printed: 1,
		a: [span('a', `${n + 10} homes`)],
		b: [span('b', `${n + 15} homes`)],
		seeAlso: [],
		explanation: `One report counts ${n + 10} homes, the other ${n + 15}.`,
	};
}

const at = (times, share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);

function figures(times) {
	return `${times.length} keys, median ${at(times, 0.5)} ms, 95 of 100 within ${at(times, 0.95)} ms, worst ${at(times, 1)} ms`;
}

/** Prints the times from a key to its repaint on a short and on a long comparison. */
export async function printKeysToRepaints() {
	console.log(
		`key to the last byte of its repaint with ${DECISIONS} decisions loaded, the least of ${RUNS} runs for each key`,
	);
	for (const sentences of [100, 10_000]) {
		const { opening, reading, asking, deciding, idle } = await keysToRepaints(sentences);
		console.log(`${sentences.toLocaleString('en')} sentences: opened in ${opening.toFixed(0)} ms`);
		console.log(`  reading on: ${figures(reading)}`);
		console.log(`  panels, filters, search, order, ends: ${figures(asking)}`);
		console.log(`  deciding: ${figures(deciding)}`);
		console.log(`  idle for two seconds: ${idle} bytes written`);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await printKeysToRepaints();
