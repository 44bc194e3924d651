import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const agents = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'agent');

describe('whose duty it is', () => {
	test('differs where one report lays it to a government and the other to “we”', () => {
		const [finding] = agents(
			'It said the U.S. had a responsibility to halt “the spiraling decline of China-U.S. relations to push it back to a healthy and stable track.”',
			'“We must reverse the downward spiral of Sino-US relations, push for a return to a healthy and stable course,” Wang said.',
		);
		expect(finding?.verdict).toBe('difference');
		expect([finding?.a[0]?.text, finding?.b[0]?.text]).toEqual([
			'U.S. had a responsibility to halt',
			'We must reverse',
		]);
	});

	test('is the same under one name', () => {
		expect(
			agents(
				'The city must repair the sea wall in the old harbour by May.',
				'The city has to repair the sea wall in the old harbour by May.',
			),
		).toHaveLength(0);
	});
});

describe('who does it to whom', () => {
	test('is reversed where two words change places', () => {
		const [finding] = agents(
			'The report said the general had misled the minister over the raid.',
			'The report said the minister had misled the general over the raid.',
		);
		expect(finding?.verdict).toBe('conflict');
	});

	test('is not reversed by the order of a list', () => {
		expect(
			agents('Envoys from France and Italy signed the treaty.', 'Envoys from Italy and France signed the treaty.'),
		).toHaveLength(0);
	});
});

describe('who does it to whom', () => {
	test.each([
		['Israel attacked Iran.', 'Iran attacked Israel.'],
		['Israel attacked Iran early on Friday.', 'Israel was attacked by Iran before dawn on Friday.'],
		['Diallo accused Reiter of blocking the treaty.', 'Reiter accused Diallo, who left early, of blocking the treaty.'],
	])('is exchanged between “%s” and “%s”', (a, b) => {
		expect(agents(a, b)).toEqual([expect.objectContaining({ verdict: 'conflict', importance: 'high' })]);
	});

	test.each([
		['Blinken met Qin in Beijing.', 'Qin met Blinken in Beijing.'],
		['Israel attacked Iran.', 'Iran was attacked by Israel.'],
		['The House passed a similar bill.', 'Similar bills passed the House.'],
	])('is the same in “%s” and “%s”', (a, b) => {
		expect(agents(a, b)).toEqual([]);
	});
});
