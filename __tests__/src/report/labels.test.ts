import { describe, expect, test } from '@jest/globals';
import { relationLabel } from '../../../src/report/labels.ts';
import { compared } from '../classify/two-reports.ts';

describe('what a pair is called', () => {
	const label = (a: string, b: string) => {
		const { pairs, findings } = compared([a], [b]);
		const [pair] = pairs;
		return pair && relationLabel(pair, findings);
	};

	test('agreement where the sentences are nearly one', () => {
		expect(label('Parliament approved the budget on Monday.', 'On Monday parliament approved the budget.')).toBe(
			'agrees',
		);
	});

	test('a conflict by its kind', () => {
		expect(label('Parliament approved the budget.', 'Parliament rejected the budget.')).toBe('conflict: polarity');
	});

	test('only that nothing was recognised where some of the words differ', () => {
		expect(relationLabel({ similarity: 0.89 }, [])).toBe('no difference recognised');
		expect(relationLabel({ similarity: 0.9 }, [])).toBe('agrees');
	});
});
