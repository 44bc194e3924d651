import { expect, test } from '@jest/globals';
import { share } from '../../../src/report/methods.ts';

test('a share of few says how little it says', () => {
	expect(share(1, 2)).toBe('100% (34 to 100)');
	expect(share(0, 97)).toBe('0% (0 to 4)');
	expect(share(0.5, 1000)).toBe('50% (47 to 53)');
});
