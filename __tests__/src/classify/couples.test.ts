/**
 * Couples of reports in `__tests__/couples`, written for this: two outlets tell one event in their own words. Below them
 * stand the contradictions, "!" before those that are found and "?" before those that are not yet; a couple without any
 * has what looks like one: the dead and the injured, this year's figure and last year's.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare.ts';
import { textDraft } from '../../../src/draft.ts';
import type { Comparison, Finding, Side, Span } from '../../../src/model.ts';

const FOLDER = new URL('../../couples/', import.meta.url);

describe.each(readdirSync(FOLDER))('%s', (file) => {
	const { comparison, contradictions } = read(readFileSync(new URL(file, FOLDER), 'utf8'));
	const conflicts = comparison.findings.filter(({ scope, verdict }) => scope === 'cross' && verdict === 'conflict');

	test('finds the contradictions that it can', () => {
		const missed = contradictions.filter(
			({ isFound, a, b }) => isFound && !conflicts.some((finding) => tells(comparison, finding, a, b)),
		);
		expect(missed).toEqual([]);
	});

	test('takes neither report for a damaged copy', () => {
		for (const { integrity } of [comparison.reports.a, comparison.reports.b]) {
			expect(integrity.score).toBeGreaterThan(0.9);
		}
	});

	test('calls nothing else a conflict', () => {
		const others = conflicts.filter((finding) => !contradictions.some(({ a, b }) => tells(comparison, finding, a, b)));
		expect(others.map(({ explanation }) => explanation)).toEqual([]);
	});
});

/** Whether a finding is about the two sentences in which these words stand. */
function tells(comparison: Comparison, finding: Finding, a: string, b: string): boolean {
	const isAt = (side: Side, spans: readonly Span[], words: string) =>
		comparison.reports[side].sentences
			.filter(({ text }) => text.toLowerCase().includes(words.toLowerCase()))
			.some(({ id }) => spans.some(({ sentence }) => sentence === id));
	return isAt('a', finding.a, a) && isAt('b', finding.b, b);
}

function read(text: string) {
	const lines = text.split('\n').filter((line) => line !== '');
	const start = lines.findIndex((line) => line.startsWith('B '));
	const isLabel = (line: string) => /^[!?] /.test(line);
	const paragraphs = lines.filter((line) => !isLabel(line));
	const contradictions = lines.filter(isLabel).map((line) => {
		const [a = '', b = ''] = line.slice(2).split(' || ');
		return { isFound: line.startsWith('!'), a, b };
	});
	const comparison = compare({ a: reportOf(paragraphs.slice(0, start)), b: reportOf(paragraphs.slice(start)) });
	return { comparison, contradictions };
}

function reportOf([head = '', ...paragraphs]: readonly string[]) {
	const [outlet = '', title = ''] = head.slice(2).split(' | ');
	return textDraft(paragraphs.join('\n\n'), { outlet, title });
}
