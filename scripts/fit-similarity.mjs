// Fits the weights of the similarity's signals and writes src/align/model.json with the fit's figures.
//   node scripts/fit-similarity.mjs --data FOLDER [--ablate]
// FOLDER holds links.ndjson and retrieval.ndjson, from ABCD-Link (sentence links between news reports, judged by two
// readers; CC BY 4.0) and its ECB+ part (annotation CC BY 3.0). Nothing else is fitted on. The weights are those of a
// logistic regression in which no signal may count against what it stands for; the figures are cross-validated by
// document, so that no document is both fitted on and measured. --ablate also measures the fit without each signal.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { averagePrecision, bestMatchFound, f1 } from './similarity/figures.mjs';
import { fitLogistic } from './similarity/signed-logistic.mjs';
import { loadSignals } from './similarity/signals.mjs';
import { linkRows, retrievalRows } from './similarity/rows.mjs';

const FOLDS = 5;
const MODEL = 'src/align/model.json';
// Retrieval marks only what refers to one annotated event, so many of its unlinked couples are counterparts all the same.
const RETRIEVAL_IMPORTANCE = 0.1;

const { values } = parseArgs({
	options: { data: { type: 'string' }, out: { type: 'string', default: MODEL }, ablate: { type: 'boolean' } },
});
if (!values.data) throw new Error('--data FOLDER is missing: the folder with links.ndjson and retrieval.ndjson');
const load = (task) =>
	readFileSync(join(values.data, `${task}.ndjson`), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

const { names, against, measure } = await loadSignals();
const links = linkRows(load('links'), measure);
const retrieval = retrievalRows(load('retrieval'), measure);

const figures = crossValidated();
const { weights, middle } = fitted(links, retrieval);
const rounded = Object.fromEntries(names.map((name, k) => [name, round(weights[k])]));
const model = { weights: rounded, middle: round(middle), crossValidated: figures };
writeFileSync(values.out, `${JSON.stringify(model, null, '\t')}\n`);
console.log(JSON.stringify(model, null, 2));
if (values.ablate)
	for (const left of names) console.log(`without ${left}:`, JSON.stringify(crossValidated(names.indexOf(left))));

/** Weights scaled so that identical sentences reach 1, and the middle: as many couples lie above it as are linked. */
function fitted(linkRows, retrievalRows, leftOut) {
	const near = retrievalRows.filter(({ isNear }) => isNear);
	const rows = [...balanced(linkRows, 1), ...balanced(near, RETRIEVAL_IMPORTANCE)];
	const { weights } = fitLogistic(rows, against, leftOut);
	const whole = weights.reduce((sum, weight, k) => sum + (against[k] ? 0 : weight), 0);
	const scaled = weights.map((weight) => weight / whole);
	const scores = linkRows.map((row) => score(scaled, row)).sort((x, y) => y - x);
	return { weights: scaled, middle: scores[linkRows.filter(({ linked }) => linked).length] };
}

function crossValidated(leftOut) {
	const [scored, ranked] = [[], []];
	for (let fold = 0; fold < FOLDS; fold++) {
		const inFold = ({ document }) => document % FOLDS === fold;
		const [train, test] = [links.filter((row) => !inFold(row)), links.filter(inFold)];
		const { weights, middle } = fitted(
			train,
			retrieval.filter((row) => !inFold(row)),
			leftOut,
		);
		scored.push(...test.map((row) => ({ ...row, score: score(weights, row), decided: score(weights, row) >= middle })));
		ranked.push(...retrieval.filter(inFold).map((row) => ({ ...row, score: score(weights, row) })));
	}
	return {
		linksAveragePrecision: round(averagePrecision(scored)),
		linksF1: round(f1(scored)),
		retrievalFoundFirst: round(bestMatchFound(ranked)),
	};
}

function score(weights, { values }) {
	return values.reduce((sum, value, k) => sum + value * weights[k], 0);
}

/** Linked and unlinked rows count alike, and all together as `importance` times the links. */
function balanced(rows, importance) {
	const linked = rows.filter(({ linked }) => linked).length;
	const share = (importance * links.length) / 2;
	return rows.map((row) => ({ ...row, importance: share / (row.linked ? linked : rows.length - linked) }));
}

function round(value) {
	return Math.round(value * 1000) / 1000;
}
