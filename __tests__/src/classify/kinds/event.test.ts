import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

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

describe('outcomes that exclude each other', () => {
	test.each([
		['The motion passed.', 'The motion was defeated.'],
		['The petition was granted.', 'The petition was dismissed.'],
		['The night curfew was lifted.', 'The night curfew was extended.'],
		['The sale went through.', 'The sale fell through.'],
		['The petition was upheld.', 'The petition was thrown out.'],
	])('are conflicts: %s / %s', (a, b) => {
		expect(judge(a, b).relation).toBe('contradiction');
	});

	test.each([
		['The state moved to ban vaping in parks.', 'The state moved to regulate vaping in parks.'],
		['The police chief resigned on Tuesday.', 'The police chief is retiring, he said on Tuesday.'],
	])('are not stages of one matter: %s / %s', (a, b) => {
		expect(judge(a, b).relation).not.toBe('contradiction');
	});
});
