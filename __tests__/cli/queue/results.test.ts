import { expect, test } from '@jest/globals';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { type Kept, resultsIn } from '../../../cli/queue/results.ts';
import { inFolder } from '../program.ts';

const KEPT: Kept = { answer: '{"id":1,"comparison":{}}', kind: 'comparison', run: 'one', hash: 'ab' };

test('an answer is kept whole, in folders of a thousand, and read back', () =>
	inFolder(async (path) => {
		const results = await resultsIn(path('.'), 'floods');
		await results.keep(1234, KEPT);
		await results.keep(1234, KEPT);
		expect(await results.at(1234)).toEqual(KEPT);
		expect(await results.at(1235)).toBeNull();
		expect(await readdir(path('floods/000000001'))).toEqual(['000001234.ndjson']);
	}));

test('of a file that is still being copied nothing is read', () =>
	inFolder(async (path) => {
		const results = await resultsIn(path('.'), 'floods');
		await results.keep(0, KEPT);
		const file = path('floods/000000000/000000000.ndjson');
		const whole = await readFile(file, 'utf8');
		for (const length of [0, 5, whole.indexOf('\n') + 1, whole.length - 1]) {
			await writeFile(file, whole.slice(0, length));
			expect(await results.at(0)).toBeNull();
		}
	}));

test('a folder that is not there, or cannot be written to, is said so', () =>
	inFolder(async (path) => {
		await expect(resultsIn(path('nowhere'), 'floods')).rejects.toThrow('there is no folder');
		await mkdir(path('full'));
		await writeFile(path('full/floods'), 'a file where a folder is to be');
		const results = await resultsIn(path('full'), 'floods');
		await expect(results.keep(0, KEPT)).rejects.toThrow(
			/full cannot be written to \((there is one already|a part of the path is no folder)\)/,
		);
	}));
