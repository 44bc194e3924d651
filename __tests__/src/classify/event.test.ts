import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../src/judge.ts';

const events = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'event');

describe('what became of a matter', () => {
	test('a plan postponed in one report and called off in the other is a conflict', () => {
		const [finding] = events(
			'His trip to China was postponed in February after the shootdown of a Chinese surveillance balloon.',
			'Washington shot down a surveillance balloon in February and called his trip to China off.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict', kind: 'event' });
		expect([finding?.a[0]?.text, finding?.b[0]?.text]).toEqual(['postponed', 'called his trip to China off']);
	});

	test('stages of one case are a difference, not a conflict', () => {
		const [finding] = events(
			'Police arrested the driver over the crash in Leeds on Friday.',
			'Police charged the driver over the crash in Leeds on Friday.',
		);
		expect(finding?.verdict).toBe('difference');
	});

	test('the same status in other words is no finding', () => {
		expect(
			events(
				'The summit with the Turkish president was cancelled.',
				'The summit with the Turkish president was called off.',
			),
		).toHaveLength(0);
	});

	test('statuses of two matters do not meet', () => {
		expect(
			events(
				'The concert in Lyon was postponed for a week.',
				'The union cancelled its strike at the port of Le Havre.',
			),
		).toHaveLength(0);
	});
});
