import { describe, expect, test } from '@jest/globals';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { eventProgressText } from '../../cli/event-progress.ts';
import { counterpoint, inFolder, rowsOf } from './program.ts';

const FOLDER = '__tests__/golden/events/plant';

describe('counterpoint event', () => {
	test('takes reports named one by one, and of an option given twice the last', async () => {
		const files = readdirSync(FOLDER).map((name) => `${FOLDER}/${name}`);
		const { out, code, err } = await counterpoint(['event', ...files, '-f', 'text', '-f', 'json']);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(JSON.parse(out).reports).toHaveLength(files.length);
	});

	test('prints who stands alone and the table, at any width', async () => {
		for (const width of [40, 80, 160]) {
			const { out, code, err } = await counterpoint(['event', FOLDER, '--width', String(width)]);
			expect({ code, err }).toEqual({ code: 0, err: '' });
			expect(out).toMatch(/^5 reports from 4 sources/);
			expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(width);
		}
	});

	test('is data with --format json that holds to the published schema', async () => {
		const event = JSON.parse((await counterpoint(['event', FOLDER, '-f', 'json'])).out);
		const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync('docs/event.schema.json', 'utf8')));
		validate(event);
		expect(validate.errors).toBeNull();
		expect(event.reports.map(({ name }: { name: string }) => name)).toEqual([
			'brisk-observer',
			'commerce-daily',
			'national-agency',
			'people-voice',
			'tribune',
		]);
	});

	test('takes a report a line, and says which line is none', async () => {
		await inFolder(async (path) => {
			const report = (outlet: string, dead: string) =>
				JSON.stringify({ outlet, sentences: [`${dead} people died when a bus fell into the Orma gorge on Friday.`] });
			const file = path('reports.ndjson');
			await writeFile(file, `${report('Gorge Times', 'Nine')}\n${report('Valley Post', 'Nine')}\n`);
			const rows = rowsOf((await counterpoint(['event', file, '-f', 'ndjson'])).out);
			expect(rows.filter(({ row }) => row === 'report').map(({ name }) => name)).toEqual([
				'Gorge Times',
				'Valley Post',
			]);
			await writeFile(file, `${report('Gorge Times', 'Nine')}\nnonsense\n${report('Valley Post', 'Nine')}\n`);
			const { code, err, out } = await counterpoint(['event', file, '-f', 'json']);
			expect({ code, reports: JSON.parse(out).reports.length }).toEqual({ code: 0, reports: 2 });
			expect(err).toMatch(/left out: .*line 2/);
		});
	});

	test('leaves out what of a folder cannot be read, and stops at a file that was named', async () => {
		await inFolder(async (path) => {
			const sentence = 'Nine people died when a bus fell into the Orma gorge on Friday.';
			for (const name of ['one.txt', 'two.txt']) await writeFile(path(name), sentence);
			await writeFile(path('empty.txt'), '');
			await writeFile(path('dots.txt'), '… -- …');
			await writeFile(path('picture.png'), '');
			await mkdir(path('sub'));
			const folder = await counterpoint(['event', path('.'), '-f', 'json']);
			expect(folder.code).toBe(0);
			expect(folder.err).toMatch(/left out: .*empty\.txt is empty/);
			expect(folder.err).toMatch(/left out: .*dots\.txt holds no word/);
			expect(folder.err).toMatch(/left out: picture\.png, sub in .*no reports by their names/);
			expect(JSON.parse(folder.out).reports).toHaveLength(2);
			const named = await counterpoint(['event', path('one.txt'), path('empty.txt'), path('two.txt')]);
			expect(named.code).toBe(2);
			expect(named.err).toMatch(/^counterpoint: .*empty\.txt is empty.*leave it out\n$/);
		});
	});

	test('warns of reports that no matter joins, in whatever form', async () => {
		await inFolder(async (path) => {
			await writeFile(path('bus.txt'), 'Nine people died when a bus fell into the Orma gorge on Friday.');
			await writeFile(path('vote.txt'), 'Voters in Karelund chose a new mayor by a narrow margin.');
			for (const format of ['text', 'markdown', 'html', 'csv']) {
				const { out, err } = await counterpoint(['event', path('bus.txt'), path('vote.txt'), '-f', format]);
				expect(out.replace(/\s+/g, ' ')).toContain('may be of different events');
				expect(err).toMatch(/^counterpoint: No matter joins .*\n$/);
			}
		});
	});

	test('is a sheet with a row for each cell', async () => {
		const { out } = await counterpoint(['event', FOLDER, '-f', 'csv']);
		const rows: Record<string, string>[] = parse(out, { columns: true, bom: true });
		const ids = new Set(rows.filter(({ row }) => row === 'cell').map(({ id }) => id));
		expect(rows.filter(({ row }) => row === 'cell')).toHaveLength(5 * ids.size);
	});

	test('is a memo', async () => {
		const { out } = await counterpoint(['event', FOLDER, '-f', 'markdown']);
		expect(out).toContain('## Who stands alone');
		expect(out).toContain('| Matter | brisk-observer | commerce-daily |');
	});

	test('needs two reports, and a folder that holds some', async () => {
		expect((await counterpoint(['event'])).code).toBe(2);
		expect((await counterpoint(['event', `${FOLDER}/tribune.txt`])).code).toBe(2);
		expect((await counterpoint(['event', 'src/event'])).code).toBe(2);
	});
});

describe('the progress of an event', () => {
	test('says how many pairs are done and what is left', () => {
		expect(eventProgressText('comparing', 47, 190, 2000)).toBe(
			'[#####---------------] 47 of 190 pairs compared, about 7 s left',
		);
	});

	test('says how many reports are read', () => {
		expect(eventProgressText('reading', 5, 20, 300)).toBe('[#####---------------] 5 of 20 reports read');
	});
});
