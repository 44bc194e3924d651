import { expect, test } from '@jest/globals';
import { isSpellingOf } from '../../../../src/classify/correspondences/spelling.ts';

test.each([
	['Rehman', 'Rahman'],
	['Zelensky', 'Zelenskyy'],
	['Lukashenko', 'Lukashenka'],
	['Peña Nieto', 'Pena Nietto'],
])('%s may be %s in another spelling', (x, y) => {
	expect(isSpellingOf(x, y)).toBe(true);
});

test.each([
	['Chan', 'Chen'],
	['Brown', 'Green'],
	['Wang', 'Wong'],
	['Miller', 'Miller'],
	['Harrison', 'Garrison'],
])('%s is not taken for %s', (x, y) => {
	expect(isSpellingOf(x, y)).toBe(false);
});
