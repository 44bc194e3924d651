import { expect, test } from '@jest/globals';
import { comeText } from '../../../cli/queue/rate.ts';

test('somebody at a terminal reads how far it has come, how fast, and how long it takes', () => {
	expect(comeText({ lines: 120, share: 0.4, before: 0, seconds: 40 })).toBe(
		'[████████░░░░░░░░░░░░] 40 %, 120 lines, 3.0 a second, about 60 s left',
	);
	expect(comeText({ lines: 3000, share: 0.5, before: 0.25, seconds: 600 })).toBe(
		'[██████████░░░░░░░░░░] 50 %, 3000 lines, 5.0 a second, about 20 min left',
	);
	expect(comeText({ lines: 30, share: null, before: 0, seconds: 2 })).toBe('30 lines, 15 a second');
});
