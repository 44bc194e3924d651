import { describe, expect, test } from '@jest/globals';
import { textDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { readReport } from '../../../src/read/read.ts';

const REPORT = prepare(
	textDraft('Ferry runs aground\n\nA ferry ran aground off the cape on Sunday. Nobody was hurt.\n\nLeah Millis/AP'),
	'a',
);

type Change = (sentences: Record<string, unknown>[], report: Record<string, unknown>) => void;

/** What is read from the printed report after a change by hand. */
const changed = (change: Change) => {
	const report = JSON.parse(JSON.stringify(REPORT));
	change(report.sentences, report);
	return readReport(report);
};

test('a printed report is read back as it was', async () => {
	expect(prepare(await readReport(JSON.parse(JSON.stringify(REPORT))), 'a')).toEqual(REPORT);
	expect(REPORT.setAside).toHaveLength(1);
});

describe('a place that is none is refused', () => {
	test.each([
		['beyond the end', { end: 1e308 }],
		['before the start', { start: -20 }],
		['between two characters', { start: 20.5 }],
		['that ends before it starts', { start: 40, end: 30 }],
		['left out', { end: null }],
	])('%s', async (_, place) => {
		await expect(changed(([, body]) => Object.assign(body ?? {}, place))).rejects.toThrow(
			/"sentences" do not fit its "text"; number 2 must have "start" and "end" as whole numbers from 0 to \d+$/,
		);
	});

	test('in a note on its integrity', async () => {
		const notes = [{ kind: 'name', message: 'Two spellings.', start: 3, end: 1e9 }];
		await expect(changed((_, report) => Object.assign(report, { integrity: { score: 1, notes } }))).rejects.toThrow(
			/"integrity.notes" do not fit its "text"; number 1 must/,
		);
	});
});

describe('sentences that cannot all be of one text are refused', () => {
	test('out of order', async () => {
		await expect(changed((sentences) => sentences.reverse())).rejects.toThrow(/not in the order of its "text"/);
	});

	test('the same one twice', async () => {
		const again = (sentences: Record<string, unknown>[]) => sentences.push({ ...sentences.at(-1), id: 'a9' });
		await expect(changed(again)).rejects.toThrow(/two stretches of the report hold the same text/);
	});

	test('two of one id, also where only the letter differs', async () => {
		await expect(changed(([, body]) => Object.assign(body ?? {}, { id: 'b0' }))).rejects.toThrow(
			/two sentences with the id "b0"/,
		);
	});
});
