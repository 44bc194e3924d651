import { expect, test } from '@jest/globals';
import { explainer } from '../../../src/align/explain.ts';
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
	const { met } = explainer(reports)({ a: ['a1'], b: ['b0'] });
	expect(met.map(({ a, b }) => `${a.text} / ${b.text}`)).toEqual(
		expect.arrayContaining(['room / room', 'compromise / compromise', 'Taiwan / Taiwan']),
	);
	for (const { a, b } of met) {
		expect(reports.a.report.text.slice(a.start, a.end)).toBe(a.text);
		expect(reports.b.report.text.slice(b.start, b.end)).toBe(b.text);
	}
});

test('says which telling words found nothing', () => {
	const { alone } = explainer(reports)({ a: ['a1'], b: ['b0'] });
	expect(alone.b.map(({ text }) => text)).toEqual(expect.arrayContaining(['democracy']));
	expect(alone.a.map(({ text }) => text)).not.toContain('Taiwan');
});

test('the shares of the evidence are more for counterparts than for strangers, and so is the similarity', () => {
	const sum = (ids: { a: string[]; b: string[] }) =>
		explainer(reports)(ids).evidence.reduce((all, { share }) => all + share, 0);
	expect(sum({ a: ['a1'], b: ['b0'] })).toBeGreaterThan(sum({ a: ['a0'], b: ['b1'] }));
	const similarity = (a: string, b: string) => explainer(reports)({ a: [a], b: [b] }).similarity;
	expect(similarity('a1', 'b0')).toBeGreaterThan(similarity('a0', 'b1'));
});

test('an unknown sentence is refused', () => {
	expect(() => explainer(reports)({ a: ['a9'], b: ['b0'] })).toThrow('there is no sentence a9');
});

test('the sentences of a pair are explained together, each word with its own sentence', () => {
	const two = {
		a: report('a', 'The talks lasted five hours.', 'A dinner of two hours followed.'),
		b: report('b', 'Talks of five hours were followed by a dinner.'),
	};
	const { met, a } = explainer(two)({ a: ['a0', 'a1'], b: ['b0'] });
	expect(a).toEqual(['a0', 'a1']);
	expect(met.map(({ a }) => `${a.sentence} ${a.text}`)).toEqual(expect.arrayContaining(['a0 talks', 'a1 dinner']));
	for (const { a } of met) expect(two.a.report.text.slice(a.start, a.end)).toBe(a.text);
});

test('the context has its share: what stands beside a pair, and who speaks', () => {
	const names = explainer(reports)({ a: ['a1'], b: ['b0'] }).evidence.map(({ name }) => name);
	expect(names).toEqual(expect.arrayContaining(['beside', 'lead', 'speakersApart']));
});
