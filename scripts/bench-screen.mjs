// From a key to its repaint, on comparisons of any size, in a pseudo-terminal.
//   node scripts/bench-screen.mjs
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { bundle } from './bundle.mjs';

/** Milliseconds after which a key counts as one that changes nothing. */
const PATIENCE = 1000;
/** Fewer characters than this are the terminal being set up. */
const LEAST_OF_A_FRAME = 1500;

const SIZE = { cols: 120, rows: 40 };
const DOWN = '\u001b[B';
const UP = '\u001b[A';
const PAGE_DOWN = '\u001b[6~';
/** What a reader presses most: a row down, a page down, the next finding, the next conflict. */
const KEYS = Array.from({ length: 120 }, (_, n) => [DOWN, PAGE_DOWN, 'n', DOWN, UP, 'c'][n % 6]);

/** Milliseconds from each key to the first of its repaint, and the bytes written in two idle seconds after. */
export async function keysToRepaints(sentences) {
	const folder = await mkdtemp(join(tmpdir(), 'counterpoint-screen-'));
	try {
		await bundle({ entryPoints: { open: 'cli/ui/open.tsx' }, outdir: folder });
		await writeFile(join(folder, 'comparison.json'), JSON.stringify(comparisonOf(sentences)));
		await writeFile(join(folder, 'run.mjs'), RUN);
		return await measured(join(folder, 'run.mjs'));
	} finally {
		await rm(folder, { recursive: true });
	}
}

const RUN = `import { readFileSync } from 'node:fs';
import { openScreen } from './open.js';
await openScreen(JSON.parse(readFileSync(new URL('comparison.json', import.meta.url), 'utf8')));
`;

async function measured(script) {
	const terminal = spawn(process.execPath, [script], { ...SIZE, env: { ...process.env, TERM: 'xterm-256color' } });
	let written = 0;
	terminal.onData((data) => {
		written += data.length;
	});
	// A key at the end of the rows changes nothing and is not counted.
	const change = async (before) => {
		const start = performance.now();
		while (written === before && performance.now() - start < PATIENCE) await turn();
		return written !== before;
	};
	while (written < LEAST_OF_A_FRAME) await pause(20);
	await pause(1000);
	const times = [];
	for (const key of KEYS) {
		const before = written;
		const start = performance.now();
		terminal.write(key);
		if (await change(before)) times.push(performance.now() - start);
		await pause(15);
	}
	const before = written;
	await pause(2000);
	terminal.write('q');
	times.sort((x, y) => x - y);
	return { median: times[Math.floor(times.length / 2)], worst: times.at(-1), idle: written - before };
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
	const only = { a: each - pairs.length, b: each - pairs.length };
	return {
		schema: 'counterpoint.comparison/1',
		program: { name: 'counterpoint', version: 'bench' },
		settings: { minimumSimilarity: 0.5 },
		reports,
		pairs,
		findings,
		omissions: [],
		summary: { ...counts, conflicts: findings.length, conflictsPerhapsCopy: 0, differences: 0, only },
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
		confidence: 0.8,
		a: [span('a', `${n + 10} homes`)],
		b: [span('b', `${n + 15} homes`)],
		seeAlso: [],
		explanation: `One report counts ${n + 10} homes, the other ${n + 15}.`,
	};
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
	for (const sentences of [100, 10_000]) {
		const { median, worst, idle } = await keysToRepaints(sentences);
		const figures = `median ${median.toFixed(1)} ms, worst ${worst.toFixed(1)} ms, ${idle} bytes written while idle`;
		console.log(`key to repaint, ${sentences.toLocaleString('en')} sentences: ${figures}`);
	}
}
