// How well and how fast `couples` finds which reports tell of one event.
//   node scripts/bench-couples.mjs --data FOLDER      quality on labelled reports, the bound cross-validated by event
//   node scripts/bench-couples.mjs --most 100000 [--undated]   processor time, peak memory, growth, quality on made ones
// FOLDER holds sentences.ndjson, reports.ndjson (whole articles of BASIL, SEESAW and MoralEvents), retrieval.ndjson (ECB+)
// and leads.ndjson (opening paragraphs of AllSides); the invented events of __tests__/golden/events come on top. Reports of
// one label are couples, all others are none. Dates are not among the labels, so there the days decide nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeReports } from './made-reports.mjs';
import { loadModule } from './similarity/signals.mjs';

const { values } = parseArgs({
	options: { data: { type: 'string' }, most: { type: 'string', default: '10000' }, undated: { type: 'boolean' } },
});
const { COUPLE_SETTINGS, couplesIn, gathering, textDraft, toldBy } = await loadModule(`
	export { couplesIn } from './src/couples/couples.ts';
	export { gathering } from './src/couples/corpus.ts';
	export { COUPLE_SETTINGS } from './src/couples/model.ts';
	export { textDraft } from './src/draft.ts';
	export { toldBy } from './src/couples/told.ts';
`);
const EVERYTHING = { ...COUPLE_SETTINGS, least: 0.02, most: 1000 };

if (values.data) quality(labelledReports(values.data));
else growth(Number(values.most));

function quality(reports) {
	const { add, corpus } = gathering();
	for (const [number, { title, text }] of reports.entries()) add(toldBy(textDraft(text, { title }), `${number}`));
	const couples = couplesIn(corpus, EVERYTHING).map(({ a, b, score }) => {
		const [one, other] = [reports[a], reports[b]];
		return { score, set: one.set === other.set ? one.set : 'across', events: [one.event, other.event] };
	});
	const sets = ['articles', 'ecb+', 'golden', 'openings'];
	for (const chosen of [...sets.map((set) => [set]), sets.slice(0, 3), sets]) {
		const among = couples.filter(({ set }) => chosen.includes(set) || (set === 'across' && chosen.length > 1));
		const wanted = wantedOf(reports.filter(({ set }) => chosen.includes(set)));
		const { bounds, figures } = crossValidated(among, wanted);
		const asSet = figuresOf(among, COUPLE_SETTINGS.least, wanted, () => true);
		console.log(
			`${chosen.join(', ')}: at ${COUPLE_SETTINGS.least}: ${shown(asSet)}; cross-validated (bounds ${bounds.map((bound) => bound.toFixed(3)).join(', ')}): ${shown(figures)}`,
		);
	}
}

function isOneEvent({ events: [one, other] }) {
	return one === other;
}

/** The number of couples of every event. */
function wantedOf(reports) {
	const sizes = new Map();
	for (const { event } of reports) sizes.set(event, (sizes.get(event) ?? 0) + 1);
	return new Map([...sizes].map(([event, size]) => [event, (size * (size - 1)) / 2]));
}

/** The bound is fitted on every second event and measured on the others, and the other way round. */
function crossValidated(couples, wanted) {
	const halfOf = new Map([...wanted.keys()].map((event, at) => [event, at % 2]));
	const halves = [0, 1].map((half) => {
		const bound = bestBound(couples, wanted, (event) => halfOf.get(event) !== half);
		return { bound, ...figuresOf(couples, bound, wanted, (event) => halfOf.get(event) === half) };
	});
	const sum = (name) => halves.reduce((total, half) => total + half[name], 0);
	return {
		bounds: halves.map(({ bound }) => bound),
		figures: { right: sum('right'), found: sum('found'), wanted: sum('wanted') },
	};
}

function bestBound(couples, wanted, isMeant) {
	const bounds = Array.from({ length: 100 }, (_, at) => 0.02 + at * 0.005);
	const quality = (bound) => f1(figuresOf(couples, bound, wanted, isMeant));
	return bounds.reduce((best, bound) => (quality(bound) > quality(best) ? bound : best));
}

/** A false couple counts by half for each of its events. */
function figuresOf(couples, bound, wanted, isMeant) {
	let [right, found] = [0, 0];
	for (const couple of couples) {
		if (couple.score < bound) continue;
		const share = couple.events.filter(isMeant).length / 2;
		found += share;
		if (isOneEvent(couple)) right += share;
	}
	const sum = [...wanted].reduce((total, [event, count]) => total + (isMeant(event) ? count : 0), 0);
	return { right, found, wanted: sum };
}

