import { expect, test } from '@jest/globals';
import type { Comparison } from '../../../src/model.ts';
import { csv } from '../../../src/report/csv.ts';
import { codedSheet } from '../../../src/review/coded-sheet.ts';
import { importedFrom, news } from '../../../src/review/from-sheet.ts';
import { itemsOf } from '../../../src/review/items.ts';
import { opinionsOf } from '../../../src/review/replay.ts';
import { OPTIONS } from '../report/comparisons.ts';
import { entriesOf } from './decisions.ts';
import { alike, withFindings } from './saved.ts';

const harbour = withFindings(alike('Arden'), ['title', 'name']);
const BATCH = [
	{ id: 'one', comparison: harbour },
	{ id: 'two', comparison: withFindings(alike('Belmore'), ['time']) },
];

/** The sheet of the batch with a row for each finding named: "id, coder 1, coder 2, note". */
function sheetWith(
	...rows: readonly (readonly [comparison: string, id: string, one: string, other: string, note?: string])[]
) {
	const lines = rows.map(
		([comparison, id, one, other, note = '']) => `${comparison},finding,${id},${one},${other},${note}`,
	);
	return codedSheet(`comparison,row,id,coder_1,coder_2,notes\n${lines.join('\n')}\n`, 'sheet.csv');
}

const idOf = ({ findings }: Comparison, place: number) => findings[place]?.id ?? '';

const inWords = (statements: readonly { kind: string }[]) =>
	statements.map((one) => ('decision' in one ? one.decision : 'text' in one ? `“${one.text}”` : one.kind));

test('1 is right, 0 a false alarm, 9 for later, and notes come along', () => {
	const sheet = sheetWith(['one', idOf(harbour, 0), '1', '', 'sure'], ['one', idOf(harbour, 1), '', '9']);
	const { of, unknown } = importedFrom(sheet, BATCH);
	expect(unknown).toBe(0);
	expect(of).toMatchObject([{ comparison: harbour }]);
	expect(inWords(of[0]?.statements ?? [])).toEqual(['right', '“sure”', 'later']);
});

test('where two coders differ it is for later, and the note says why', () => {
	const { of } = importedFrom(sheetWith(['one', idOf(harbour, 0), '1', '0', 'hm']), BATCH);
	expect(inWords(of[0]?.statements ?? [])).toEqual(['later', '“hm; the coders differ: 1 and 0”']);
});

test('rows of other comparisons are counted and passed over', () => {
	const sheet = sheetWith(['one', 'f-none', '1', ''], ['three', idOf(harbour, 0), '1', ''], ['two', 'f-other', '', '']);
	expect(importedFrom(sheet, BATCH)).toEqual({ of: [], unknown: 2 });
});

test('a blind sheet decides on the findings of its passages', () => {
	const [first, second] = itemsOf(BATCH.slice(0, 1));
	const rows = `item,relation,kind,note\n${first?.id},contradiction,title,\n${second?.id},agreement,,same to me\n`;
	const { of, unknown } = importedFrom(codedSheet(rows, 'blind.csv'), BATCH);
	expect(unknown).toBe(0);
	expect(inWords(of[0]?.statements ?? [])).toEqual(['right', 'false alarm', '“same to me”']);
});

test('what a reviewer has said already is not said again; what another said is', () => {
	const statements = importedFrom(sheetWith(['one', idOf(harbour, 0), '1', '', 'sure']), BATCH).of[0]?.statements ?? [];
	const opinions = opinionsOf(entriesOf(...statements));
	expect(news(statements, opinions, 'Ada')).toEqual([]);
	expect(inWords(news(statements, opinions, 'Ben'))).toEqual(['right']);
});

test('the sheet that the program prints is taken as it is', () => {
	if (csv.takes !== 'many') throw new Error('csv takes many');
	const printed = csv.render(BATCH, OPTIONS);
	expect(importedFrom(codedSheet(printed, 'printed.csv'), BATCH)).toEqual({ of: [], unknown: 0 });
});
