// Writes the error rates that `counterpoint methods` states, and the sizes of what they were measured on, from the
// benchmark's answer and its labels:
//   npm run build && node score.mjs --json > score.json && node scripts/measured-rates.mjs score.json DIR
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const [, , path, folder] = process.argv;
if (path === undefined || folder === undefined)
	throw new Error('give the file with the answer of score.mjs --json, and the folder of the labels');
const { reports, strangers, words, edits, quotes, links } = JSON.parse(await readFile(path, 'utf8'));

const linesOf = (text) =>
	text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
const labelled = async (task) => linesOf(await readFile(join(folder, `${task}.ndjson`), 'utf8'));
const count = (list, holds) => list.filter(holds).length;

/** How many were answered yes, where the labels say how many are right and the score how many of them were found. */
const answered = ({ precision, recall }, right) => Math.round((recall * right) / precision);

async function sizesOf() {
	const [pairs, linkRows, quoteRows, wordRows, editRows] = await Promise.all(
		['reports', 'links', 'quotes', 'words', 'edits'].map(labelled),
	);
	const discrepancies = pairs.flatMap((pair) => pair.discrepancies);
	const linked = count(linkRows, ({ link }) => link === 1);
	const left = pairs.reduce((sum, { onlyA, onlyB }) => sum + onlyA.length + onlyB.length, 0);
	return {
		reports: pairs.length,
		discrepancies: discrepancies.length,
		conflicts: count(discrepancies, ({ verdict }) => verdict === 'conflict'),
		important: count(discrepancies, ({ importance }) => importance !== 'low'),
		matched: matchedIn(pairs),
		strong: pairs.reduce((sum, { links }) => sum + count(links, ({ strength }) => strength === 'strong'), 0),
		omitted: left,
		calledOmitted: answered(reports.omissions, left),
		linkPairs: linkRows.length,
		linked,
		calledLinked: answered(links.decided, linked),
		strangers: strangers.couples,
		quotes: quoteRows.length,
		altered: count(quoteRows, ({ kind }) => kind === 'altered'),
		identical: count(quoteRows, ({ kind }) => kind === 'identical'),
		words: wordRows.length,
		wordsConflict: count(wordRows, ({ conflict }) => conflict),
		wordsSame: count(wordRows, ({ conflict }) => !conflict),
		edits: editRows.length,
		editsConflict: count(editRows, ({ conflict }) => conflict),
		editsSame: count(editRows, ({ conflict }) => !conflict),
	};
}

/** How many couples of sentences the program matches in the labelled reports. */
function matchedIn(pairs) {
	const input = pairs.map(({ id, a, b }) => JSON.stringify({ id, a, b })).join('\n');
	const out = execFileSync('node', ['dist/counterpoint.js', 'batch'], { input, maxBuffer: 1e9, encoding: 'utf8' });
	const isBody = (id) => !id.endsWith('T');
	const couples = ({ comparison }) =>
		new Set(
			comparison.pairs.flatMap(({ a, b }) =>
				a.filter(isBody).flatMap((one) => b.filter(isBody).map((other) => `${one} ${other}`)),
			),
		).size;
	return linesOf(out).reduce((sum, line) => sum + couples(line), 0);
}

/** Balanced accuracy is the mean of what was found and what was rightly passed over. */
const found = ({ balancedAccuracy, falseAlarms }) => ({
	balancedAccuracy,
	recall: Math.round(1000 * (2 * balancedAccuracy - 1 + falseAlarms)) / 1000,
	falseAlarms,
});

const sizes = await sizesOf();
const rates = {
	sizes,
	links: links.decided,
	reportLinks: reports.links,
	findings: {
		said: Math.round(reports.findings.saidEachPair * sizes.reports),
		saidPrecision: reports.findings.saidPrecision,
		shown: Math.round(reports.findings.eachPair * sizes.reports),
		precision: reports.findings.precision,
		recallOfImportant: reports.findings.recallOfImportant,
		conflictPrecision: reports.findings.conflictPrecision,
		conflictsSaid: reports.findings.conflictsSaid,
		recallOfConflicts: reports.findings.recallOfConflicts,
	},
	omissions: reports.omissions,
	strangers: { pairs: strangers.pairsEach, findings: strangers.crossFindingsEach },
	words: found(words),
	edits: found(edits),
	quotes: { alteredFound: quotes.alteredFound, identicalFlagged: quotes.identicalFlagged },
};
await writeFile('src/report/measured-rates.json', `${JSON.stringify(rates, null, '\t')}\n`);
