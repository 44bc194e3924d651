/** How much a comparison in which nothing was recognised tells, for the place where a reader learns of it. */
import rates from './measured-rates.json' with { type: 'json' };

const NUMBERS: Readonly<Record<number, string>> = {
	2: 'two',
	3: 'three',
	4: 'four',
	5: 'five',
	6: 'six',
	7: 'seven',
	8: 'eight',
	9: 'nine',
	10: 'ten',
	11: 'eleven',
	12: 'twelve',
};

const conflicts = oneIn(rates.findings.recallOfConflicts);
const important = oneIn(rates.findings.recallOfImportant);

/** In one sentence. */
export const MEASURED_LIMIT = `Of the conflicts that readers mark between two reports the program shows about one in ${conflicts}, mostly not as a conflict, and of all that they mark as important one in ${important}: that nothing was recognised does not show that the reports agree`;

/** For the screen, where lines are dear. */
export const MEASURED_LIMIT_SHORT = `Shown are about one in ${conflicts} of the conflicts that readers mark, one in ${important} of all that matters`;

/** 0.216 is about one in "five". */
function oneIn(share: number): string {
	const number = Math.round(1 / share);
	return NUMBERS[number] ?? `${number}`;
}
