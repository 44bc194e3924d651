/** A line that is written over must stay one line of the terminal. */
import { expect, test } from '@jest/globals';
import { eventProgressText } from '../../cli/event-progress.ts';
import { fitted } from '../../cli/written-over.ts';

const LINE = eventProgressText('comparing', 47, 190, 2000);

test.each([
	[80, '[#####---------------] 47 of 190 pairs compared, about 7 s left'],
	[63, '47 of 190 pairs compared, about 7 s left'],
	[41, '47 of 190 pairs compared, about 7 s left'],
	[40, '47 of 190 pairs compared'],
	[10, '47 of 190'],
	[1, '4'],
])('of %d columns it leaves the last one free', (columns, told) => {
	expect(fitted(LINE, columns)).toBe(told);
});
