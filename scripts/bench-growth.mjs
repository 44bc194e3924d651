// How time and memory grow with the length of hostile texts, on every way in.
//   node scripts/bench-growth.mjs [--way compare] [--only 'one name'] [--least 62500] [--most 1000000]
// Each text of hostile-texts.mjs is read, compared and judged at either length in a process of its own; of two texts each has
// half of the characters. Printed are the
// seconds of processor time, the most memory, and the exponent of the growth; a line that is over a bound is marked with !.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { bundleModule } from './similarity/signals.mjs';
import { TEXTS } from './hostile-texts.mjs';

/** Of a million characters. */
const BOUNDS = { seconds: 10, megabytes: 600, exponent: 1.2 };
/** What takes less than this at the longest says nothing of growth: it is setting up. */
const LEAST_SECONDS = 0.5;
/** Seconds after which a run is given up. */
const PATIENCE = 60;
const WAYS = ['read', 'compare', 'judge', 'sentences'];

const ENTRY = `
	import { TEXTS } from './scripts/hostile-texts.mjs';
	import { readFileSync } from 'node:fs';
	import { compare } from './src/compare.ts';
	import { judge } from './src/judge.ts';
	import { prepare } from './src/prepare/prepare.ts';
	import { draftOf, readReport } from './src/read/read.ts';

	const [, , way, name, size] = process.argv;
	const length = Number(size) / (way === 'read' ? 1 : 2);
	const text = TEXTS[name](length);
	const received = { bytes: Buffer.from(text), source: 'given', name: 'it', contentType: null, url: null };
	const other = TEXTS[name](length + 7).slice(7);
	const before = process.cpuUsage();
	const run = {
		read: async () => prepare(await draftOf(received), 'a'),
		compare: async () => compare({ a: await readReport({ text }), b: await readReport({ text: other }) }),
		sentences: async () => compare({ a: await readReport({ sentences: [text] }), b: await readReport({ sentences: [other] }) }),
		judge: async () => judge(text, other),
	}[way];
	let refused = '';
	await run().catch((error) => { if (error.code === undefined) throw error; refused = error.code; });
	const { user, system } = process.cpuUsage(before);
	console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, refused }));
`;

const { values } = parseArgs({
	options: {
		way: { type: 'string' },
		only: { type: 'string' },
		least: { type: 'string', default: '62500' },
		most: { type: 'string', default: '1000000' },
	},
});
const folder = await mkdtemp(join(tmpdir(), 'counterpoint-growth-'));
try {
	const bundled = await bundleModule(ENTRY, folder);
	console.log(
		`${'way'.padEnd(11)}${'text'.padEnd(30)}${values.least.padStart(9)}${values.most.padStart(10)}    memory  exponent`,
	);
	let over = 0;
	for (const way of WAYS.filter((one) => values.way === undefined || one === values.way))
		for (const name of Object.keys(TEXTS).filter((one) => values.only === undefined || one === values.only))
			if (!(await measured(bundled, way, name))) over++;
	console.log(over === 0 ? 'all within their bounds' : `${over} over a bound`);
	process.exitCode = over === 0 ? 0 : 1;
} finally {
	await rm(folder, { recursive: true });
}

async function measured(bundled, way, name) {
	const most = await run(bundled, way, name, values.most);
	const least = most === null ? null : await run(bundled, way, name, values.least);
	const exponent =
		most === null || most.seconds < LEAST_SECONDS
			? null
			: Math.log(most.seconds / least.seconds) / Math.log(values.most / values.least);
	const isOver =
		most === null ||
		most.seconds > BOUNDS.seconds ||
		most.megabytes > BOUNDS.megabytes ||
		(exponent !== null && exponent > BOUNDS.exponent);
	console.log(
		[
			way.padEnd(11),
			name.padEnd(30),
			seconds(least).padStart(9),
			seconds(most).padStart(10),
			(most ? `${most.megabytes.toFixed(0)} MB` : '–').padStart(10),
			(exponent?.toFixed(2) ?? '').padStart(10),
			isOver ? ' !' : '',
			most?.refused ? `  refused: ${most.refused}` : '',
		].join(''),
	);
	return !isOver;
}

function seconds(run) {
	return run === null ? 'too long' : `${run.seconds.toFixed(2)} s`;
}

/** Null where it ran too long, or out of memory. */
async function run(bundled, way, name, size) {
	try {
		const { stdout } = await promisify(execFile)(process.execPath, [bundled, way, name, size], {
			timeout: PATIENCE * 1000,
		});
		return JSON.parse(stdout);
	} catch (error) {
		if (!error.killed) console.log(`${way} ${name} ${size}: ${String(error.stderr).slice(0, 400)}`);
		return null;
	}
}
