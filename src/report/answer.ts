/** The answer in one line: what conflicts and differs between the reports, or that nothing was recognised; what only one has. */
import type { Comparison, Side, Summary } from '../model.ts';
import { isOneText } from './one-text.ts';
import type { Standing } from './standing.ts';

/** One count of the answer, in wordings from the fullest to the barest, for lines that have less and less room. */
export interface Part {
	readonly standing: Standing;
	readonly wordings: Wordings;
}

export type Wordings = readonly [full: string, shorter: string, short: string, figures: string];

/** "3 conflicts, 1 perhaps only this copy; 14 differences; 5 worth a look; 12 sentences only in A, 15 only in B" */
export function answerLine(comparison: Comparison): string {
	return partsOfAnswer(comparison)
		.map(({ wordings: [full] }) => full)
		.join('; ');
}

/** Whether nothing is said to differ between the reports: then a reader must know how little that shows. */
export function isNothingSaid({ reports, summary, shown }: Comparison): boolean {
	if (shown !== undefined && shown.leftOut > 0) return false;
	return summary.conflicts === 0 && summary.differences === 0 && !isOneText(reports);
}

export function partsOfAnswer({ reports, summary, shown, findings }: Comparison): readonly Part[] {
	if (shown !== undefined && shown.leftOut > 0 && findings.length === 0) return [chosenNone(shown)];
	if (isOneText(reports)) return [part('same', ['the two texts are one and the same', 'one and the same text'])];
	const { worthALook } = summary;
	return [
		...between(summary),
		...(worthALook === 0 ? [] : [part('likely', [`${worthALook} worth a look`, `${worthALook}`])]),
		...(['a', 'b'] as const).flatMap((side) => within(side, summary)),
		only(summary),
	];
}

/** That none was decided as asked for tells nothing of the reports. */
function chosenNone({ only, leftOut }: NonNullable<Comparison['shown']>): Part {
	const words = `no finding is ${only.join(' or ')}; ${leftOut} left out`;
	return part('nothing', [words, words, `${leftOut} left out`, '0']);
}

/** What is said to differ between the reports. */
function between(summary: Summary): readonly Part[] {
	const { conflicts, differences } = summary;
	if (conflicts === 0 && differences === 0) return [part('nothing', nothing(summary))];
	return [
		conflicts === 0 ? part('nothing', ['no conflict recognised', 'none']) : conflict(summary),
		...(differences === 0 ? [] : [part('difference', [count(differences, 'difference'), `${differences}`])]),
	];
}

function nothing({ pairs, worthALook }: Summary): readonly string[] {
	if (pairs === 0) return ['no passage was matched', 'nothing matched', '0'];
	const recognised = worthALook === 0 ? 'nothing recognised that differs' : 'no conflict or difference recognised';
	return [`${count(pairs, 'matched passage')}, ${recognised}`, recognised, 'nothing recognised'];
}

function conflict({ conflicts, conflictsPerhapsCopy }: Summary): Part {
	const plain = count(conflicts, 'conflict');
	const all = conflictsPerhapsCopy === conflicts;
	const copies = conflictsPerhapsCopy === 0 ? '' : `, ${all ? '' : `${conflictsPerhapsCopy} `}perhaps only this copy`;
	return {
		standing: all ? 'doubtful' : 'conflict',
		wordings: [plain + copies, plain + copies, plain, `${conflicts}`],
	};
}

/** A report that contradicts itself is another matter than two that contradict each other. */
function within(side: Side, { within }: Summary): readonly Part[] {
	const { conflicts, differences } = within[side];
	const letter = side.toUpperCase();
	const counted = (standing: Standing, number: number, noun: string) =>
		number === 0 ? [] : [part(standing, [`${count(number, noun)} within ${letter}`, `${number} in ${letter}`])];
	return [...counted('conflict', conflicts, 'conflict'), ...counted('difference', differences, 'difference')];
}

function only({ only: { a, b } }: Summary): Part {
	const full =
		a === 0 && b === 0
			? 'no sentences only in A or only in B'
			: `${count(a, 'sentence')} only in A, ${b === 0 ? 'none' : b} only in B`;
	return { standing: 'only', wordings: [full, `only A ${a}, B ${b}`, `only A ${a}, B ${b}`, `A ${a} B ${b}`] };
}

/** The first wording stands in full lines, the last one in the barest, the middle ones between. */
function part(standing: Standing, wordings: readonly string[]): Part {
	const [full = '', middle = full] = wordings;
	const barest = wordings.at(-1) ?? full;
	const shorter = wordings.length > 2 ? middle : full;
	return { standing, wordings: [full, shorter, shorter, barest] };
}

/** "no conflicts", "1 conflict", "2 conflicts". */
export function count(number: number, noun: string): string {
	return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}
