/** Every place a comparison names must be where it says, for any report: this is what other programs rely on. */
import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { compare } from '../../src/compare.ts';
import { sentencesDraft, textDraft } from '../../src/draft.ts';
import { judge } from '../../src/judge.ts';
import type { Comparison, Draft, Finding, Report, Side, Sides, Span } from '../../src/model.ts';

const sample = (name: string) => textDraft(readFileSync(`samples/${name}`, 'utf8'));
const FIRST = sample('000_4f93319504ee3d29.txt');
const SECOND = sample('002_be434fa4aae30c17.txt');
const HOSTILE = textDraft(
	'Mayor “quits”\r\n\r\nThe mayor\u00a0resigned\u200b on Monday. 👩🏽‍⚖️ “He had no choice,”\u2028 she said.\t\u001b[31m\r\n\r\n“Never',
);
const GIVEN = sentencesDraft(['The mayor resigned. On Monday.', '', '  She “left” – at 9.30 p.m.  '], {
	title: 'Mayor quits',
});
/** Between a paragraph and its like, as live reports have them. */
const TWICE = sentencesDraft([
	'The mayor resigned on Monday, her office said.',
	'A vote is due in May.',
	'The mayor resigned on Monday, her office said.',
]);

const COUPLES: readonly (readonly [string, Sides<Draft>])[] = [
	['the samples', { a: FIRST, b: SECOND }],
	['the samples the other way round', { a: SECOND, b: FIRST }],
	['a report and itself', { a: FIRST, b: FIRST }],
	['odd spaces, emoji and an open quotation', { a: HOSTILE, b: SECOND }],
	['sentences given', { a: GIVEN, b: HOSTILE }],
	['the same words twice', { a: TWICE, b: TWICE }],
	['a single word', { a: textDraft('Mayor'), b: sentencesDraft(['x']) }],
];

const spansOf = (finding: Finding): readonly Span[] => [...finding.a, ...finding.b, ...finding.seeAlso];

function sideOf(span: Span): Side {
	return span.sentence.startsWith('a') ? 'a' : 'b';
}

function everyPlace(report: Report) {
	return [...report.sentences, ...report.setAside];
}

