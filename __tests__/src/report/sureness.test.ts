import { describe, expect, test } from '@jest/globals';
import { sureness } from '../../../src/report/sureness.ts';
import { findingOn, ordinary } from './comparisons.ts';

const conflict = findingOn(ordinary(), { confidence: 0.8 });

describe('how surely words differ and how surely they were printed', () => {
	test('is one number where nothing speaks against the print', () => {
		expect(sureness(conflict)).toBe('confidence 0.80');
	});

	test('of what nobody asserts is a likelihood', () => {
		expect(sureness({ ...conflict, tier: 'worth a look' })).toBe('likelihood 0.80, not asserted');
	});

	test('is two where the copy may be at fault', () => {
		expect(sureness({ ...conflict, cause: 'copy', printed: 0.6 })).toBe(
			'surely in this copy, confidence 0.80; perhaps a fault of the copy, printed 0.60',
		);
	});

	test('and where a report also says what the other says', () => {
		expect(sureness({ ...conflict, confidence: 0.6, seeAlso: conflict.a, printed: 0.6 })).toBe(
			'probably in these words, confidence 0.60; one report also says what the other says, printed 0.60',
		);
	});

	test('is in doubt for both reasons where both hold', () => {
		const both = { ...conflict, confidence: 0.3, cause: 'copy', seeAlso: conflict.a, printed: 0.36 } as const;
		expect(sureness(both)).toBe(
			'perhaps in this copy, confidence 0.30; perhaps a fault of the copy, as one report also says what the other says, printed 0.36',
		);
	});
});
