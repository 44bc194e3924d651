import { expect, test } from '@jest/globals';
import { judged, words } from '../two-reports.ts';

const ENDS = 'The company had 4,571 stores, down from 5,273 a year earlier.';

test('the size of a change is worked out from its ends, and the sum is shown', () => {
	const [finding] = judged('quantity', ENDS, 'The number of its stores fell by 30 percent to 4,571.');
	expect(words(finding)).toEqual(['4,571 | 5,273', '30 percent']);
	expect(finding).toMatchObject({ verdict: 'conflict' });
	expect(finding?.explanation).toContain('from 5,273 to 4,571 is 13.3 percent less');
});

test('a size that fits, and a share of something else, are nothing', () => {
	expect(judged('quantity', ENDS, 'The number of its stores fell by 13 percent to 4,571.')).toEqual([]);
	expect(judged('quantity', ENDS, 'Two shareholders own 30 percent of the company.')).toEqual([]);
});
