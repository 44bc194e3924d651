/** A workbook: one sheet a table, typed cells, heads that stay, filters. */
import { escapeXml } from './escape-xml.ts';
import { type Format, type Identified, NothingToRender } from './format.ts';
import { LIMITS } from './limits-of-method.ts';
import { methodOf } from './provenance.ts';
import type { Cell } from './tables/table.ts';
import { TABLES } from './tables/tables.ts';
import { xmlFile, zipped } from './zip.ts';

interface Sheet {
	readonly name: string;
	readonly head: readonly string[];
	readonly rows: readonly (readonly Cell[])[];
}

export const xlsx: Format<Uint8Array> = {
	takes: 'many',
	render(comparisons, { stamp }) {
		const tables = Object.entries(TABLES).map(([name, table]): Sheet => {
			const rows = comparisons.flatMap((one) => table.rowsOf(one, stamp));
			return { name, head: Object.keys(table.columns), rows };
		});
		return workbook([...tables, about(comparisons)]);
	},
};

/** What each column means, and how all of it was made. */
function about(comparisons: readonly Identified[]): Sheet {
	const columns = Object.entries(TABLES).flatMap(([name, table]) =>
		Object.entries(table.columns).map(([column, meaning]) => [name, column, meaning]),
	);
	const methods = [...new Set(comparisons.map(({ comparison }) => methodOf(comparison)))];
	return {
		name: 'about',
		head: ['table', 'column', 'meaning'],
		rows: [...columns, ...methods.map((method) => ['all', 'method', method]), ['all', 'limits', LIMITS]],
	};
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function workbook(sheets: readonly Sheet[]): Uint8Array {
	const numbered = sheets.map((sheet, index) => ({ ...sheet, number: index + 1 }));
	const list = (write: (sheet: Sheet & { readonly number: number }) => string) => numbered.map(write).join('');
	const styles = numbered.length + 1;
	return zipped({
		'[Content_Types].xml': xmlFile(
			`<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>${list(({ number }) => `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`)}</Types>`,
		),
		'_rels/.rels': xmlFile(
			`<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		),
		'xl/workbook.xml': xmlFile(
			`<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list(({ name, number }) => `<sheet name="${name}" sheetId="${number}" r:id="rId${number}"/>`)}</sheets><definedNames>${list(filterName)}</definedNames></workbook>`,
		),
		'xl/_rels/workbook.xml.rels': xmlFile(
			`<Relationships xmlns="${PACKAGE}/relationships">${list(({ number }) => `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`)}<Relationship Id="rId${styles}" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
		),
		'xl/styles.xml': xmlFile(STYLES),
		...Object.fromEntries(
			numbered.map((sheet) => [`xl/worksheets/sheet${sheet.number}.xml`, xmlFile(worksheet(sheet))]),
		),
	});
}

/** Spreadsheets keep the reach of a filter under a hidden name; without it some of them drop the filter. */
function filterName(sheet: Sheet & { readonly number: number }): string {
	const reach = rangeOf(sheet).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
	return `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheet.number - 1}" hidden="1">${sheet.name}!${reach}</definedName>`;
}

/** Numbers of the cell formats in `STYLES`. */
const [PLAIN, HEAD, DATE] = [0, 1, 2];

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf></cellXfs></styleSheet>`;

/** What a spreadsheet can hold. */
const MOST_ROWS = 1_048_576;
const MOST_CHARACTERS = 32_767;

function worksheet(sheet: Sheet): string {
	const { name, head, rows } = sheet;
	if (rows.length >= MOST_ROWS)
		throw new NothingToRender(`${rows.length} ${name} are more than a sheet holds; use -f csv --table ${name}`);
	const lines = [head, ...rows].map((cells, index) => lineOf(cells, index + 1));
	return `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${head.map(width).join('')}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="${rangeOf(sheet)}"/></worksheet>`;
}

const rangeOf = ({ head, rows }: Sheet) => `A1:${columnName(head.length - 1)}${rows.length + 1}`;

/** In characters: texts are to be read, ids and numbers to be seen. */
const [WIDE, NARROW] = [60, 16];
const LONG = /words|text|sentence$|explanation|answer|headline|meaning|method/;

function width(name: string, index: number): string {
	return `<col min="${index + 1}" max="${index + 1}" width="${LONG.test(name) ? WIDE : NARROW}" customWidth="1"/>`;
}

function lineOf(cells: readonly Cell[], row: number): string {
	const written = cells.map((cell, index) => cellOf(cell, `${columnName(index)}${row}`, row === 1 ? HEAD : PLAIN));
	return `<row r="${row}">${written.join('')}</row>`;
}

/** Text is written as text, not as what a user would type, so that none of it is ever a formula. */
function cellOf(cell: Cell, place: string, style: number): string {
	if (cell === null) return '';
	if (typeof cell === 'number') return `<c r="${place}" s="${style}"><v>${cell}</v></c>`;
	const day = DAY.test(cell) ? dayNumber(cell) : null;
	if (day !== null) return `<c r="${place}" s="${DATE}"><v>${day}</v></c>`;
	return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${textOf(cell)}</t></is></c>`;
}

function textOf(cell: string): string {
	const fitting = cell.length > MOST_CHARACTERS ? `${cell.slice(0, MOST_CHARACTERS - 1)}…` : cell;
	// "_x000A_" would be read as the character of that number.
	return escapeXml(fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** From the first day a spreadsheet counts to the first that a program counts. */
const DAYS_BEFORE_1970 = 25_569;
/** Before March 1900 spreadsheets count a day that never was. */
const FIRST_SAFE_DAY = 61;

/** Days as a spreadsheet counts them; null for a day it cannot count, or that is none. */
function dayNumber(text: string): number | null {
	const days = Date.parse(`${text}T00:00:00Z`) / 86_400_000 + DAYS_BEFORE_1970;
	return days >= FIRST_SAFE_DAY ? days : null;
}

/** "A" of 0, "AA" of 26. */
function columnName(index: number): string {
	const rest = Math.floor(index / 26) - 1;
	return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (index % 26));
}
