import { describe, expect, test } from '@jest/globals';
import { relationOfRanges } from '../../../../src/classify/correspondences/ranges.ts';

describe('the ranges of two quantities', () => {
	test('“about three hours” and “more than three hours” can both be right', () => {
		expect(relationOfRanges({ low: 2.5, high: 3.5 }, { low: 3, high: 4 })).toBe('overlapping');
	});

	test('ranges that only touch can both be right', () => {
		expect(relationOfRanges({ low: 5.5, high: 6 }, { low: 5.25, high: 5.5 })).toBe('overlapping');
	});

	test('“more than 600” and “more than 700” cannot', () => {
		expect(relationOfRanges({ low: 600, high: 700 - 1 }, { low: 700, high: 799 })).toBe('disjoint');
	});

	test('a third added up from parts is the same third', () => {
		expect(relationOfRanges({ low: 0.1 + 0.2, high: 0.3 }, { low: 0.3, high: 0.3 })).toBe('equal');
	});
});
