/** The answer in one line: how many conflicts, differences, places worth a look, and sentences that only one report has. */
import type { Summary } from '../model.ts';

/** "3 conflicts, 1 perhaps only this copy; 14 differences; 5 worth a look; 12 sentences only in A, 15 only in B" */
export function answerLine(summary: Summary): string {
	const { differences, worthALook } = summary;
	const likely = worthALook === 0 ? [] : [`${worthALook} worth a look`];
	return [conflictCount(summary), count(differences, 'difference'), ...likely, onlyCount(summary)].join('; ');
}

/** "no conflicts", "1 conflict", "2 conflicts". */
export function count(number: number, noun: string): string {
	return `${number === 0 ? 'no' : number} ${noun}${number === 1 ? '' : 's'}`;
}

/** "3 conflicts, 1 perhaps only this copy". */
export function conflictCount({ conflicts, conflictsPerhapsCopy }: Summary): string {
	const copies = conflictsPerhapsCopy === 0 ? '' : `${conflictsPerhapsCopy} perhaps only this copy`;
	if (copies === '') return count(conflicts, 'conflict');
	return `${count(conflicts, 'conflict')}, ${conflictsPerhapsCopy === conflicts ? 'perhaps only this copy' : copies}`;
}

/** "12 sentences only in A, 15 only in B". */
export function onlyCount({ only: { a, b } }: Summary): string {
	if (a === 0 && b === 0) return 'no sentences only in A or only in B';
	return `${count(a, 'sentence')} only in A, ${b === 0 ? 'none' : b} only in B`;
}
