import { expect, test } from '@jest/globals';
import { event, read } from '../../../src/index.ts';

const reportOf = (outlet: string, text: string) => read({ outlet, date: '2024-05-02', text });

test('many reports of one event in one call', async () => {
	const drafts = await Promise.all([
		reportOf('Coast Gazette', 'Nine people died when the ferry Halda ran onto rocks off Sorvik on Monday.'),
		reportOf('Harbour Post', 'Nine people were killed on Monday when the ferry Halda struck rocks near Sorvik.'),
		reportOf('Island Radio', 'Fourteen people died on Monday as the ferry Halda hit the rocks at Sorvik.'),
	]);
	const parts = new Set<string>();
	const { outliers, schema } = event(drafts, undefined, ({ part }) => parts.add(part));
	expect(schema).toBe('counterpoint.event/1');
	expect(outliers.map(({ says }) => says.map(({ report }) => report))).toEqual([['island-radio']]);
	expect([...parts]).toEqual(['reading', 'comparing']);
});

test('one report is no event', async () => {
	const draft = await reportOf('Coast Gazette', 'Nine people died.');
	expect(() => event([draft])).toThrow('an event takes two reports or more');
});
