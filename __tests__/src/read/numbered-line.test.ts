/** `reports.ndjson#17` is the report on line 17. */
import { expect, test } from '@jest/globals';
import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { readReport } from '../../../src/read/read.ts';
import { inFolder } from '../../cli/program.ts';

const line = (text: string) => `${JSON.stringify({ id: text.length, outlet: 'Post', date: '2024-03-05', text })}\n`;
const BATCH = { inLine: { files: 'read', addresses: 'refused' } } as const;

test('a line is read by its number, blank ones counted, with what it says of itself', () =>
	inFolder(async (path) => {
		const file = path('reports.ndjson');
		await writeFile(file, `\ufeff${line('Storm closes port.')}\n${line('Schiffe „warten“ — ships wait.')}`);
		expect(await readReport(`${file}#1`, BATCH)).toMatchObject({ text: 'Storm closes port.', published: '2024-03-05' });
		expect(await readReport(`${file}#3`, BATCH)).toMatchObject({
			source: `${file}#3`,
			outlet: 'Post',
			text: 'Schiffe „warten“ — ships wait.',
		});
	}));

test('a last line without a line feed is a line, and there is none behind it', () =>
	inFolder(async (path) => {
		const file = path('reports.jsonl');
		await writeFile(file, line('Storm closes port.').trim());
		expect(await readReport(`${file}#1`)).toMatchObject({ text: 'Storm closes port.' });
		await expect(readReport(`${file}#2`)).rejects.toThrow('has no line 2; it has 1');
		await expect(readReport(`${file}#0`)).rejects.toThrow('has no line 0; it has 1');
	}));

test('a file that grew is looked through anew', () =>
	inFolder(async (path) => {
		const file = path('reports.ndjson');
		await writeFile(file, line('Storm closes port.'));
		await readReport(`${file}#1`);
		await appendFile(file, line('Ships wait.'));
		expect(await readReport(`${file}#2`)).toMatchObject({ text: 'Ships wait.' });
	}));

test('what is no report says which line it is on', () =>
	inFolder(async (path) => {
		const file = path('reports.ndjson');
		await writeFile(file, `{"text":\n"one.txt"\n`);
		await expect(readReport(`${file}#1`)).rejects.toThrow(/reports\.ndjson, line 1: /);
		await expect(readReport(`${file}#2`)).rejects.toThrow('a report is a path, an address, or an object');
		await expect(readReport(`${path('none.ndjson')}#1`)).rejects.toThrow('there is no file');
	}));

test('a file that is itself called so goes before, and a folder is no file', () =>
	inFolder(async (path) => {
		await writeFile(path('notes.ndjson#1'), 'Storm closes port.');
		expect(await readReport(path('notes.ndjson#1'))).toMatchObject({ text: 'Storm closes port.' });
		await mkdir(path('folder.ndjson'));
		await expect(readReport(`${path('folder.ndjson')}#1`)).rejects.toThrow(/folder|EISDIR/);
	}));

test('where lines may name no files, a line of one is none', async () => {
	const refused = { inLine: { files: 'refused', addresses: 'refused' } } as const;
	await expect(readReport('reports.ndjson#1', refused)).rejects.toThrow('--no-files');
	await expect(readReport('/dev/stdin.ndjson#1', BATCH)).rejects.toThrow();
});

test('behind an address the number is a place in the page', async () => {
	await expect(readReport('http://127.0.0.1:9/reports.ndjson#1', BATCH)).rejects.toThrow('addresses are not read');
});
