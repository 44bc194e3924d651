import { describe, expect, test } from '@jest/globals';
import { relationLabel } from '../../../src/report/labels.ts';
import { compared } from '../classify/two-reports.ts';
import { findingOn, ordinary } from './comparisons.ts';

const label = (a: string, b: string) => {
	const { pairs, findings } = compared([a], [b]);
	const [pair] = pairs;
	return pair && relationLabel(pair, findings);
};

describe('what a row is headed by', () => {
	test('nearly the same words, where nothing is left that could differ', () => {
		expect(label('Parliament approved the budget on Monday.', 'On Monday parliament approved the budget.')).toBe(
			'nearly the same words',
		);
	});

	test('else only that nothing was recognised: a word may have been exchanged that the program does not know', () => {
		expect(label('The ferry lies off the northern cape.', 'The ferry lies off the northern headland.')).toBe(
			'nothing recognised that differs',
		);
	});

	test('a conflict by its kind', () => {
		expect(label('Parliament approved the budget.', 'Parliament rejected the budget.')).toBe('conflict: polarity');
	});

	test('a conflict that may be excused, by its excuse, and behind one that is not', () => {
		const conflict = findingOn(ordinary());
		const title = findingOn(ordinary(), { kind: 'title', cause: 'copy' });
		const elsewhere = findingOn(ordinary(), { kind: 'event', seeAlso: conflict.a });
		expect(relationLabel({}, [title])).toBe('conflict: title (perhaps only this copy)');
		expect(relationLabel({}, [title, conflict])).toBe('conflict: quantity, title (perhaps only this copy)');
		expect(relationLabel({}, [elsewhere])).toBe('conflict: event (one report also says the other)');
	});

	test('differences and what is worth a look, where there is no conflict', () => {
		const difference = findingOn(ordinary(), { verdict: 'difference', kind: 'time' });
		const likely = findingOn(ordinary(), { verdict: 'difference', kind: 'quote', tier: 'worth a look' });
		expect(relationLabel({}, [difference, likely])).toBe('difference: time');
		expect(relationLabel({}, [likely])).toBe('worth a look: quote');
	});
});