describe.each(COUPLES)('%s', (_name, drafts) => {
	const comparison: Comparison = compare(drafts);
	const { reports, pairs, findings, omissions } = comparison;

	test('every sentence and set-aside stretch is the text at its place, and none overlaps another', () => {
		for (const report of [reports.a, reports.b]) {
			const places = [...everyPlace(report)].sort((left, right) => left.start - right.start);
			for (const { start, end, text } of places) expect(report.text.slice(start, end)).toBe(text);
			const ends = [0, ...places.map(({ end }) => end)];
			for (const [index, { start }] of places.entries()) expect(start).toBeGreaterThanOrEqual(ends[index] ?? 0);
		}
	});

	test('ids are unique; those of sentences name the side and count up', () => {
		for (const side of ['a', 'b'] as const) {
			const ids = reports[side].sentences.map(({ id }) => id).filter((id) => id !== `${side}T`);
			expect(ids).toEqual(ids.map((_, index) => `${side}${index}`));
		}
		for (const list of [pairs, findings]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
	});

	test('every span lies in the sentence it names and repeats its words', () => {
		for (const span of findings.flatMap(spansOf)) {
			const report = reports[sideOf(span)];
			const sentence = report.sentences.find(({ id }) => id === span.sentence);
			expect(report.text.slice(span.start, span.end)).toBe(span.text);
			expect(span.start).toBeGreaterThanOrEqual(sentence?.start ?? Number.POSITIVE_INFINITY);
			expect(span.end).toBeLessThanOrEqual(sentence?.end ?? 0);
		}
	});

	test('a finding points at both places it compares, on the sides its scope says', () => {
		for (const { scope, a, b, pair } of findings) {
			expect(a.length).toBeGreaterThan(0);
			expect(b.length).toBeGreaterThan(0);
			const sides = scope === 'cross' ? ['a', 'b'] : [scope, scope];
			expect([...new Set(a.map(sideOf))]).toEqual([sides[0]]);
			expect([...new Set(b.map(sideOf))]).toEqual([sides[1]]);
			if (scope !== 'cross') expect(pair).toBeNull();
		}
	});

	test('pairs name sentences and findings that exist; only a conflict makes a contradiction', () => {
		for (const pair of pairs) {
			const own = findings.filter(({ id }) => pair.findings.includes(id));
			expect(own).toHaveLength(pair.findings.length);
			expect(pair.relation === 'contradiction').toBe(own.some(({ verdict }) => verdict === 'conflict'));
			expect(reports.a.sentences.map(({ id }) => id)).toEqual(expect.arrayContaining([...pair.a]));
			expect(reports.b.sentences.map(({ id }) => id)).toEqual(expect.arrayContaining([...pair.b]));
			expect(pair.similarity).toBeGreaterThanOrEqual(0);
			expect(pair.similarity).toBeLessThanOrEqual(1);
		}
	});

	test('every body sentence is in a pair or an omission, never in both', () => {
		const matched = pairs.flatMap((pair) => [...pair.a, ...pair.b]);
		const omitted = omissions.map(({ sentence }) => sentence);
		const bodies = [reports.a, reports.b].flatMap(({ sentences }) => sentences.filter(({ role }) => role === 'body'));
		for (const { id } of bodies) expect(matched.includes(id)).not.toBe(omitted.includes(id));
		for (const { sentence, missingFrom } of omissions) expect(sentence.startsWith(missingFrom)).toBe(false);
	});

	test('the other way round, the pairs, omissions and findings are the same with their sides exchanged', () => {
		const swapped = compare({ a: drafts.b, b: drafts.a });
		const places = (spans: readonly Span[]) => spans.map(({ start, text }) => `${start} ${text}`).join();
		const finding = (found: Finding, one: Side, other: Side) =>
			`${found.kind} ${found.verdict} ${found.confidence} ${places(found[one])} | ${places(found[other])}`;
		const crossing = (of: Comparison) => of.findings.filter(({ scope }) => scope === 'cross');
		expect(
			crossing(swapped)
				.map((found) => finding(found, 'b', 'a'))
				.sort(),
		).toEqual(
			crossing(comparison)
				.map((found) => finding(found, 'a', 'b'))
				.sort(),
		);
		const numbers = (ids: readonly string[]) => ids.map((id) => id.slice(1)).join();
		const similar = ({ similarity }: { similarity: number }) => similarity.toFixed(9);
		expect(swapped.pairs.map((pair) => `${numbers(pair.b)} ${numbers(pair.a)} ${similar(pair)}`).sort()).toEqual(
			pairs.map((pair) => `${numbers(pair.a)} ${numbers(pair.b)} ${similar(pair)}`).sort(),
		);
		expect(swapped.omissions).toHaveLength(omissions.length);
	});

	test('the same input gives the same output', () => {
		expect(JSON.stringify(compare(drafts))).toBe(JSON.stringify(comparison));
	});

	test('nothing is found between a report and itself', () => {
		if (reports.a.sha256 !== reports.b.sha256) return;
		expect(findings.filter(({ scope }) => scope === 'cross')).toEqual([]);
		expect(omissions).toEqual([]);
	});
});

test('judge points into the strings given', () => {
	const [a, b] = ['  About six people died, police said.', 'Police said nine people died.'];
	for (const finding of judge(a, b).findings) {
		for (const span of finding.a) expect([span.sentence, a.slice(span.start, span.end)]).toEqual(['a0', span.text]);
		for (const span of finding.b) expect([span.sentence, b.slice(span.start, span.end)]).toEqual(['b0', span.text]);
	}
});
