/** Decisions for the tests: about what, by whom, when. */
import type { Decision } from '../../../src/model.ts';
import { type Act, type Entry, entryOf } from '../../../src/review/act.ts';
import type { Subject } from '../../../src/review/subject.ts';

/** One report has six dead where the other has nine. */
export function onDead(changes: Partial<Subject> = {}): Subject {
	return {
		kind: 'quantity',
		scope: 'cross',
		texts: { a: 'a'.repeat(64), b: 'b'.repeat(64) },
		a: [{ words: 'Six', sentence: 'Six people died in the flood.' }],
		b: [{ words: 'Nine', sentence: 'Nine people died when the river rose.' }],
		...changes,
	};
}

/** Entries in their order, a minute between each, by Ada where nobody is named. */
export function entriesOf(...acts: readonly (Act | readonly [Act, string])[]): Entry[] {
	return acts.map((one, minute) => {
		const [act, by] = 'kind' in one ? [one, 'Ada'] : one;
		return entryOf(act, by, `2026-03-01T10:${String(minute).padStart(2, '0')}:00.000Z`);
	});
}

export function decide(decision: Decision, subject: Subject = onDead()): Act {
	return { kind: 'decide', subject, decision };
}
