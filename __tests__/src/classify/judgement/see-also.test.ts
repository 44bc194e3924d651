import { expect, test } from '@jest/globals';
import { compared } from '../two-reports.ts';

const OTHER = [
	'Relations soured when the balloon was shot down, canceling the planned trip of the Secretary to China.',
];

test('a conflict is weaker where one report also says what the other says', () => {
	const once = compared(
		['The trip of the Secretary to China was postponed after the balloon was shot down.', 'He arrived on Sunday.'],
		OTHER,
	);
	const twice = compared(
		[
			'The trip of the Secretary to China was postponed after the balloon was shot down.',
			'Since the cancellation of the trip there have been talks.',
		],
		OTHER,
	);
	const [plain] = once.findings.filter(({ kind }) => kind === 'event');
	const [weaker] = twice.findings.filter(({ kind }) => kind === 'event');
	expect(plain?.seeAlso).toEqual([]);
	expect(weaker?.seeAlso.map(({ text }) => text)).toEqual(['cancellation']);
	expect(weaker?.confidence).toBe(plain?.confidence);
	expect(weaker?.printed).toBeLessThan(plain?.printed ?? 0);
	expect(weaker?.explanation).toContain('Report A also says “cancellation”');
});

test('but not for what it says of another matter', () => {
	const { findings } = compared(
		[
			'Shares of Northline fell 6.2 percent on Tuesday after the ruling.',
			'Northline said its revenue rose 3 percent last year.',
		],
		['After the ruling, Northline shares rose 6.2 percent on Tuesday.'],
	);
	expect(findings.find(({ kind }) => kind === 'polarity')?.seeAlso).toEqual([]);
});
