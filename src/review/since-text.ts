/** What is new, gone and changed, as a page of text. */
import type { Comparison, Finding, Side } from '../model.ts';
import { labelled } from '../report/columns.ts';
import { findingLabel, publisher } from '../report/labels.ts';
import { printable } from '../report/printable.ts';
import { reviewLines } from '../report/review-lines.ts';
import type { Before, Change, Changed, Gone, Since } from './since.ts';

/** @param now the comparison that is new */
export function sinceText(found: Since, now: Comparison, width: number): string {
	const { program, earlier } = found;
	const isOfOther = program.before !== null && program.before !== program.now;
	const by = isOfOther ? ` (made by version ${program.before}, this is ${program.now})` : '';
	const sections = [
		labelled('', `Since ${earlierName(found)}${by}: ${changeCounts(found)}`, width),
		(['a', 'b'] as const).flatMap((side) => labelled(`${side.toUpperCase()} `, textLine(found, now, side), width)),
		...section(
			earlier === 'review' ? 'Not decided before' : 'New',
			found.new.map((finding, place) => newLines(finding, place + 1, width)),
		),
		...section(
			'Changed',
			found.changed.map((one, place) => changedLines(one, place + 1, width)),
		),
		...section(
			'Gone',
			found.gone.map((one, place) => goneLines(one, place + 1, width)),
		),
	];
	return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** What was before, as a reader would call it. */
export function earlierName({ earlier }: Since): string {
	return earlier === 'review' ? 'the review' : 'the earlier comparison';
}

/** "2 new, 1 changed, 1 gone; 14 as before". */
export function changeCounts({ earlier, new: added, changed, gone, same }: Since): string {
	const words = earlier === 'review' ? 'not decided before' : 'new';
	return `${added.length} ${words}, ${changed.length} changed, ${gone.length} gone; ${same} as before`;
}

function section(title: string, items: readonly string[][]): string[][] {
	return items.length === 0 ? [] : [[title], ...items];
}

function textLine({ texts }: Since, { reports }: Comparison, side: Side): string {
	const state = texts[side] === 'same' ? 'the text is the same as before' : 'the text is not the one compared before';
	return clean(`${publisher(reports[side], side)}: ${state}`);
}

function newLines(finding: Finding, number: number, width: number): string[] {
	return [
		...labelled(`${number}. `, `${findingLabel(finding)} (${finding.id})`, width),
		...sides(finding).flatMap(([mark, spans]) => labelled(mark, quoted(spans), width)),
		...labelled('   ', clean(finding.explanation), width),
		...reviewLines(finding).flatMap((line) => labelled('   ', clean(line), width)),
	];
}

const CHANGES: Readonly<Record<Change, string>> = {
	words: 'other words',
	sentence: 'the same words in a rewritten sentence',
	verdict: 'another verdict',
	tier: 'said or only worth a look',
	cause: 'another cause',
	importance: 'another importance',
};

function changedLines({ before, now, what }: Changed, number: number, width: number): string[] {
	const [was, is] = [labelBefore(before), findingLabel(now)];
	const label = `${is} (${now.id})${was === is || before.verdict === undefined ? '' : `, was ${was}`}: ${what.map((change) => CHANGES[change]).join(', ')}`;
	const earlier = new Map(sides(before));
	return [
		...labelled(`${number}. `, label, width),
		...sides(now).flatMap(([mark, spans]) => {
			const [said, had] = [quoted(spans), quoted(earlier.get(mark) ?? [])];
			return labelled(mark, said === had ? said : `${said}, was ${had}`, width);
		}),
		...labelled('   ', clean(now.explanation), width),
		...reviewLines(now).flatMap((line) => labelled('   ', clean(line), width)),
	];
}

const WHY: Readonly<Record<Gone['why'], string>> = {
	rewritten: 'A sentence of it was rewritten or taken out.',
	'not found any more': 'The sentences still stand, but nothing is recognised in them any more.',
};

function goneLines({ before, why }: Gone, number: number, width: number): string[] {
	return [
		...labelled(`${number}. `, `${labelBefore(before)}${before.id === undefined ? '' : ` (${before.id})`}`, width),
		...sides(before).flatMap(([mark, spans]) => labelled(mark, quoted(spans), width)),
		...labelled('   ', WHY[why], width),
	];
}

/** Of what a review is about only the kind may be known. */
function labelBefore({ kind, verdict, tier = 'said', cause = null }: Before): string {
	return verdict === undefined ? kind : findingLabel({ kind, verdict, tier, cause });
}

/** Within one report both places are on its side, the earlier first. */
function sides({ scope, a, b }: Before): readonly (readonly [string, Before['a']])[] {
	if (scope === 'cross')
		return [
			['   A ', a],
			['   B ', b],
		];
	const mark = scope.toUpperCase();
	return [
		[`   ${mark} `, a],
		[`   ${mark}, later `, b],
	];
}

const quoted = (spans: Before['a']) => clean(spans.map(({ text }) => `“${text}”`).join(' … ') || 'nothing');

const clean = (text: string) => printable(text).replace(/\s+/g, ' ').trim();
