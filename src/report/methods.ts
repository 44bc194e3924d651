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
	const { findings, omissions, links, strangers, quotes, words } = rates;
	return (
		'On four pairs of news reports labelled by hand, which were also looked at while the rules were written, so that ' +
		`other reports must be expected to fare worse, ${percent(findings.precision)} of its findings and ` +
		`${percent(findings.conflictPrecision)} of its ${findings.conflictsSaid} conflicts were ones a reader had also ` +
		`marked; it found ${percent(findings.recallOfImportant)} of the discrepancies marked as important and ` +
		`${percent(findings.recallOfConflicts)} of the conflicts. Measured on published data, of the sentence pairs it linked ` +
		`${percent(links.precision)} were linked by two judges, of those the judges linked it found ` +
		`${percent(links.recall)}; omissions were right with F1 ${omissions.f1.toFixed(2)}. Two articles on different ` +
		`events gave ${strangers.findings.toFixed(2)} findings a couple. Altered quotations were found in ` +
		`${percent(quotes.alteredFound)} of cases, with ${percent(quotes.identicalFlagged)} of identical ones flagged; ` +
		`sentences that differ in one word were judged with a balanced accuracy of ${percent(words.balancedAccuracy)} ` +
		`and ${percent(words.falseAlarms)} false alarms.`
	);
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
