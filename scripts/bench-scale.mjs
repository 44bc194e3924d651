// How time, memory and recall of the alignment grow with the length of the reports.
//   npm run bench:scale [-- --most 100000]
// The reports are made: a Zipf vocabulary that grows as Heaps' law says (size 10 n^0.6), recurring names, and in B every
// second sentence a reworded counterpart of one of A, in shuffled order. Beside the alignment stand the whole comparison,
// from text to findings, and all-pairs string-similarity, measured on a part and scaled up. Memory is by how much the process
// grew while it aligned.
import { parseArgs } from 'node:util';
import stringSimilarity from 'string-similarity';
import { loadSources } from './similarity/signals.mjs';

const { values } = parseArgs({ options: { most: { type: 'string', default: '100000' } } });
const SIZES = [100, 1000, 3000, 10_000, 30_000, 100_000].filter((size) => size <= Number(values.most));
const WORDS_A_SENTENCE = 14;

const { align, annotate, compare, prepare, sentencesDraft } = await loadSources();
console.log('sentences     align     a sentence   memory   recall   comparison   all-pairs string-similarity');
const taken = [];
for (const size of SIZES) {
	const { a, b, counterparts } = madeReports(size, randomFrom(size));
	const reports = { a: annotate(prepare(sentencesDraft(a), 'a')), b: annotate(prepare(sentencesDraft(b), 'b')) };
	global.gc?.();
	const before = process.memoryUsage().rss;
	const start = performance.now();
	const matches = align(reports, { minimumSimilarity: 0.5 });
	const time = performance.now() - start;
	const memory = Math.max(0, process.memoryUsage().rss - before);
	const met = new Set(matches.flatMap((match) => match.a.flatMap((x) => match.b.map((y) => `${x} ${y}`))));
	const recall = counterparts.filter((couple) => met.has(couple)).length / counterparts.length;
	taken.push({ size, time });
	console.log(
		[
			`${size}`.padStart(9),
			`${time.toFixed(0)} ms`.padStart(10),
			`${((1000 * time) / size).toFixed(0)} µs`.padStart(15),
			`${(memory / 2 ** 20).toFixed(0)} MB`.padStart(9),
			recall.toFixed(3).padStart(9),
			`${(comparison(a, b) / 1000).toFixed(1)} s`.padStart(13),
			`${(allPairs(a, b) / 1000).toFixed(0)} s`.padStart(12),
		].join(''),
	);
}
console.log(`growth exponent from 1,000 on: ${exponent(taken.filter(({ size }) => size >= 1000)).toFixed(2)}`);

/** Milliseconds of a whole comparison. */
function comparison(a, b) {
	const start = performance.now();
	compare({ a: sentencesDraft(a), b: sentencesDraft(b) });
	return performance.now() - start;
}

/** Milliseconds of string-similarity over all couples, scaled up from a part. */
function allPairs(a, b) {
	const part = Math.min(100, a.length);
	const start = performance.now();
	for (const one of a.slice(0, part))
		for (const other of b.slice(0, part)) stringSimilarity.compareTwoStrings(one, other);
	return ((performance.now() - start) * a.length * b.length) / part ** 2;
}

/** The slope of log time over log size, by least squares. */
function exponent(points) {
	const xs = points.map(({ size }) => Math.log(size));
	const ys = points.map(({ time }) => Math.log(time));
	const mean = (list) => list.reduce((sum, value) => sum + value, 0) / list.length;
	const [x, y] = [mean(xs), mean(ys)];
	const slope = xs.reduce((sum, value, k) => sum + (value - x) * (ys[k] - y), 0);
	return slope / xs.reduce((sum, value) => sum + (value - x) ** 2, 0);
}

function madeReports(size, random) {
	const vocabulary = Math.round(10 * (size * WORDS_A_SENTENCE) ** 0.6);
	const word = () => wordNumber(zipf(vocabulary, random));
	const name = () => capitalised(wordNumber(1_000_000 + zipf(Math.round(20 + size / 20), random)));
	const sentence = () => [name(), ...Array.from({ length: WORDS_A_SENTENCE - 2 }, word), name()];
	const a = Array.from({ length: size }, sentence);
	const b = shuffled(
		a.map((words, number) =>
			number % 2 === 0 ? { of: number, words: reworded(words, word, random) } : { words: sentence() },
		),
		random,
	);
	const counterparts = b.flatMap(({ of }, number) => (of === undefined ? [] : [`a${of} b${number}`]));
	const text = (words) => `${words.join(' ')}.`;
	return { a: a.map(text), b: b.map(({ words }) => text(words)), counterparts };
}

/** A third of the words exchanged, the halves turned about, the names kept. */
function reworded(words, word, random) {
	const changed = words.map((one, place) => (place > 0 && place < words.length - 1 && random() < 0.33 ? word() : one));
	const middle = Math.floor(words.length / 2);
	return [...changed.slice(middle), ...changed.slice(0, middle)];
}

/** Ranks 1, 2, 3, … with chances 1, 1/2, 1/3, …, by inverting their sum. */
function zipf(count, random) {
	return Math.min(count, Math.floor(Math.exp(random() * Math.log(count + 1))));
}

/** A pronounceable word of its own for each number. */
function wordNumber(number) {
	const syllables = [
		'ba',
		'ke',
		'di',
		'lo',
		'mu',
		'na',
		're',
		'si',
		'to',
		'vu',
		'gar',
		'hel',
		'jin',
		'pol',
		'wur',
		'zan',
	];
	let word = '';
	for (let rest = number + 16; rest > 0; rest = Math.floor(rest / 16)) word += syllables[rest % 16];
	return word;
}

function capitalised(word) {
	return word[0].toUpperCase() + word.slice(1);
}

function shuffled(list, random) {
	const order = list.map((item) => ({ item, key: random() })).sort((x, y) => x.key - y.key);
	return order.map(({ item }) => item);
}

/** A linear congruential generator: the same reports on every run. */
function randomFrom(seed) {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}
