// Writes the error rates that `counterpoint methods` states, from the benchmark's answer:
//   node score.mjs --json > score.json && node scripts/measured-rates.mjs score.json
import { readFile, writeFile } from 'node:fs/promises';

const [, , path] = process.argv;
if (path === undefined) throw new Error('give the file with the answer of score.mjs --json');
const { reports, strangers, words, edits, quotes, links } = JSON.parse(await readFile(path, 'utf8'));

/** Of `reports` and of `links`, for intervals. */
const PAIRS = 34;

const rates = {
	links: links.decided,
	reportLinks: reports.links,
	findings: {
		said: Math.round(reports.findings.saidEachPair * PAIRS),
		saidPrecision: reports.findings.saidPrecision,
		shown: Math.round(reports.findings.eachPair * PAIRS),
		precision: reports.findings.precision,
		recallOfImportant: reports.findings.recallOfImportant,
		conflictPrecision: reports.findings.conflictPrecision,
		conflictsSaid: reports.findings.conflictsSaid,
		recallOfConflicts: reports.findings.recallOfConflicts,
	},
	omissions: reports.omissions,
	strangers: { pairs: strangers.pairsEach, findings: strangers.crossFindingsEach },
	words: { balancedAccuracy: words.balancedAccuracy, falseAlarms: words.falseAlarms },
	edits: { balancedAccuracy: edits.balancedAccuracy, falseAlarms: edits.falseAlarms },
	quotes: { alteredFound: quotes.alteredFound, identicalFlagged: quotes.identicalFlagged },
};
await writeFile('src/report/measured-rates.json', `${JSON.stringify(rates, null, '\t')}\n`);
