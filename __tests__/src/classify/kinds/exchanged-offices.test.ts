import { expect, test } from '@jest/globals';
import { judged, words } from '../two-reports.ts';

test('an office without a name stands for its holder', () => {
	const [finding] = judged(
		'title',
		'The delegation met with the prosecutor general during its visit to Kyiv.',
		'The delegation met with the prime minister during its visit to Kyiv.',
	);
	expect(finding).toMatchObject({ verdict: 'conflict' });
	expect(words(finding)).toEqual(['prosecutor general', 'prime minister']);
});

test.each([
	['The visit of the defense secretary was short.', 'The visit of the secretary of defense was short.'],
	['She met the mayor on Friday before leaving.', 'She met the official on Friday before leaving.'],
])('one office in other words, or a word for any official, is none: %s / %s', (a, b) => {
	expect(judged('title', a, b)).toEqual([]);
});
