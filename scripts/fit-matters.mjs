// Fits how surely two sentences of two reports tell one matter, and writes src/event/same-matter.json.
//   node scripts/fit-matters.mjs [--data FOLDER] [--write]
// FOLDER (__tests__/golden/events) holds for each event NAME a folder of reports and NAME.seeds.json: the matters with their
// sentences, and sentences that one report alone tells. Sentences of one matter are positives. Of the rest, couples of seeded
// sentences count as one, with a sentence that nobody seeded as half, two such as a fifth: they may tell one matter unseeded.
// Headlines tell several matters and are left out. Prints the average precision and, leaving one event out at a time, the loss.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { crossValidate, fitLogistic } from './fit/logistic.mjs';
import { loadModule } from './similarity/signals.mjs';

const MODEL = 'src/event/same-matter.json';
const RIDGE = 3;
/** Never fitted on: they show what the fit does on events that it has not seen. */
const KEPT = new Set(['recall', 'mayor']);
const COUNTS = { seeded: 1, half: 0.5, none: 0.2 };

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: '__tests__/golden/events' },
		write: { type: 'boolean', default: false },
	},
});
const { DEFAULT_SETTINGS, MEASURES, Sayings, eachCouple, meetingsOf, membersOf, textDraft, wordsOf } =
	await loadModule(`
	export { textDraft } from './src/draft.ts';
	export { wordsOf } from './src/event/by-words.ts';
	export { eachCouple, MEASURES } from './src/event/couples.ts';
	export { meetingsOf } from './src/event/event.ts';
	export { membersOf } from './src/event/reports.ts';
	export { Sayings } from './src/event/sayings.ts';
	export { DEFAULT_SETTINGS } from './src/settings.ts';
`);

const events = readdirSync(values.data)
	.filter((file) => file.endsWith('.seeds.json'))
	.map((file) => file.replace('.seeds.json', ''))
	.filter((name) => !KEPT.has(name))
	.map(documentOf);
const figures = figuresOf(crossValidate(events, events.length, RIDGE));
console.log(JSON.stringify(figures));
const [intercept, ...weights] = [...fitLogistic(events, RIDGE)].map(round);
for (const [k, name] of MEASURES.entries()) console.log(name.padEnd(10), weights[k]);
const withoutRival = events.map((event) => ({
	...event,
	vectors: event.vectors.map((vector) => vector.map((value, k) => (MEASURES[k - 1] === 'rival' ? 0 : value))),
}));
const [interceptToo, ...weightsToo] = [...fitLogistic(withoutRival, RIDGE)].map(round);
console.log('whatever else they tell', interceptToo, JSON.stringify(weightsToo));
if (values.write) {
	const model = {
		about: 'Log-odds that two sentences tell one matter. Fitted by scripts/fit-matters.mjs; MIT, like the program.',
		crossValidated: figures,
		intercept,
		weights: byName(weights),
		tooAbout:
			'The same without regard to which other sentences the two go with: for a sentence that tells two matters.',
		tooIntercept: interceptToo,
		tooWeights: byName(weightsToo),
	};
	writeFileSync(MODEL, `${JSON.stringify(model, null, '\t')}\n`);
}

function byName(weights) {
	return Object.fromEntries(MEASURES.map((name, k) => [name, weights[k]]));
}

function documentOf(name) {
	const folder = join(values.data, name);
	const drafts = readdirSync(folder).map((file) => ({
		...textDraft(readFileSync(join(folder, file), 'utf8')),
		source: file,
	}));
	const members = [...membersOf(drafts)].sort((x, y) => (x.id < y.id ? -1 : 1));
	const { mattersOf, isHeadline } = seedsOf(name, members);
	const document = { group: name, vectors: [], labels: [], counts: [] };
	const meetings = meetingsOf(members, DEFAULT_SETTINGS, () => {});
	eachCouple(members, meetings, wordsOf(members), new Sayings(members), ({ a, b, measures }) => {
		if (isHeadline(a) || isHeadline(b)) return;
		const [one, other] = [mattersOf.get(a), mattersOf.get(b)];
		const label = [...(one ?? [])].some((matter) => matter !== 'alone' && other?.has(matter)) ? 1 : 0;
		const isAlone = one?.has('alone') || other?.has('alone');
		document.vectors.push([1, ...MEASURES.map((measure) => measures[measure])]);
		document.labels.push(label);
		document.counts.push(isAlone || (one && other) ? COUNTS.seeded : one || other ? COUNTS.half : COUNTS.none);
	});
	return document;
}

/** The matters of each seeded sentence by its id: its number, or 'alone'. */
function seedsOf(name, members) {
	const seeds = JSON.parse(readFileSync(join(values.data, `${name}.seeds.json`), 'utf8'));
	const all = members.flatMap(({ id, annotated }) =>
		annotated.sentences.map(({ sentence }, place) => ({ report: id, place, ...sentence })),
	);
	const mattersOf = new Map();
	const seed = (report, words, matter) => {
		const found = all.find((sentence) => sentence.report === report && sentence.text.includes(words));
		if (found === undefined) throw new Error(`${name}: ${report} has no “${words}”`);
		mattersOf.set(found.id, new Set([...(mattersOf.get(found.id) ?? []), matter]));
	};
	seeds.matters.forEach(({ cells }, matter) => {
		for (const [report, words] of Object.entries(cells)) seed(report, words, matter);
	});
	for (const { report, words } of seeds.alone ?? []) {
		const found = all.find((sentence) => sentence.report === report && sentence.text.includes(words));
		if (found !== undefined && !mattersOf.has(found.id)) mattersOf.set(found.id, new Set(['alone']));
	}
	const headlines = new Set(
		all.filter(({ role, place, text }) => role === 'headline' || (place === 0 && !/[.”"]$/.test(text.trim()))),
	);
	const headlineIds = new Set([...headlines].map(({ id }) => id));
	return { mattersOf, isHeadline: (id) => headlineIds.has(id) };
}

function figuresOf(scored) {
	const rows = scored
		.flatMap(({ document: { labels, counts }, odds }) =>
			odds.map((one, k) => ({ odds: one, label: labels[k], count: counts[k] })),
		)
		.sort((x, y) => y.odds - x.odds);
	let [right, seen, precisions, loss] = [0, 0, 0, 0];
	for (const { odds, label, count } of rows) {
		seen += count;
		loss += count * Math.log(1 + Math.exp(label === 1 ? -odds : odds));
		if (label === 0) continue;
		right++;
		precisions += right / seen;
	}
	return { couples: right, averagePrecision: round(precisions / right), loss: round(loss) };
}

function round(number) {
	return Math.round(number * 1000) / 1000;
}
