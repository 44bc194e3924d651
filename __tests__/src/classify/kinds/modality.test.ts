import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const modality = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'modality');
const words = (a: string, b: string) => modality(a, b).map((finding) => [finding.a[0]?.text, finding.b[0]?.text]);

describe('a different certainty', () => {
	test('alleged in one report and stated as a fact in the other', () => {
		const a = 'The clerk moved the club’s money to an account in Malta, the paper reported.';
		const b = 'The clerk allegedly moved the club’s money to an account in Malta.';
		expect(words(a, b)).toEqual([['moved', 'allegedly moved']]);
		expect(modality(a, b)[0]).toMatchObject({ verdict: 'difference', importance: 'medium' });
	});

	test('possible in one report and planned in the other', () => {
		expect(
			words('The president will visit Seoul and Tokyo in April.', 'The president may visit Seoul and Tokyo in April.'),
		).toEqual([['will visit', 'may visit']]);
	});

	test('considered in one report and called for in the other', () => {
		expect(
			words(
				'Leading senators pressed the president to consider cancelling the summit in Helsinki.',
				'Leading senators called on the president to cancel the summit in Helsinki.',
			),
		).toEqual([['consider cancelling', 'cancel']]);
	});

	test('“the suspect” against “the gunman”', () => {
		expect(
			words(
				'Officers searched the home of the Antwerp gunman on Friday for letters.',
				'Officers searched the home of the Antwerp suspect on Friday for letters.',
			),
		).toEqual([['Antwerp gunman', 'Antwerp suspect']]);
	});
});

describe('no different certainty', () => {
	test('where both hold back, in whatever words', () => {
		expect(
			words(
				'He is accused of hacking the party’s e-mail in 2016.',
				'The indictment alleges a plot to sway the vote by hacking the party’s e-mail in 2016.',
			),
		).toEqual([]);
	});

	test('in the month of May', () => {
		expect(
			words('He visited Vienna in May for talks with Wang.', 'He visited Vienna in spring for talks with Wang.'),
		).toEqual([]);
	});
});

describe('where each side holds something back', () => {
	const [a, b] = [
		'The governor may visit the flooded port and will pay for the dam.',
		'The governor will visit the flooded port and may pay for the dam.',
	];

	test('what stands first is told, from either side', () => {
		expect(words(a, b)).toEqual([['may visit', 'will visit']]);
		expect(words(b, a)).toEqual([['will visit', 'may visit']]);
	});

	test('what both say both ways is no difference', () => {
		const both = (when: string) => `The governor may visit the port on ${when} and will visit the flooded dam.`;
		expect(words(both('Monday'), both('Tuesday'))).toEqual([]);
	});
});
