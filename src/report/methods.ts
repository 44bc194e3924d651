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
	return [
		'How often it is wrong was measured on published data sets, each rate with the interval of Wilson (1927) in which the ' +
			'true one lies with 95 per cent; findings of one report are not independent of each other, so that the intervals ' +
			'are rather too narrow.',
		reportRates(),
		linkRates(),
		sentenceRates(),
	].join(' ');
}

/** Whole reports, labelled by reading. */
function reportRates(): string {
	const { findings, omissions, reportLinks, sizes } = rates;
	return (
		`Reports: ${sizes.reports} pairs of news reports from BASIL, SEESAW, MoralEvents and ECB+, labelled by reading ` +
		`(${sizes.discrepancies} discrepancies, ${sizes.conflicts} of them conflicts), on which the weights were fitted too, so ` +
		'that other reports must be expected to fare worse. Right were ' +
		`${share(findings.saidPrecision, findings.said)} of the ${findings.said} findings it said outright, ` +
		`${share(findings.conflictPrecision, findings.conflictsSaid)} of the ${findings.conflictsSaid} conflicts among them, and ` +
		`${share(findings.precision, findings.shown)} of all ${findings.shown} with those worth a look. ` +
		`Found were ${share(findings.recallOfImportant, sizes.important)} of the ${sizes.important} discrepancies marked as important and ` +
		`${share(findings.recallOfConflicts, sizes.conflicts)} of the ${sizes.conflicts} conflicts: what it does not find it does not show to agree. ` +
		`Of ${sizes.matched} couples of sentences it matched, ${share(reportLinks.precision, sizes.matched)} were linked by the reader; of ` +
		`${sizes.strong} that the reader linked strongly it matched ${share(reportLinks.recallOfStrong, sizes.strong)}. Of ` +
		`${sizes.calledOmitted} sentences it called not found in the other report, ${share(omissions.precision, sizes.calledOmitted)} were; ` +
		`of ${sizes.omitted} that were not there it named ${share(omissions.recall, sizes.omitted)}.`
	);
}

function linkRates(): string {
	const { links, sizes, strangers } = rates;
	const met = Math.round(strangers.findings * sizes.strangers);
	return (
		`Links: of ${sizes.linkPairs} pairs of sentences from ABCD-Link on which two readers agreed, it linked ${sizes.calledLinked}, ` +
		`${share(links.precision, sizes.calledLinked)} of them rightly, and ${share(links.recall, sizes.linked)} of the ${sizes.linked} that ` +
		`should be. Strangers: in ${sizes.strangers} couples of BASIL articles on different events it made ${met} ` +
		`${met === 1 ? 'finding' : 'findings'}, ${share(strangers.findings, sizes.strangers)} of the couples.`
	);
}

/** Sentences put side by side, where it may assume that both tell of one event. */
function sentenceRates(): string {
	const { edits, quotes, sizes, words } = rates;
	return (
		`Quotations: of ${sizes.quotes} that two outlets print, in BASIL, SEESAW and MoralEvents, it found ` +
		`${share(quotes.alteredFound, sizes.altered)} of the ${sizes.altered} altered ones and flagged ` +
		`${share(quotes.identicalFlagged, sizes.identical)} of the ${sizes.identical} identical ones. Words: of ${sizes.words} pairs of ` +
		`sentences from Breaking NLI that differ in one word it found ${share(words.recall, sizes.wordsConflict)} of the ` +
		`${sizes.wordsConflict} contradictions, with ${share(words.falseAlarms, sizes.wordsSame)} false alarms among the ` +
		`${sizes.wordsSame} others. Edits: of ${sizes.edits} rewordings from SummEdits it found ${share(edits.recall, sizes.editsConflict)} of ` +
		`the ${sizes.editsConflict} that change the facts, with ${share(edits.falseAlarms, sizes.editsSame)} false alarms among the ` +
		`${sizes.editsSame} faithful ones.`
	);
}

/** "52% (40 to 65)": with the interval in which the true share lies with 95 per cent. */
export function share(of: number, count: number): string {
	const z = 1.96;
	const middle = (of + z ** 2 / (2 * count)) / (1 + z ** 2 / count);
	const reach = (z / (1 + z ** 2 / count)) * Math.sqrt((of * (1 - of)) / count + z ** 2 / (4 * count ** 2));
	return `${percent(of)} (${Math.round(100 * (middle - reach))} to ${Math.round(100 * (middle + reach))})`;
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}