function f1({ right, found, wanted }) {
	return (2 * right) / (found + wanted);
}

function shown({ right, found, wanted }) {
	return `precision ${(right / found).toFixed(3)}, recall ${(right / wanted).toFixed(3)}, F1 ${f1({ right, found, wanted }).toFixed(3)} (${wanted} couples)`;
}

/** Of the processor, since a machine may be busy with other work. */
function seconds() {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1e6;
}

function growth(most) {
	const taken = [];
	console.log('reports   reading   matching   memory   couples   precision   recall');
	for (const size of [1000, 3000, 10_000, 30_000, 100_000, 300_000].filter((size) => size <= most)) {
		const { add, corpus } = gathering();
		const events = [];
		let reading = 0;
		for (const { id, event, outlet, date, title, text } of madeReports(size, { seed: size, dated: !values.undated })) {
			const start = seconds();
			add(toldBy(textDraft(text, { outlet, title, published: date ?? null }), id));
			reading += seconds() - start;
			events.push([event, outlet]);
		}
		const start = seconds();
		const couples = couplesIn(corpus);
		const matching = seconds() - start;
		const memory = process.resourceUsage().maxRSS / 1024;
		taken.push({ size, time: reading + matching });
		const right = couples.filter(({ a, b }) => events[a][0] === events[b][0]).length;
		console.log(
			[
				`${size}`.padStart(7),
				`${reading.toFixed(1)} s`.padStart(10),
				`${matching.toFixed(1)} s`.padStart(11),
				`${memory.toFixed(0)} MB`.padStart(9),
				`${couples.length}`.padStart(10),
				(right / couples.length).toFixed(3).padStart(12),
				(right / couplesOf(events)).toFixed(3).padStart(9),
			].join(''),
		);
	}
	console.log(`growth exponent: ${exponent(taken).toFixed(2)}`);
}

/** Couples of one event and of two outlets. */
function couplesOf(events) {
	const byEvent = new Map();
	for (const [event, outlet] of events) byEvent.set(event, [...(byEvent.get(event) ?? []), outlet]);
	let count = 0;
	for (const outlets of byEvent.values())
		for (const [at, outlet] of outlets.entries())
			count += outlets.slice(0, at).filter((other) => other !== outlet).length;
	return count;
}

/** The slope of log time over log size, by least squares. */
function exponent(taken) {
	const points = taken.map(({ size, time }) => [Math.log(size), Math.log(time)]);
	const mean = (at) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
	const [x, y] = [mean(0), mean(1)];
	const slope = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
	return slope / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

function labelledReports(folder) {
	const load = (task) =>
		readFileSync(join(folder, `${task}.ndjson`), 'utf8')
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line));
	const reports = new Map();
	const eventOfTitle = new Map();
	const add = (set, event, title, text) =>
		reports.set(`${set} ${title ?? text.slice(0, 150)}`, { set, event, title, text });
	for (const { event, title, paragraphs } of load('sentences')) {
		eventOfTitle.set(title, event);
		add('articles', event, title, paragraphs.map((sentences) => sentences.join(' ')).join('\n'));
	}
	for (const { id, a, b } of load('reports').filter(({ a }) => a.title)) {
		const event = eventOfTitle.get(a.title) ?? eventOfTitle.get(b.title) ?? id;
		for (const { title, sentences } of [a, b]) {
			eventOfTitle.set(title, event);
			add('articles', event, title, sentences.join('\n'));
		}
	}
	// "1_10ecbplus~1_13ecbplus": two reports of the first event.
	for (const { id, a, b } of load('retrieval')) {
		const [one, other] = id.split('~');
		for (const [name, sentences] of [
			[one, a],
			[other, b],
		])
			add('ecb+', `ecb+ ${name.split('_')[0]}`, null, `${sentences.join('\n')}`);
	}
	for (const { id, a, b } of load('leads'))
		for (const { title, text } of [a, b]) add('openings', id.split(':')[0], title, text);
	const events = '__tests__/golden/events';
	for (const event of readdirSync(events, { withFileTypes: true }).filter((found) => found.isDirectory()))
		for (const file of readdirSync(join(events, event.name)))
			add('golden', event.name, null, readFileSync(join(events, event.name, file), 'utf8'));
	return [...reports.values()];
}
