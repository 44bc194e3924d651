// Fits the weights of the similarity's signals and writes src/align/model.json with the fit's figures.
//   node scripts/fit-similarity.mjs --data FOLDER [--ablate]
// FOLDER holds links.ndjson and retrieval.ndjson, from ABCD-Link (sentence links between news reports, judged by two
// readers; CC BY 4.0) and its ECB+ part (annotation CC BY 3.0). Nothing else is fitted on. The weights are those of a
// logistic regression in which no signal may count against what it stands for; the figures are cross-validated by
// document, so that no document is both fitted on and measured. --ablate also measures the fit without each signal.
// Where the judges had couples of one event before them, a user may have any two sentences: the likest sentences of
// different topics are told apart as well.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { averagePrecision, bestMatchFound, f1 } from './similarity/figures.mjs';
import { fitLogistic } from './similarity/signed-logistic.mjs';
import { loadSignals } from './similarity/signals.mjs';
import { linkRows, retrievalRows, strangerRows } from './similarity/rows.mjs';

const FOLDS = 5;
const MODEL = 'src/align/model.json';
// Retrieval marks only what refers to one annotated event, so many of its unlinked couples are counterparts all the same.
const RETRIEVAL_IMPORTANCE = 0.3;
// Chosen by measuring graded news sentences (SemEval STS), on which nothing is fitted: worse without, no better with more.
const STRANGERS_IMPORTANCE = 0.05;

const { values } = parseArgs({
	options: { data: { type: 'string' }, out: { type: 'string', default: MODEL }, ablate: { type: 'boolean' } },
});
if (!values.data) throw new Error('--data FOLDER is missing: the folder with links.ndjson and retrieval.ndjson');
const load = (task) =>
	readFileSync(join(values.data, `${task}.ndjson`), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

const { signals, signalsAlone, measure } = await loadSignals();
const links = linkRows(load('links'), measure);
const retrieval = retrievalRows(load('retrieval'), measure);
const strangers = strangerRows(load('retrieval'), measure);

const figures = crossValidated();
const { weights, weightsAlone, middle } = fitted(links, retrieval, strangers);
const model = {
	weights: named(signals.names, weights),
	weightsAlone: named(signalsAlone.names, weightsAlone),
	middle: round(middle),
	crossValidated: figures,
};
writeFileSync(values.out, `${JSON.stringify(model, null, '\t')}\n`);
console.log(JSON.stringify(model, null, 2));
if (values.ablate)
	for (const left of [...signals.names, ...signalsAlone.names])
		console.log(`without ${left}:`, JSON.stringify(crossValidated(left)));

/**
 * Weights scaled so that identical sentences reach 1. Those of the signals come first, since they also serve among the
 * sentences of two reports; then, beside the likeness they give, those of what tells only where two sentences stand alone.
 * The middle: as many couples lie above it as are linked.
 */
function fitted(linkRows, retrievalRows, strangerRows, leftOut) {
	const near = retrievalRows.filter(({ isNear }) => isNear);
	const rows = [
		...balanced(linkRows, 1),
		...balanced(near, RETRIEVAL_IMPORTANCE),
		...balanced(strangerRows, STRANGERS_IMPORTANCE),
	];
	const found = fitLogistic(rows, signals.against, signals.names.indexOf(leftOut)).weights;
	const whole = found.reduce((sum, weight, k) => sum + (signals.against[k] ? 0 : weight), 0);
	const weights = found.map((weight) => weight / whole);
	const alone = rows.map((row) => ({ ...row, values: [...row.valuesAlone, dot(weights, row.values)] }));
	const { weights: beside } = fitLogistic(alone, [...signalsAlone.against, false], signalsAlone.names.indexOf(leftOut));
	const weightsAlone = beside.slice(0, -1).map((weight) => weight / beside.at(-1));
	const scores = linkRows.map((row) => score({ weights, weightsAlone }, row)).sort((x, y) => y - x);
	return { weights, weightsAlone, middle: scores[linkRows.filter(({ linked }) => linked).length] };
}

function crossValidated(leftOut) {
	const [scored, ranked] = [[], []];
	for (let fold = 0; fold < FOLDS; fold++) {
		const inFold = ({ document, otherDocument = document }) =>
			document % FOLDS === fold || otherDocument % FOLDS === fold;
		const model = fitted(...[links, retrieval, strangers].map((rows) => rows.filter((row) => !inFold(row))), leftOut);
		const withScore = (row) => ({ ...row, score: score(model, row), decided: score(model, row) >= model.middle });
		scored.push(...links.filter(inFold).map(withScore));
		ranked.push(...retrieval.filter(inFold).map(withScore));
	}
	return {
		linksAveragePrecision: round(averagePrecision(scored)),
		linksF1: round(f1(scored)),
		retrievalFoundFirst: round(bestMatchFound(ranked)),
	};
}

function score({ weights, weightsAlone }, { values, valuesAlone }) {
	return dot(weights, values) + dot(weightsAlone, valuesAlone);
}

function dot(weights, values) {
	return values.reduce((sum, value, k) => sum + value * weights[k], 0);
}

/** Linked and unlinked rows count alike, and all together as `importance` times the links. */
function balanced(rows, importance) {
	const linked = rows.filter(({ linked }) => linked).length;
	const share = (importance * links.length) / 2;
	return rows.map((row) => ({ ...row, importance: share / (row.linked ? linked : rows.length - linked) }));
}

function named(names, weights) {
	return Object.fromEntries(names.map((name, k) => [name, round(weights[k])]));
}

function round(value) {
	return Math.round(value * 1000) / 1000;
}
