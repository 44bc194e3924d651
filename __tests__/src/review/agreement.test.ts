import { describe, expect, test } from '@jest/globals';
import { csv } from '../../../src/report/csv.ts';
import { renderPlainly } from '../../../src/report/format.ts';
import { type Agreement, agreementOf } from '../../../src/review/agreement.ts';
import { agreementText } from '../../../src/review/agreement-text.ts';
import { blindSheet } from '../../../src/review/blind-sheet.ts';
import { codedSheet } from '../../../src/review/coded-sheet.ts';
import { codingOf } from '../../../src/review/coding.ts';
import { type Item, itemsOf } from '../../../src/review/items.ts';
import { ordinary } from '../report/comparisons.ts';
import { batchOfTwelve } from './saved.ts';

const RESAMPLED = { seed: 1, times: 100 };

/** A blind sheet with these lines under its head: "item, relation, kind". */
function blind(...lines: readonly string[]): string {
	const rows = lines.map((line) => line.split(',').map((cell) => cell.trim()));
	return `item,a_text,b_text,relation,kind,note\n${rows.map(([id, relation, kind = '']) => `${id},A of ${id},B of ${id},${relation},${kind},`).join('\n')}\n`;
}

function agreementBetween(one: string, other: string, items: readonly Item[] = []): Agreement {
	const sheets = [codedSheet(one, 'one.csv'), codedSheet(other, 'other.csv')];
	return agreementOf(codingOf(sheets), items, RESAMPLED);
}

describe('two blind sheets', () => {
	const one = blind('i1, agreement', 'i2, contradiction, title', 'i3, unrelated', 'i4, agreement, quote', 'i5,');
	const other = blind('i2, contradiction, name', 'i1, agreement', 'i3, unrelated', 'i4,', 'i6, agreement');

	test('are joined row by row, in whatever order; what is not coded is counted and not compared', () => {
		const [relation, kind] = agreementBetween(one, other).questions;
		expect(relation).toMatchObject({ question: 'relation', both: 3, onlyOne: 2, neither: 1, agree: { value: 1 } });
		expect(kind).toMatchObject({ question: 'kind', agree: { value: 2 / 3 } });
	});

	test('what they differ on is listed with its sentences', () => {
		expect(agreementBetween(one, other).disagreements).toEqual([
			{ question: 'kind', id: 'i2', codes: ['title', 'name'], texts: { a: 'A of i2', b: 'B of i2' } },
		]);
	});

	test('each kind that somebody named is a question of its own', () => {
		const names = agreementBetween(one, other).questions.map(({ question }) => question);
		expect(names).toEqual(['relation', 'kind', 'kind: title', 'kind: name', 'kind: quote']);
	});

	test('the order of several kinds, capitals and blanks do not matter', () => {
		const { questions } = agreementBetween(
			blind('i1, contradiction, title; name', 'i2, agreement'),
			blind('i1, Contradiction , Name; title', 'i2, AGREEMENT, none'),
		);
		expect(questions.map(({ agree }) => agree.value)).toEqual([1, 1, 1, 1]);
	});

	test('exchanged coders agree as much', () => {
		const [there, back] = [agreementBetween(one, other), agreementBetween(other, one)];
		const values = ({ questions }: Agreement) => questions.map(({ kappa, alpha }) => [kappa.value, alpha.value]);
		expect(values(back)).toEqual(values(there));
	});
});

