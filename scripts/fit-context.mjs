// Fits what the rest of two reports says about two of their sentences, and writes src/align/context.json.
//   node scripts/fit-context.mjs --data FOLDER
// FOLDER holds links.ndjson and retrieval.ndjson: couples of sentences judged by two readers (ABCD-Link, CC BY 4.0), and
// whole reports of ECB+ topics, in which sentences that refer to one event are linked (annotation CC BY 3.0). Run it after
// fit-similarity.mjs, whose likeness it builds upon.
// - The weights are those of a logistic regression over the likely couples of sentences whose counterpart is annotated,
//   divided by the weight of the likeness; the figures are cross-validated by topic.
// - The middle is not fitted: nothing free labels whole reports. It lies between two figures that this script prints, the
//   likeness at which reports of different topics make one pair in twenty couples of reports, and the one at which the
//   judges of links.ndjson are of two minds about a couple of which one in eight is linked, as
//   among the likely couples of two reports; within them, reports labelled by hand say where.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bestMatchFound } from './similarity/figures.mjs';
import { fitLogistic } from './similarity/signed-logistic.mjs';
import { loadSources } from './similarity/signals.mjs';

const FOLDS = 5;
const MODEL = 'src/align/context.json';
const MEASURES = ['neighbours', 'rivals'];
const AGAINST = [false, false, true];
const STRANGERS_PAIRS = 0.05;
const LINKED_SHARE = 1 / 8;

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string', default: MODEL } } });
if (!values.data) throw new Error('--data FOLDER is missing: the folder with retrieval.ndjson');
const load = (task) =>
	readFileSync(join(values.data, `${task}.ndjson`), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
const reports = load('retrieval');

const { annotate, prepare, sentencesDraft, profilesOf, likelyCouples, likeness, contextAmong } = await loadSources();
const rows = reports.flatMap(rowsOf);
const { weights } = fitted(rows);
const model = {
	weights: Object.fromEntries(MEASURES.map((name, k) => [name, round(weights[k])])),
	middle: JSON.parse(readFileSync(MODEL, 'utf8')).middle,
	middleLiesBetween: [round(middleOfStrangers()), round(middleOfJudges())],
	crossValidated: { foundFirstWithout: round(foundFirst(false)), foundFirst: round(foundFirst(true)) },
};
writeFileSync(values.out, `${JSON.stringify(model, null, '\t')}\n`);
console.log(JSON.stringify(model, null, 2));

function profilesIn(a, b) {
	return profilesOf({ a: annotate(prepare(sentencesDraft(a), 'a')), b: annotate(prepare(sentencesDraft(b), 'b')) });
}

/** The likely couples of the sentences of A that have an annotated counterpart. */
function rowsOf({ id, a, b, links }) {
	const profiles = profilesIn(a, b);
	const couples = likelyCouples(profiles);
	const contextOf = contextAmong(profiles, couples);
	const linked = new Set(links.map(([i, j]) => `${i} ${j}`));
	const asked = new Set(links.map(([i]) => i));
	return couples
		.filter((couple) => asked.has(couple.a))
		.map((couple) => ({
			values: [couple.likeness, ...MEASURES.map((name) => contextOf(couple)[name])],
			linked: linked.has(`${couple.a} ${couple.b}`),
			document: Number.parseInt(id, 10),
			query: `${id} ${couple.a}`,
		}));
}

function fitted(train) {
	const linked = train.filter((row) => row.linked).length;
	const weighed = train.map((row) => ({ ...row, importance: 1 / (row.linked ? linked : train.length - linked) }));
	const [likeness, ...others] = fitLogistic(weighed, AGAINST).weights;
	return { weights: others.map((weight) => weight / likeness) };
}

function foundFirst(inContext) {
	const scored = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const inFold = ({ document }) => document % FOLDS === fold;
		const { weights } = fitted(rows.filter((row) => !inFold(row)));
		for (const row of rows.filter(inFold)) {
			const [likeness, ...context] = row.values;
			const given = context.reduce((sum, value, k) => sum + value * weights[k], 0);
			scored.push({ ...row, score: inContext ? likeness + given : likeness });
		}
	}
	return bestMatchFound(scored);
}

/** The likeness, in context, that only so many couples of sentences reach. */
function middleOfStrangers() {
	const firstOf = new Map(reports.map((report) => [Number.parseInt(report.id, 10), report]));
	const topics = [...firstOf.values()];
	const couples = topics.flatMap(({ a }, k) => topics.filter((_, other) => other > k).map(({ b }) => [a, b]));
	const given = couples.flatMap(([a, b]) => likelyCouples(profilesIn(a, b)).map(({ likeness }) => likeness));
	return given.sort((x, y) => y - x)[Math.floor(STRANGERS_PAIRS * couples.length)];
}

/** Where linked and unlinked are as likely, when the linked are as rare as among the likely couples of two reports. */
function middleOfJudges() {
	const judged = load('links').map(({ a, b, link }) => {
		const profiles = profilesIn([a], [b]);
		return { values: [likeness(profiles.a[0], profiles.b[0])], linked: link === 1 };
	});
	const linked = judged.filter((row) => row.linked).length;
	const rows = judged.map((row) => ({
		...row,
		importance: row.linked ? LINKED_SHARE / linked : (1 - LINKED_SHARE) / (judged.length - linked),
	}));
	const { weights, intercept } = fitLogistic(rows, [false]);
	return -intercept / weights[0];
}

function round(value) {
	return Math.round(value * 1000) / 1000;
}
