import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const quotes = (a: string, b: string) => judge(a, b).findings.filter(({ kind }) => kind === 'quote');

describe('one remark in two reports', () => {
	test('in another translation is a difference, shown with the exchanged words', () => {
		const [finding, ...others] = quotes(
			'Xi is heard to say: “The two sides have agreed to follow through on the common understandings President Biden and I have reached in Bali.”',
			'“The Chinese side has made our position clear and the two sides have agreed to implement the joint agreements that President Biden and I reached in Bali,” Xi said.',
		);
		expect(others).toHaveLength(0);
		expect(finding?.verdict).toBe('difference');
		expect(finding?.a[0]?.text).toContain('follow through on the common understandings');
		expect(finding?.b[0]?.text).toContain('implement the joint agreements');
	});

	test('whose marks lack their partners is shown by words that stand where they are said to', () => {
		const [a, b] = [
			'They met with will pay,” said said coach A. B. Laurent, “but not this week.”',
			'met with pay,” said said coach coach A. B. Laurent, “but not this week.” The crew left early, police said.',
		];
		for (const { a: spans } of quotes(a, b))
			for (const { start, end, text } of spans) {
				expect(text).not.toBe('');
				expect(a.slice(start, end)).toBe(text);
			}
	});

	test('that lost a negation is a conflict', () => {
		const [finding] = quotes(
			'“We will not send any more troops to the border,” the minister said.',
			'“We will send more troops to the border,” the minister said.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict', importance: 'high' });
	});

	test('in which the same “not” denies another word is a conflict', () => {
		const [finding] = quotes(
			'The two must “ensure competition does not veer into conflict,” the department said.',
			'The two must “ensure competition does not conflict,” the department said.',
		);
		expect(finding).toMatchObject({ verdict: 'conflict', kind: 'quote' });
	});

	test.each([
		[
			'“The mayor will not be able to attend the hearing on Friday.”',
			'“The mayor will not attend the hearing on Friday.”',
		],
		[
			'“We do not comment on pending cases at all,” it said.',
			'“We do not publicly comment on pending cases at all,” it said.',
		],
	])('%s and %s deny the same', (a, b) => {
		expect(quotes(a, b).filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
	});

	test('with another number is a conflict', () => {
		const { relation } = judge(
			'“We counted 40 houses without a roof in this street,” she said.',
			'“We counted 14 houses without a roof in this street,” she said.',
		);
		expect(relation).toBe('contradiction');
	});

	test('in another spelling is a slight difference', () => {
		const [finding] = quotes(
			'“I am confident that foreign influence on the U.S. vote was small,” he said.',
			'“I’m confident that foreign influence on the US vote was small,” he said.',
		);
		expect(finding).toMatchObject({ verdict: 'difference', importance: 'low' });
		expect(finding?.explanation).toContain('spelt differently');
	});
});

describe('no finding', () => {
	test('for marks, capitals and dashes', () => {
		expect(
			quotes(
				'“This is it — the moment the Committee waited for,” he said.',
				'"This is it, the moment the committee waited for," he said.',
			),
		).toHaveLength(0);
	});

	test('for a quotation cut at its ends, or broken by its speaker', () => {
		expect(
			quotes(
				'“However,” she said, “the past two months have been hard on my family.”',
				'“However, the past two months have been hard on my family, and I will rest now,” she said.',
			),
		).toHaveLength(0);
	});

	test('for words left out where dots say so', () => {
		expect(
			quotes(
				'“We would be remiss … if we did not challenge the misuse of the fund,” it says.',
				'“We would be remiss in our duty to you if we did not challenge the misuse of the fund,” it says.',
			),
		).toHaveLength(0);
	});

	test.each([
		['candid and constructive', 'frank and deep'],
		['candid and constructive', 'open and productive'],
		['very direct and very candid', 'candid and constructive'],
		['open and productive', 'frank and deep'],
	])('for two remarks that are alike: “%s”, “%s”', (a, b) => {
		expect(
			quotes(`The talks were “${a},” the official said.`, `The talks were “${b},” the official said.`),
		).toHaveLength(0);
	});

	test('for a few words of one remark strewn over another', () => {
		expect(
			quotes(
				'The department said he “underscored the importance of responsibly managing the competition between the United States and the PRC through open channels of communication to ensure competition does not veer into conflict.”',
				'They had a discussion, with him emphasizing “the importance of managing United States-US competition responsibly.”',
			),
		).toHaveLength(0);
	});
});

describe('two remarks with a word in common', () => {
	test('are not one remark altered', () => {
		const { findings } = judge(
			'Farrow vowed to “never sell state land” while in office.',
			'“As the survey of state land is done, we can plan,” Farrow said.',
		);
		expect(findings.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
	});

	test('a day of the month is the same with and without its ending', () => {
		const { findings } = judge(
			'“Leaving on June 21 is the only choice we have,” Farrow said.',
			'“Leaving on June the 21st is the only choice we have,” Farrow said.',
		);
		expect(findings.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
	});
});

describe('a quotation inside of another', () => {
	const one = '“They told us “go back to your cabins and stay there,” Ms Lind said.';
	const other = '“They told us “go back to your cabins and stay there,” Mrs Lind said.';

	test('that both reports have as it is was not changed to the words around it', () => {
		const spans = (a: string, b: string) => quotes(a, b).map((found) => [found.a[0]?.text, found.b[0]?.text]);
		for (const [text] of [...spans(one, other), ...spans(other, one)])
			expect(text).not.toMatch(/^They told us|^go back/);
		expect(spans(other, one)).toEqual(spans(one, other).map(([a, b]) => [b, a]));
	});
});
