import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison } from '../../../src/model.ts';
import { entryOf } from '../../../src/review/act.ts';
import { type Before, since, sinceReview, type Since } from '../../../src/review/since.ts';
import { sinceText } from '../../../src/review/since-text.ts';
import { reviewed } from '../../../src/review/reviewed.ts';
import { type Subject, subjectOf } from '../../../src/review/subject.ts';
import { ALL } from '../report/comparisons.ts';

const HERALD = ['Six miners died in the collapse on Monday, police said.', 'The shaft at Corvale was built in 1968.'];
const POST = ['Nine miners died in the collapse on Monday, police said.', 'The Corvale shaft was built in 1986.'];

function between(a: readonly string[], b: readonly string[]): Comparison {
	return compare({ a: sentencesDraft(a, {}), b: sentencesDraft(b, {}) });
}

const before = between(HERALD, POST);
const total = before.findings.length;

/** "1 new, 0 changed, 0 gone, 1 same" */
function counts(found: Since): string {
	return `${found.new.length} new, ${found.changed.length} changed, ${found.gone.length} gone, ${found.same} same`;
}

const words = ({ a, b }: Pick<Before, 'a' | 'b'>) => [a, b].map((spans) => spans.map(({ text }) => text).join(' '));

test.each(Object.entries(ALL))('%s: a second run of the same changes nothing', (_name, make) => {
	const comparison = make();
	expect(counts(since(comparison, comparison))).toBe(`0 new, 0 changed, 0 gone, ${comparison.findings.length} same`);
});

test('nor do exchanged sides', () => {
	const found = since(before, between(POST, HERALD));
	expect(counts(found)).toBe(`0 new, 0 changed, 0 gone, ${total} same`);
	expect(found.texts).toEqual({ a: 'same', b: 'same' });
});

test('a figure that an outlet has brought up to date is a change of words, on whichever side it now stands', () => {
	const later = ['Eight miners died in the collapse on Monday, police said.', ...HERALD.slice(1)];
	const found = since(before, between(later, POST));
	expect(found.texts).toEqual({ a: 'changed', b: 'same' });
	expect(found.changed).toMatchObject([{ what: ['words'] }]);
	const back = since(before, between(POST, later));
	expect(back.changed.map(({ now }) => words(now))).toEqual(found.changed.map(({ now }) => words(now).reverse()));
	expect(back.changed.map((one) => words(one.before))).toEqual(found.changed.map((one) => words(one.before).reverse()));
});

test('what one outlet has corrected is gone because it was rewritten', () => {
	const corrected = ['Nine miners died in the collapse on Monday, police said.', ...HERALD.slice(1)];
	const found = since(before, between(corrected, POST));
	expect(found.gone).toMatchObject([{ before: { kind: 'quantity' }, why: 'rewritten' }]);
	expect(found.new).toEqual([]);
});

test('what is not recognised any more though its sentences stand is said to be so, and what is recognised now is new', () => {
	const none = { ...before, findings: [] };
	expect(since(before, none).gone.map(({ why }) => why)).toEqual(before.findings.map(() => 'not found any more'));
	expect(since(none, before).new).toEqual(before.findings);
});

test('another judgement of the same words is a change of verdict, tier, cause or importance', () => {
	const findings = before.findings.map((finding, place) =>
		place === 0 ? { ...finding, verdict: 'difference' as const, cause: 'rounding' as const } : finding,
	);
	const found = since(before, { ...before, findings });
	expect(found.changed).toMatchObject([
		{ what: ['verdict', 'cause'], before: { verdict: before.findings[0]?.verdict } },
	]);
	expect(found.same).toBe(total - 1);
});

describe('as text', () => {
	const later = between(['Eight miners died in the collapse on Monday, police said.', ...HERALD.slice(1)], POST);

	test('the changed words stand beside those of before', () => {
		const text = sinceText(since(before, later), later, 80);
		expect(text).toMatch(/^Since the earlier comparison: 0 new, 1 changed, 0 gone; \d as before\n/);
		expect(text).toMatch(/A “Eight.*”, was “Six/);
		expect(text).toContain('A Report A: the text is not the one compared before');
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
	});

	test('a comparison of another version says which', () => {
		const old = { ...before, program: { ...before.program, version: '0.0.9' } };
		expect(sinceText(since(old, before), before, 100)).toMatch(/made by version 0\.0\.9, this is/);
	});

	test.each(Object.entries(ALL).filter(([name]) => name !== 'crowded'))('%s: no control character', (_name, make) => {
		const comparison = make();
		const text = sinceText(since({ ...comparison, findings: [] }, comparison), comparison, 100);
		expect(text.split('\n').filter((line) => /[\u0000-\u001f\u007f-\u009f\u202a-\u202e]/.test(line))).toEqual([]);
	});
});

describe('since a review', () => {
	const [first, ...others] = before.findings.map((finding) => subjectOf(finding, before));
	const decided = (subject: Subject | undefined) =>
		subject === undefined
			? []
			: [entryOf({ kind: 'decide', subject, decision: 'right' }, 'Ada', '2026-03-01T10:00:00.000Z')];

	test('what nobody decided on is not decided before, and the rest is as before', () => {
		const found = sinceReview(decided(first), before);
		expect(counts(found)).toBe(`${others.length} new, 0 changed, 0 gone, 1 same`);
		expect(found).toMatchObject({ earlier: 'review', texts: { a: 'same', b: 'same' } });
		expect(sinceText(found, before, 100)).toMatch(/^Since the review: \d+ not decided before, 0 changed/);
	});

	test('what an outlet has corrected is gone, with the words that were decided on', () => {
		const corrected = ['Nine miners died in the collapse on Monday, police said.', ...HERALD.slice(1)];
		const of = [first, ...others].find((subject) => subject?.a.some(({ words }) => words.includes('Six')));
		const now = between(corrected, POST);
		const found = sinceReview(decided(of), now);
		expect(found.gone).toMatchObject([{ before: { kind: 'quantity' }, why: 'rewritten' }]);
		expect(sinceText(found, now, 100)).toMatch(/Gone[\s\S]*1\. quantity\n\s+A “Six/);
	});

	test('a finding that a reviewer added is as before while its sentences stand, and no change of the reports', () => {
		const subject: Subject = {
			kind: 'detail',
			scope: 'cross',
			texts: { a: before.reports.a.sha256, b: before.reports.b.sha256 },
			a: [{ words: 'police said', sentence: HERALD[0] ?? '' }],
			b: [],
		};
		const act = { kind: 'add', subject, verdict: 'difference', explanation: 'A source' } as const;
		const entries = [entryOf(act, 'Ada', '2026-03-01T10:00:00.000Z')];
		expect(counts(sinceReview(entries, before))).toBe(`${total} new, 0 changed, 0 gone, 1 same`);
		const { comparison } = reviewed(before, entries);
		expect(counts(since(comparison, before))).toBe(`0 new, 0 changed, 0 gone, ${total} same`);
	});
});
