import { expect, test } from '@jest/globals';
import { compared } from '../two-reports.ts';

const table = (more: number) =>
	Array.from({ length: 12 }, (_, town) => `${town + more} people died in town ${town + 1}.`);

test('a line of a list contradicts its counterpart, and not the counterpart’s neighbours', () => {
	const conflicts = compared(table(2), table(3)).findings.filter(({ verdict }) => verdict === 'conflict');
	// Without it each line would also contradict those beside its counterpart: more than thirty.
	expect(conflicts.length).toBeGreaterThanOrEqual(12);
	expect(conflicts.length).toBeLessThan(15);
});
