// How fast the program is, on this machine, in one run: every figure stands beside one it can be compared with.
//   npm run bench:speed
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import stringSimilarity from 'string-similarity';
import { printKeysToRepaints } from './bench-screen.mjs';
import { bundle } from './bundle.mjs';
import { firstFrame } from './first-frame.mjs';

const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'];
const PROGRAM = 'dist/counterpoint.js';

/** Milliseconds one call takes, the two measured in turn so that a busy machine is as hard on either. */
async function inTurn(rounds, first, second) {
	const taken = [[], []];
	for (let round = 0; round < rounds; round++) {
		for (const [index, work] of [first, second].entries()) {
			const start = performance.now();
			await work();
			taken[index].push(performance.now() - start);
		}
	}
	return taken.map(median);
}

function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function each(couples, work) {
	for (const [left, right] of couples) work(left, right);
}

function run(...words) {
	const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
	if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
	return stdout;
}

/** Milliseconds that all threads of a process took: on a busy machine the clock tells of the others. */
function processorTimeOf(...words) {
	const options = ['--require', './scripts/tell-processor-time.cjs'];
	const { status, stderr } = spawnSync(process.execPath, [...options, ...words], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
	if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
	const { user, system } = JSON.parse(stderr.trim().split('\n').at(-1));
	return (user + system) / 1000;
}

/** The same of work in this process. */
async function processorTimeHere(work) {
	const before = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** The library as the program bundles it. */
async function library() {
	const outdir = await mkdtemp(join(tmpdir(), 'counterpoint-bench-'));
	try {
		await bundle({ entryPoints: { index: 'src/index.ts' }, outdir });
		await cp('src/lexicon/data/vectors.bin', join(outdir, 'data/vectors.bin'));
		const loaded = await import(pathToFileURL(join(outdir, 'index.js')).href);
		// Word vectors are read when the first word is looked up.
		loaded.judge('Rain fell.', 'It rained.');
		return loaded;
	} finally {
		await rm(outdir, { recursive: true });
	}
}

function print(name, took, times, reference) {
	console.log(`${name.padEnd(44)}${took.padStart(12)}   ${times.toFixed(2)} times ${reference}`);
}

/** Real English words, ten thousand sentences a side: how long, how much memory, and how it grows. */
async function printMany() {
	const folder = await mkdtemp(join(tmpdir(), 'counterpoint-bench-'));
	try {
		await bundle({ entryPoints: { index: 'src/index.ts' }, outdir: folder });
		await cp('src/lexicon/data/vectors.bin', join(folder, 'data/vectors.bin'));
		const [small, large] = [2_500, 10_000].map((size) => JSON.parse(run('scripts/bench-many.mjs', folder, `${size}`)));
		const exponent = Math.log(large.seconds / small.seconds) / Math.log(4);
		const grows = `exponent ${exponent.toFixed(2)} from 2,500`;
		console.log(
			`10,000 by 10,000 sentences   ${large.seconds.toFixed(1)} s   ${large.megabytes.toFixed(0)} MB   ${grows}`,
		);
	} finally {
		await rm(folder, { recursive: true });
	}
}

const milliseconds = (time) => `${time.toFixed(1)} ms`;

const taken = Array.from({ length: 21 }, () => [
	processorTimeOf('-e', '0'),
	processorTimeOf(PROGRAM, 'compare', ...SAMPLES, '--format', 'json'),
]);
const [empty, whole] = [0, 1].map((place) => median(taken.map((times) => times[place])));
print(
	'compare --format json, processor time',
	milliseconds(whole),
	whole / empty,
	`node -e 0 (${milliseconds(empty)})`,
);

const [emptyAgain, frame] = await inTurn(
	11,
	() => run('-e', '0'),
	() => firstFrame([PROGRAM, 'compare', ...SAMPLES]),
);
print('first frame of the screen', milliseconds(frame), frame / emptyAgain, `node -e 0 (${milliseconds(emptyAgain)})`);

const { compare, textDraft } = await library();
const [a, b] = (await Promise.all(SAMPLES.map((path) => readFile(path, 'utf8')))).map((text) => textDraft(text));
const { reports } = compare({ a, b });
const pairs = reports.a.sentences.flatMap(({ text }) => reports.b.sentences.map((other) => [text, other.text]));
const [similarity, comparison] = await inTurn(
	31,
	() => each(pairs, stringSimilarity.compareTwoStrings),
	() => compare({ a, b }),
);
print(
	'comparison in process',
	milliseconds(comparison),
	comparison / similarity,
	`string-similarity over ${pairs.length} sentence pairs (${milliseconds(similarity)})`,
);

// What somebody judges are sentences that look alike; most of all pairs have no word in common and cost nothing.
const alike = reports.a.sentences.flatMap(({ text }) =>
	stringSimilarity
		.findBestMatch(
			text,
			reports.b.sentences.map((other) => other.text),
		)
		.ratings.toSorted((left, right) => right.rating - left.rating)
		.slice(0, 5)
		.map(({ target }) => [text, target]),
);
const [dice] = await inTurn(
	21,
	() => each(alike, stringSimilarity.compareTwoStrings),
	() => {},
);
const rate = (time) => Math.round((alike.length / time) * 1000).toLocaleString('en');
// As it is in a process that has judged nothing yet, and as it is in one that has long been judging.
const fresh = await library();
const judgeAll = () => each(alike, (left, right) => fresh.judge(left, right));
const first = await processorTimeHere(judgeAll);
const rounds = [];
for (let round = 0; round < 21; round++) rounds.push(await processorTimeHere(judgeAll));
for (const [name, time] of [
	['judge, first round', first],
	['judge, steady', median(rounds)],
])
	print(name, `${rate(time)} /s`, time / dice, `the time of string-similarity (${rate(dice)} /s)`);

await printMany();
await printKeysToRepaints();
