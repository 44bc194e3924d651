/**
 * Documents as LibreOffice opens them. Where it is not installed there is nothing to ask; OFFICE=required, as `.ci/run`
 * sets it once it has installed it, makes its absence a failure.
 */
import { expect, jest, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docx } from '../../../src/report/docx/docx.ts';
import { type Format, renderPlainly } from '../../../src/report/format.ts';
import { TABLE_NAMES } from '../../../src/report/tables/names.ts';
import { xlsx } from '../../../src/report/xlsx.ts';
import { confirmed, hostile } from './comparisons.ts';

// Its first start makes a profile.
jest.setTimeout(180_000);

const isInstalled = spawnSync('soffice', ['--version']).status === 0;
const inOffice = isInstalled || process.env.OFFICE === 'required' ? test : test.skip;

/** The files that come out when it opens a document and saves it in another form. */
function converted(format: Format<Uint8Array>, extension: string, to: string): Readonly<Record<string, string>> {
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-office-'));
	try {
		for (const [name, comparison] of Object.entries({ confirmed: confirmed(), hostile: hostile() }))
			writeFileSync(join(folder, `${name}.${extension}`), renderPlainly(format, comparison));
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		const files = ['confirmed', 'hostile'].map((name) => join(folder, `${name}.${extension}`));
		const out = join(folder, 'out');
		execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, ...files], { stdio: 'pipe' });
		return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

inOffice('it opens the memo with headings, tables and the words on both sides', () => {
	const { 'confirmed.html': memo = '', 'hostile.html': attacked = '' } = converted(docx, 'docx', 'html');
	expect(memo.match(/<h1/g)?.length).toBeGreaterThanOrEqual(6);
	expect(memo).toContain('<thead>');
	const plain = memo.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
	expect(plain).toContain('Six people died in the flood on Monday, police said.');
	expect(plain).toContain('Note by Ada: The hospital counts nine.');
	expect(attacked).not.toMatch(/<script/);
});

inOffice('it opens every sheet of the workbook, and calculates nothing of it', () => {
	// All sheets as CSV in UTF-8; formulas would be shown as what they give.
	const sheets = converted(
		xlsx,
		'xlsx',
		'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1',
	);
	expect(Object.keys(sheets).filter((name) => name.startsWith('confirmed'))).toHaveLength(TABLE_NAMES.length + 1);
	expect(sheets['confirmed-decisions.csv']).toMatch(/right,Ada/);
	expect(sheets['confirmed-comparisons.csv']).toContain('2024-05-02');
	expect(sheets['hostile-sentences.csv']).toContain('=cmd|""/c calc""!A1');
});
