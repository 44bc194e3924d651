// Fits which sentences of two reports a reader would link, and writes src/align/links.json.
//   node scripts/fit-links.mjs --data FOLDER [--ablate]
// FOLDER holds reports.ndjson: pairs of whole reports in which a reader linked the sentences that tell the same, strongly or
// weakly. A strong link counts as one, a weak one as half. Run it after fit-similarity.mjs and fit-context.mjs, upon which it
// builds.
// - The weights are those of a logistic regression with a ridge that keep their sign, over the likely couples.
// - The cut is where, with every pair of reports judged by a model that has not seen it, PRECISION of the links stand in the
//   labels.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fitLogistic } from './fit/logistic.mjs';
import { loadSources } from './similarity/signals.mjs';

const MODEL = 'src/align/links.json';
const PRECISION = 0.825;
const WEAK = 0.5;
const RIDGE = 10;

const { values } = parseArgs({
	options: { data: { type: 'string' }, out: { type: 'string', default: MODEL }, ablate: { type: 'boolean' } },
});
if (!values.data) throw new Error('--data FOLDER is missing: the folder with reports.ndjson');

const { annotate, prepare, sentencesDraft, profilesOf, likelyCouples, surroundingsOf, EVIDENCE } = await loadSources();
const names = Object.keys(EVIDENCE);
const pairs = readFileSync(join(values.data, 'reports.ndjson'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => rowsOf(JSON.parse(line)));
const strong = pairs.reduce((sum, pair) => sum + pair.strong, 0);

const ranked = crossValidated(names);
const cut = cutAt(ranked, PRECISION);
const { weights, intercept, means, deviations } = fitted(pairs, names);
const model = {
	intercept: round(intercept),
	cut: round(cut),
	evidence: Object.fromEntries(
		names.map((name, k) => [
			name,
			{
				weight: round(weights[k]),
				mean: round(means[k]),
				deviation: round(deviations[k]),
				least: round(extreme(Math.min, name)),
				most: round(extreme(Math.max, name)),
			},
		]),
	),
	crossValidated: figures(ranked, cut),
};
writeFileSync(values.out, `${JSON.stringify(model, null, '\t')}\n`);
console.log(JSON.stringify(model.crossValidated));
for (const name of names) console.log(name.padEnd(16), model.evidence[name].weight);
if (values.ablate) {
	for (const name of names) {
		const without = crossValidated(names.filter((other) => other !== name));
		console.log('without', name.padEnd(16), JSON.stringify(figures(without, cutAt(without, PRECISION))));
	}
}

/** The likely couples of the sentences of two reports, with what was measured and whether they are linked. */
function rowsOf({ a, b, links }) {
	const annotated = (report, side) => {
		const known = { outlet: report.outlet, title: report.title || null, published: report.date ?? null };
		return annotate(prepare(sentencesDraft(report.sentences, known), side));
	};
	const reports = { a: annotated(a, 'a'), b: annotated(b, 'b') };
	const profiles = profilesOf(reports);
	const surroundings = surroundingsOf(reports, profiles, likelyCouples(profiles));
	const measures = names.map((name) => EVIDENCE[name].among(surroundings));
	const target = new Map(links.map((link) => [`a${link.a} b${link.b}`, link.strength === 'strong' ? 1 : WEAK]));
	const sentence = (side, number) => profiles[side][number].annotated.sentence;
	const body = surroundings.couples.filter((couple) =>
		['a', 'b'].every((side) => sentence(side, couple[side]).role === 'body'),
	);
	return {
		strong: links.filter(({ strength }) => strength === 'strong').length,
		rows: body.map((couple) => ({
			values: Object.fromEntries(names.map((name, k) => [name, measures[k](couple)])),
			linked: target.get(`${sentence('a', couple.a).id} ${sentence('b', couple.b).id}`) ?? 0,
		})),
	};
}

/** What was seen of a measure, at the least or at the most. */
function extreme(of, name) {
	return pairs
		.flatMap(({ rows }) => rows)
		.reduce((seen, { values }) => of(seen, values[name]), pairs[0].rows[0].values[name]);
}

function fitted(train, chosen) {
	const rows = train.flatMap((pair) => pair.rows);
	const mean = (of) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
	const means = chosen.map((name) => mean(({ values }) => values[name]));
	const deviations = chosen.map((name, k) => Math.sqrt(mean(({ values }) => (values[name] - means[k]) ** 2)) || 1);
	const standard = (values, name) => {
		const k = chosen.indexOf(name);
		return (values[name] - means[k]) / deviations[k];
	};
	let kept = chosen;
	for (;;) {
		const standardised = (values) => kept.map((name) => standard(values, name));
		const [intercept, ...own] = fitLogistic(
			[
				{
					vectors: rows.map(({ values }) => [1, ...standardised(values)]),
					labels: rows.map(({ linked }) => linked),
					counts: rows.map(() => 1),
				},
			],
			RIDGE,
		);
		// What turns its sign tells nothing that the others do not tell.
		const turned = kept.filter((name, k) => (EVIDENCE[name].speaks === 'for' ? own[k] < 0 : own[k] > 0));
		if (turned.length === 0) {
			const weights = chosen.map((name) => (kept.includes(name) ? own[kept.indexOf(name)] : 0));
			const odds = ({ values }) =>
				chosen.reduce((sum, name, k) => sum + weights[k] * standard(values, name), intercept);
			return { weights, intercept, means, deviations, odds };
		}
		kept = kept.filter((name) => !turned.includes(name));
	}
}

/** All couples of all pairs, the surest first, each weighed by a model that has not seen its pair. */
function crossValidated(chosen) {
	return pairs
		.flatMap((pair) => {
			const { odds } = fitted(
				pairs.filter((other) => other !== pair),
				chosen,
			);
			return pair.rows.map((row) => ({ odds: odds(row), linked: row.linked }));
		})
		.sort((x, y) => y.odds - x.odds);
}

function cutAt(sorted, precision) {
	let right = 0;
	let cut = Number.POSITIVE_INFINITY;
	sorted.forEach(({ odds, linked }, k) => {
		if (linked > 0) right++;
		if (right / (k + 1) >= precision) cut = odds;
	});
	return cut;
}

function figures(sorted, cut) {
	const said = sorted.filter(({ odds }) => odds >= cut);
	let [hits, precisions] = [0, 0];
	sorted.forEach(({ linked }, k) => {
		if (linked === 1) precisions += ++hits / (k + 1);
	});
	return {
		precision: round(said.filter(({ linked }) => linked > 0).length / said.length),
		recallOfStrong: round(said.filter(({ linked }) => linked === 1).length / strong),
		averagePrecisionOfStrong: round(precisions / strong),
	};
}

function round(value) {
	return Math.round(value * 10000) / 10000;
}
