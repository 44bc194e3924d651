// Makes reports of events, as many as are asked for, to measure `couples` on: no public corpus says which of its reports
// tell of one event and is as large.
//   node scripts/made-reports.mjs --reports 100000 [--seed 1] [--undated] > reports.ndjson
// Words are real ones, each as frequent as in English news (by their rank among the 50,000 known, after Zipf and
// Mandelbrot); names, numbers and made-up words come on top. An event has words of its own, of which every report uses
// most, and lies within one of 300 fields with words that all their events share: its neighbours are other reports of a
// trial, a strike, a match, not of anything at all. Four events of ten have one report, the others up to thirty. "event"
// says to which a report belongs; the program does not read it.
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { wordsByRank } from './vectors/words.mjs';

const FIELDS = 300;
const OUTLETS = 200;
const DAYS = 365;
const FIRST_DAY = Date.UTC(2023, 0, 1);
const DAY = 86_400_000;

/** The reports of one event after another, in a shuffled order of days and outlets. */
export function* madeReports(count, { seed = 1, dated = true } = {}) {
	const random = randomFrom(seed);
	const language = languageFrom(random);
	const fields = Array.from({ length: FIELDS }, () => language.content(120));
	let made = 0;
	for (let number = 0; made < count; number++) {
		const event = madeEvent(number, language, pick(fields, random), random);
		for (let report = 0; report < event.size && made < count; report++, made++)
			yield madeReport(made, event, language, random, dated);
	}
}

function madeEvent(number, language, field, random) {
	const size = random() < 0.4 ? 1 : Math.min(30, 1 + Math.floor(1 / (random() + 0.02)));
	const words = [...language.names(6), ...language.names(2), ...language.content(20), ...numbers(5, random)];
	return { number, size, field, words, day: Math.floor(random() * DAYS) };
}

function madeReport(id, event, language, random, dated) {
	const used = event.words.filter(() => random() < 0.7);
	const word = () => {
		const chance = random();
		if (chance < 0.25 && used.length > 0) return pick(used, random);
		if (chance < 0.4) return pick(event.field, random);
		if (chance < 0.42) return language.names(1)[0];
		return language.any();
	};
	const title = words(9, word);
	const sentences = Array.from({ length: 8 + Math.floor(random() * 16) }, () => words(12 + random() * 16, word));
	// Three of four on the day itself, most others on the next.
	const late = random() < 0.75 ? 0 : random() < 0.8 ? 1 : 2;
	const date = new Date(FIRST_DAY + (event.day + late) * DAY).toISOString().slice(0, 10);
	const outlet = `Outlet ${Math.floor(random() * OUTLETS)}`;
	return { id: `r${id}`, event: event.number, outlet, ...(dated && { date }), title, text: `${sentences.join('. ')}.` };
}

const words = (count, word) => Array.from({ length: Math.floor(count) }, word).join(' ');

/** Words of English as often as they stand in news, names, and rarer words that are no name. */
function languageFrom(random) {
	const known = wordsByRank();
	const [common, named] = [false, true].map((isName) =>
		known.flatMap((one) => (one.isName === isName ? [one.word] : [])),
	);
	const shares = new Float64Array(common.length);
	let sum = 0;
	common.forEach((_, rank) => {
		sum += 1 / (rank + 2.7);
		shares[rank] = sum;
	});
	const any = () => common[firstFrom(shares, random() * sum)];
	const content = (count) =>
		Array.from({ length: count }, () => common[Math.floor(200 * (common.length / 200) ** random())]);
	const capital = (name) => name[0].toUpperCase() + name.slice(1);
	const names = (count) =>
		Array.from({ length: count }, () => capital(random() < 0.7 ? pick(named, random) : madeName(random)));
	return { any, content, names };
}

const SYLLABLES = 'ba de ko ri sha lu ven tor mi ka no stre gal hu pe zan wi dor fa lin'.split(' ');
const madeName = (random) =>
	Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join('');

const numbers = (count, random) => Array.from({ length: count }, () => `${Math.floor(10 ** (1 + random() * 4))}`);

function firstFrom(rising, least) {
	let [low, high] = [0, rising.length - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (rising[middle] < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** mulberry32. */
function randomFrom(seed) {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
	const { values } = parseArgs({
		options: {
			reports: { type: 'string', default: '1000' },
			seed: { type: 'string', default: '1' },
			undated: { type: 'boolean' },
		},
	});
	for (const report of madeReports(Number(values.reports), { seed: Number(values.seed), dated: !values.undated }))
		if (!process.stdout.write(`${JSON.stringify(report)}\n`)) await once(process.stdout, 'drain');
}
