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
	const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
	if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr}`);
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

const milliseconds = (time) => `${time.toFixed(1)} ms`;

const [empty, whole] = await inTurn(
	21,
	() => run('-e', '0'),
	() => run(PROGRAM, 'compare', ...SAMPLES, '--format', 'json'),
);
print('compare --format json, whole process', milliseconds(whole), whole / empty, `node -e 0 (${milliseconds(empty)})`);

const [emptyAgain, frame] = await inTurn(
	11,
	() => run('-e', '0'),
	() => firstFrame([PROGRAM, 'compare', ...SAMPLES]),
);
print('first frame of the screen', milliseconds(frame), frame / emptyAgain, `node -e 0 (${milliseconds(emptyAgain)})`);

const { compare, judge, textDraft } = await library();
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
const [dice, judged] = await inTurn(
	21,
	() => each(alike, stringSimilarity.compareTwoStrings),
	() => each(alike, (left, right) => judge(left, right)),
);
const rate = (time) => Math.round((alike.length / time) * 1000).toLocaleString('en');
print('judge, sentence pairs', `${rate(judged)} /s`, judged / dice, `the time of string-similarity (${rate(dice)} /s)`);

await printKeysToRepaints();
