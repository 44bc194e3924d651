import { writeFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { counterpoint, inFolder, SAMPLES } from './program.ts';

const RUSSIAN = 'Госсекретарь встретился в понедельник в Пекине с председателем. Переговоры продолжались пять часов.';

test('a text in another script is named on standard error, whatever is printed, and the comparison is made all the same', () =>
	inFolder(async (path) => {
		await writeFile(path('russian.txt'), RUSSIAN);
		const { code, out, err } = await counterpoint(['compare', path('russian.txt'), SAMPLES[1], '-f', 'json']);
		expect(code).toBe(0);
		expect(err).toMatch(/^counterpoint: A is mostly in Cyrillic script; .* compare an English translation\n$/);
		expect(JSON.parse(out).pairs).toEqual([]);
	}));

test('two reports of different events are said to hardly meet, in the text too', () =>
	inFolder(async (path) => {
		const lines = [
			'The orchestra opened its season.',
			'Nobody had played the symphony since 1911.',
			'Tickets were gone.',
		];
		await writeFile(path('concert.txt'), [...lines, ...lines.map((line) => `Still, ${line}`)].join(' '));
		const { out, err } = await counterpoint(['compare', path('concert.txt'), SAMPLES[1]]);
		expect(err).toMatch(/^counterpoint: The reports (?:do not|hardly) meet: /);
		expect(out).toMatch(/^! The reports (?:do not|hardly) meet: /m);
	}));

test('of the samples nothing is said', async () => {
	expect((await counterpoint(['compare', ...SAMPLES])).err).toBe('');
});
