/** A paragraph one can cite on how a comparison was made and how often it is wrong. */
import type { Settings } from '../model.ts';
import { PROGRAM } from '../program.ts';
import { LIMITS } from './limits-of-method.ts';
import rates from './measured-rates.json' with { type: 'json' };
import { settingsOf } from './provenance.ts';

/** The paragraphs, separated by empty lines. */
export function methodsStatement(settings: Settings): string {
	return `${[procedure(settings), errorRates(), LIMITS].join('\n\n')}\n`;
}

function procedure(settings: Settings): string {
	return (
		`The reports were compared with ${PROGRAM.name} ${PROGRAM.version} (${settingsOf(settings)}), a program that runs ` +
		'offline and gives the same answer every time. It sets aside advertisements, captions and other text that is no ' +
		'part of a report, divides the rest into sentences, and matches each sentence to its counterparts in the other ' +
		'report by words weighted by how rare they are, by word meaning, and by the people, places, quantities and ' +
		'quotations they share. Rules then compare what matched sentences say. A discrepancy is a conflict where both ' +
		'reports cannot be right as written, and a difference where they can. Sentences without a counterpart are listed ' +
		'as not found in the other report.'
	);
}

function errorRates(): string {
	const { findings, omissions, links, reportLinks, strangers, quotes, words } = rates;
	return (
		`On ${LABELLED.pairs} pairs of news reports labelled by reading (${LABELLED.discrepancies} discrepancies, ${LABELLED.conflicts} of them conflicts), on which ` +
		'the weights were fitted too, so that other reports must be expected to fare worse: ' +
		`${share(findings.saidPrecision, findings.said)} of the ${findings.said} findings it said outright, and ` +
		`${share(findings.precision, findings.shown)} of all ${findings.shown} with those worth a look, were ones a reader had also marked; ` +
		`it found ${share(findings.recallOfImportant, LABELLED.important)} of the discrepancies marked as important and ` +
		`${share(findings.recallOfConflicts, LABELLED.conflicts)} of the conflicts: what it does not find it does not show to agree. ` +
		`Of the sentences it matched ${percent(reportLinks.precision)} were linked by the reader, of those the reader linked ` +
		`strongly it matched ${percent(reportLinks.recallOfStrong)}; omissions were right with F1 ${omissions.f1.toFixed(2)}. ` +
		`Of 337 pairs of sentences judged by two readers it linked with a precision of ${percent(links.precision)} and a recall ` +
		`of ${percent(links.recall)}. Two articles on different events gave ${strangers.findings.toFixed(2)} findings a couple (47 couples). ` +
		`Of 254 printed quotations, altered ones were found in ${percent(quotes.alteredFound)} of cases, with ` +
		`${percent(quotes.identicalFlagged)} of identical ones flagged; 446 pairs of sentences that differ in one word were judged with a ` +
		`balanced accuracy of ${percent(words.balancedAccuracy)} and ${percent(words.falseAlarms)} false alarms.`
	);
}

/** What the labelled pairs of reports hold. */
const LABELLED = { pairs: 34, discrepancies: 705, conflicts: 37, important: 311 } as const;

/** "52% (40 to 65)": with the interval of Wilson (1927) in which the true share lies with 95 per cent. */
function share(of: number, count: number): string {
	const z = 1.96;
	const middle = (of + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
	const reach = (z / (1 + z ** 2 / count)) * Math.sqrt((of * (1 - of)) / count + z ** 2 / (4 * count ** 2));
	return `${percent(of)} (${Math.round(100 * (middle - reach))} to ${Math.round(100 * (middle + reach))})`;
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