describe('the program against coders who did not know what it said', () => {
	const items = itemsOf(batchOfTwelve());
	const found = items.filter(({ findings }) => findings.length > 0);
	const without = items.filter(({ findings }) => findings.length === 0);

	/** The sheet of a coder who answers so for what the program found and for what it did not. */
	function sheet(forFound: string, forOthers: string): string {
		return blind(...found.map(({ id }) => `${id}, ${forFound}`), ...without.map(({ id }) => `${id}, ${forOthers}`));
	}

	const precisionOf = (of: string, { precision }: Agreement) =>
		precision.filter((one) => one.of === of).map(({ judge, right, judged }) => `${judge}: ${right} of ${judged}`);

	test('a finding is right where the coder names its kind, a conflict where he also says contradiction', () => {
		const both = agreementBetween(
			sheet('contradiction, quantity', 'agreement'),
			sheet('agreement, quantity', 'agreement'),
			items,
		);
		expect(precisionOf('quantity', both)).toEqual(['coder 1: 6 of 6', 'coder 2: 0 of 6']);
		expect(precisionOf('findings', both)).toEqual(['coder 1: 6 of 8', 'coder 2: 0 of 8', 'both: 0 of 2']);
		expect(precisionOf('nothing found', both)).toEqual(['coder 1: 16 of 16', 'coder 2: 16 of 16', 'both: 16 of 16']);
	});

	test('what a coder cannot decide, and a contradiction of no kind, decide nothing', () => {
		const none = agreementBetween(sheet('undecided', 'undecided'), sheet('contradiction', 'undecided'), items);
		expect(precisionOf('findings', none)).toEqual([]);
		expect(precisionOf('pair', none)).toEqual(['coder 2: 8 of 8']);
	});

	test('what a reviewer added is not the program’s to be right about', () => {
		const added = items.map((item) => ({
			...item,
			findings: item.findings.map((one) => ({ ...one, by: 'reviewer' as const })),
		}));
		const answer = sheet('agreement', 'agreement');
		expect(precisionOf('findings', agreementBetween(answer, answer, added))).toEqual([]);
		expect(precisionOf('nothing found', agreementBetween(answer, answer, added))[0]).toBe('coder 1: 24 of 24');
	});

	test('without the comparisons nothing is said of the program', () => {
		expect(agreementBetween(sheet('agreement', 'agreement'), sheet('unrelated', 'agreement')).precision).toEqual([]);
	});

	test('the sheet that was drawn is read back as it was written', () => {
		const { rows } = codedSheet(blindSheet(items), 'drawn.csv');
		expect(rows.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
		expect(rows[0]?.texts).toEqual(items[0]?.texts);
	});
});

describe('the sheet of --format csv', () => {
	const printed = renderPlainly(csv, ordinary());

	/** The sheet with this code for the findings in one coder's column, and 1 for every other row. */
	function filled(column: 'coder_1' | 'coder_2', code: string, sheet = printed): string {
		const [head = '', ...lines] = sheet.replace('\ufeff', '').trim().split('\r\n');
		const [at, row] = [column, 'row'].map((name) => head.split(',').indexOf(name));
		return [
			head,
			...lines.map((line) => withCell(line, at ?? 0, line.split(',')[row ?? 0] === 'finding' ? code : '1')),
		].join('\r\n');
	}

	/** The columns before the coder's are quoted where they hold commas. */
	function withCell(line: string, at: number, code: string): string {
		const cells = line.match(/("[^"]*(?:""[^"]*)*"|[^,]*)(?:,|$)/g) ?? [];
		return cells.map((cell, column) => (column === at ? cell.replace(/^[^,]*/, code) : cell)).join('');
	}

	test('goes in two copies, in which both may have used the first column', () => {
		const two = agreementBetween(filled('coder_1', '1'), filled('coder_1', '0'));
		expect(two.questions.map(({ question, agree }) => [question, agree.value])).toContainEqual(['finding', 0]);
		expect(two.disagreements).toMatchObject([{ id: 'f-00000001', codes: ['1', '0'] }]);
	});

	test('or in one with both columns filled, and tells how often the program was right', () => {
		const sheet = codedSheet(filled('coder_2', '9', filled('coder_1', '1')), 'both.csv');
		const { precision } = agreementOf(codingOf([sheet]), [], RESAMPLED);
		expect(precision).toContainEqual(
			expect.objectContaining({ of: 'quantity', judge: 'coder 1', right: 1, judged: 1 }),
		);
		expect(precision.some(({ of, judge }) => of === 'quantity' && judge === 'coder 2')).toBe(false);
	});
});

describe('what is no code', () => {
	test.each([
		['a relation', blind('i1, agreeement'), /row 2: relation "agreeement" is none of agreement, contradiction/],
		['a kind', blind('i1, agreement', 'i2, contradiction, colour'), /row 3: kind "colour" is none of title/],
		['a kind without a relation', blind('i1,, title'), /row 2: a kind without a relation/],
		['another sheet', 'name,age\nAda,36\n', /sheet.csv is no coding sheet/],
		['no sheet at all', 'item,relation,kind\n"open', /sheet.csv is no CSV/],
	])('%s is named with its row', (_name, text, message) => {
		expect(() => codedSheet(text, 'sheet.csv')).toThrow(message);
	});

	test('sheets of two kinds, and a blind one alone, are refused', () => {
		const sheet = codedSheet(blind('i1, agreement'), 'one.csv');
		expect(() => codingOf([sheet])).toThrow(/give the sheet of the other too/);
		expect(() => codingOf([sheet, codedSheet(renderPlainly(csv, ordinary()), 'two.csv')])).toThrow(/different kinds/);
	});

	test('semicolons and tabs between cells are read too, and empty lines passed over', () => {
		for (const mark of [';', '\t']) {
			const sheet = codedSheet(
				`item${mark}relation${mark}kind\r\ni1${mark}agreement${mark}\r\n\r\n${mark}${mark}\r\n`,
				'x',
			);
			expect(sheet.rows).toMatchObject([{ id: 'i1', code: { relation: 'agreement', kinds: [] } }]);
		}
	});
});

test('as text: figures with intervals, and a point where nothing can be measured', () => {
	const same = blind('i1, agreement', 'i2, agreement');
	const text = agreementText(agreementBetween(same, same), 80);
	expect(text).toMatch(/relation +2 +0 +0 +100% \(100 to 100\) +\. +\./);
	expect(text).toContain('They differ nowhere.');
	expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
});
