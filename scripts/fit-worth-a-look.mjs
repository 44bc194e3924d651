// Fits how likely a careful reader would list a candidate, and writes src/classify/worth-a-look/model.json.
//   node scripts/fit-worth-a-look.mjs --data FOLDER
// FOLDER holds reports.ndjson: pairs of whole reports with the discrepancies that a reader listed. A candidate is right where
// it has words of a listed discrepancy on both sides, one to one. The rows are the candidates of the program's own pairs, so
// run it after fit-links.mjs. The figures are of candidates of pairs of reports that the model has not seen, of each two
// sentences the likeliest.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fitLogistic } from './fit/logistic.mjs';
import { loadSources } from './similarity/signals.mjs';

const MODEL = 'src/classify/worth-a-look/model.json';
const RIDGE = 5;
// As likely as that: below, more than two in three are of no use to the reader.
const LEAST = 0.22;

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string', default: MODEL } } });
if (!values.data) throw new Error('--data FOLDER is missing: the folder with reports.ndjson');

const { annotate, prepare, sentencesDraft, align, candidatesIn, FORMS, FEATURES, textOf } = await loadSources();
const pairs = readFileSync(join(values.data, 'reports.ndjson'), 'utf8')
	.trim()
	.split('\n')
	.map((line) => rowsOf(JSON.parse(line)));

// Said outright is a form whose candidates above some likelihood were right that often, on pairs the model had not seen, and
// were so many that it is no chance.
const SURE = 0.65;
const LEAST_SAID = 12;

const { intercept, forms, features } = fitted(pairs);
const unseen = judgedUnseen();
const said = saidForms();
const model = { intercept, least: LEAST, said, forms, features, crossValidated: figures() };
writeFileSync(values.out, `${JSON.stringify(model, null, '\t')}\n`);
console.log(JSON.stringify(model, null, 2));

function rowsOf({ a, b, discrepancies }) {
	const annotated = (report, side) => {
		const known = { outlet: report.outlet, title: report.title || null, published: report.date ?? null };
		return annotate(prepare(sentencesDraft(report.sentences, known), side));
	};
	const reports = { a: annotated(a, 'a'), b: annotated(b, 'b') };
	const told = (side, id) => {
		const { sentences } = reports[side];
		const place = sentences.findIndex(({ sentence }) => sentence.id === id);
		return { report: reports[side], sentence: sentences[place], place: place / sentences.length };
	};
	return align(reports, { minimumSimilarity: 0.5 }).flatMap((match) =>
		match.a.flatMap((idA) =>
			match.b.flatMap((idB) => {
				const couple = { a: told('a', idA), b: told('b', idB), similarity: match.similarity };
				if ([couple.a, couple.b].some(({ sentence }) => sentence.sentence.role !== 'body')) return [];
				const listed = discrepancies.filter((one) => `a${one.a}` === idA && `b${one.b}` === idB);
				return candidatesIn(couple).map(({ candidate, features }) => ({
					couple: `${idA} ${idB}`,
					form: candidate.form,
					features,
					label: listed.find((one) => isOf(candidate, couple, one)) ?? null,
				}));
			}),
		),
	);
}

/** As the benchmark counts: words in common on both sides, of another kind more of them. */
function isOf(candidate, couple, { aText, bText, kind }) {
	const shared = Math.min(dice(textOf(couple.a, candidate.a), aText), dice(textOf(couple.b, candidate.b), bText));
	return shared > 0 && shared + (candidate.kind === kind ? 0.3 : 0) >= 0.4;
}

function dice(x, y) {
	const [one, other] = [x, y].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
	return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size || 1);
}

function fitted(train) {
	const rows = train.flat();
	const mean = (of) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
	const means = FEATURES.map((name) => mean(({ features }) => features[name]));
	const deviations = FEATURES.map(
		(name, k) => Math.sqrt(mean(({ features }) => (features[name] - means[k]) ** 2)) || 1,
	);
	const [intercept, ...weights] = fitLogistic(
		[
			{
				vectors: rows.map(({ form, features }) => [
					1,
					...FORMS.map((other) => (other === form ? 1 : 0)),
					...FEATURES.map((name, k) => (features[name] - means[k]) / deviations[k]),
				]),
				labels: rows.map(({ label }) => (label ? 1 : 0)),
				counts: rows.map(() => 1),
			},
		],
		RIDGE,
	);
	return {
		intercept: round(intercept),
		forms: Object.fromEntries(FORMS.map((form, k) => [form, round(weights[k])])),
		features: Object.fromEntries(
			FEATURES.map((name, k) => [
				name,
				{ weight: round(weights[FORMS.length + k]), mean: round(means[k]), deviation: round(deviations[k]) },
			]),
		),
	};
}

function likelihood({ intercept, forms, features }, row) {
	const odds = FEATURES.reduce(
		(sum, name) =>
			sum + (features[name].weight * (row.features[name] - features[name].mean)) / features[name].deviation,
		intercept + forms[row.form],
	);
	return 1 / (1 + Math.exp(-odds));
}

/** Of each two sentences the likeliest candidate, judged by a model that has not seen their pair; the likeliest first. */
function judgedUnseen() {
	return pairs.flatMap((rows) => {
		const own = fitted(pairs.filter((other) => other !== rows));
		const best = new Map();
		for (const row of rows) {
			const chance = likelihood(own, row);
			if (chance >= LEAST && chance > (best.get(row.couple)?.chance ?? 0)) best.set(row.couple, { chance, row });
		}
		const met = new Set();
		return [...best.values()]
			.sort((x, y) => y.chance - x.chance)
			.map(({ chance, row: { form, label } }) => {
				const isRight = label !== null && !met.has(label);
				met.add(label);
				return { chance, form, isRight };
			});
	});
}

/** For each form that is said outright: from which likelihood on, and how often it was right there. */
function saidForms() {
	const said = {};
	for (const form of FORMS) {
		const own = unseen.filter((one) => one.form === form).sort((x, y) => y.chance - x.chance);
		let right = 0;
		own.forEach(({ chance, isRight }, place) => {
			if (isRight) right++;
			const confirmed = right / (place + 1);
			if (place + 1 >= LEAST_SAID && confirmed >= SURE)
				said[form] = { from: round(chance), confirmed: round(confirmed) };
		});
	}
	return said;
}

function figures() {
	const right = unseen.filter(({ isRight }) => isRight).length;
	const outright = unseen.filter(({ form, chance }) => chance >= (said[form]?.from ?? 2));
	return {
		shownEachPair: round(unseen.length / pairs.length),
		precision: round(right / unseen.length),
		saidEachPair: round(outright.length / pairs.length),
		saidPrecision: round(outright.filter(({ isRight }) => isRight).length / outright.length),
	};
}

function round(value) {
	return Math.round(value * 1000) / 1000;
}
