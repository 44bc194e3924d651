import { expect, test } from '@jest/globals';
import { digitsEnd, plainDigits } from '../../../src/annotate/digits.ts';

test.each([
	['1,500,000 francs', '1500000'],
	['1 500 000 francs', '1500000'],
	['1\u202f500 francs', '1500'],
	['1’500’000 francs', '1500000'],
	['1.500.000 francs', '1500000'],
	['15,00,000 rupees', '1500000'],
	['1,5 million euros', '1.5'],
	['2.5 percent', '2.5'],
	['12, 13 and 14', '12'],
])('%s', (text, plain) => {
	expect(plainDigits(text.slice(0, digitsEnd(text, 0)))).toBe(plain);
});

test('behind a name stand two numbers', () => {
	const text = 'On June 12 500 soldiers crossed.';
	expect(text.slice(8, digitsEnd(text, 8))).toBe('12');
});
