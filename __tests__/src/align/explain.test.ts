import { expect, test } from '@jest/globals';
import { explain } from '../../../src/align/explain.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const report = (side: 'a' | 'b', ...sentences: string[]) => annotate(prepare(sentencesDraft(sentences), side));

const reports = {
	a: report(
		'a',
		'Rain is expected at the weekend.',
		'Wang told Blinken that “China has no room to compromise or concede” on Taiwan.',
	),
	b: report(
		'b',
		'One area where Beijing had no room for compromise was the issue of Taiwan, the island democracy.',
		'The economy slowed in spring.',
	),
};

test('says which words met, with their places in the reports', () => {
	const { met } = explain(reports, { a: 'a1', b: 'b0' });
	expect(met.map(({ a, b }) => `${a.text} / ${b.text}`)).toEqual(
		expect.arrayContaining(['room / room', 'compromise / compromise', 'Taiwan / Taiwan']),
	);
	for (const { a, b } of met) {
		expect(reports.a.report.text.slice(a.start, a.end)).toBe(a.text);
		expect(reports.b.report.text.slice(b.start, b.end)).toBe(b.text);
	}
});

test('says which telling words found nothing', () => {
	const { alone } = explain(reports, { a: 'a1', b: 'b0' });
	expect(alone.b.map(({ text }) => text)).toEqual(expect.arrayContaining(['democracy']));
	expect(alone.a.map(({ text }) => text)).not.toContain('Taiwan');
});

test('the shares of the signals make up the similarity: more for counterparts than for strangers', () => {
	const sum = (ids: { a: string; b: string }) =>
		explain(reports, ids).signals.reduce((all, { share }) => all + share, 0);
	expect(sum({ a: 'a1', b: 'b0' })).toBeGreaterThan(sum({ a: 'a0', b: 'b1' }));
	expect(explain(reports, { a: 'a1', b: 'b0' }).similarity).toBeGreaterThan(0.5);
});

test('an unknown sentence is refused', () => {
	expect(() => explain(reports, { a: 'a9', b: 'b0' })).toThrow('there is no sentence a9');
});
