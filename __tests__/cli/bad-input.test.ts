import { expect, test } from '@jest/globals';
import { open, writeFile } from 'node:fs/promises';
import { counterpoint, inFolder, rowsOf, SAMPLES } from './program.ts';

const [, OTHER] = SAMPLES;

/** The one line that `compare SOURCE OTHER` says; fails unless it ends with 2 and prints nothing else. */
async function complaintAbout(source: string, input = ''): Promise<string> {
	const { code, out, err } = await counterpoint(['compare', source, OTHER], input);
	expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
	return err;
}

test('a file that is not there', async () => {
	expect(await complaintAbout('nowhere.txt')).toBe('counterpoint: there is no file nowhere.txt; check the path\n');
});

test('a folder', async () => {
	expect(await complaintAbout('samples')).toBe('counterpoint: samples is a folder; give one of the files in it\n');
});

test('an empty file, and one of blanks', () =>
	inFolder(async (path) => {
		await writeFile(path('empty.txt'), '');
		await writeFile(path('blank.txt'), '\n \t\n');
		expect(await complaintAbout(path('empty.txt'))).toMatch(/empty\.txt is empty; /);
		expect(await complaintAbout(path('blank.txt'))).toMatch(/blank\.txt is empty; /);
	}));

test('a binary file', () =>
	inFolder(async (path) => {
		await writeFile(path('picture.png'), Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
		expect(await complaintAbout(path('picture.png'))).toMatch(/picture\.png .*binary/);
	}));

test('a file of 50 MB, a device without end and a pipe without end', () =>
	inFolder(async (path) => {
		const file = await open(path('big.txt'), 'w');
		await file.truncate(50_000_000);
		await file.close();
		expect(await complaintAbout(path('big.txt'))).toMatch(/big\.txt has 50 MB or more; a report may have 20 MB/);
		expect(await complaintAbout('/dev/zero')).toMatch(/\/dev\/zero has 20 MB or more/);
		expect(await complaintAbout('-', 'All work and no play. '.repeat(1_000_000))).toMatch(/standard input has 20 MB/);
	}));

test('nothing on standard input, and standard input asked for twice', async () => {
	expect(await complaintAbout('-')).toMatch(/standard input is empty/);
	expect((await counterpoint(['compare', '-', '-'])).err).toMatch(/one report, not both/);
});

test('a file name full of escape sequences reaches the terminal without them', async () => {
	const complaint = await complaintAbout('evil\u001b]52;c;cm0gLXJm\u0007\u202e.txt');
	expect(complaint).toBe('counterpoint: there is no file evil.txt; check the path\n');
});

test.each([
	[['compare', ...SAMPLES, '--outlet-c', 'x'], 'there is no command, option or argument --outlet-c'],
	[['compare', ...SAMPLES, '-q'], 'there is no command, option or argument -q'],
	[['compare', ...SAMPLES, '-o', ''], '-o needs the name of a file'],
	[['compare', ...SAMPLES, '-o', 'nowhere/out.json'], 'there is no folder nowhere; make it first'],
	[['compare', ...SAMPLES, '--format', 'pdf'], '--format cannot be "pdf"; choose from "text"'],
	[['compare', SAMPLES[0]], 'got 1 of the 2 reports this command needs'],
	[['compare', ...SAMPLES, '--outlet-a'], '--outlet-a needs a value'],
	[['compare', ...SAMPLES, '--width', 'wide'], '--width must be a number of at least 20'],
	[['compare', ...SAMPLES, '--date-a', '2023-02-30'], '--date-a 2023-02-30 is no date; write it as 2023-06-19'],
	[['cmpare'], 'there is no such command; did you mean compare?'],
	[['comapre', ...SAMPLES], 'there is no such command; did you mean compare?'],
	[['zusammenfassung'], 'there is no command or file zusammenfassung'],
	[[...SAMPLES, 'third.txt'], 'third.txt is one report or word too many'],
	[['one.txt', 'two.txt'], 'there is no file one.txt; check the path'],
	[['compare', ...SAMPLES, 'third.txt', 'fourth.txt'], 'third.txt, fourth.txt are too many'],
])('%j ends with 2 and one line', async (words, message) => {
	const { code, out, err } = await counterpoint(words, '', { LANG: 'de_DE.UTF-8' });
	expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
	expect(err).toContain(`counterpoint: ${message}`);
});

test('a JSON report whose places do not fit its text', () =>
	inFolder(async (path) => {
		const sentence = { id: 'a0', text: 'Six died.', start: 1, end: 9, paragraph: 0, role: 'body' };
		await writeFile(path('report.json'), JSON.stringify({ text: 'Six died.', sentences: [sentence], setAside: [] }));
		expect(await complaintAbout(path('report.json'))).toMatch(/"sentences" do not fit its "text"/);
	}));

test('an address that no host can have', async () => {
	const long = `https://${'harbour-post.'.repeat(200)}example/ferry`;
	expect(await complaintAbout(long)).toMatch(/its host has a name of 2607 characters.*check the address/);
	expect(await complaintAbout('https://harbour-post.example:99999/')).toMatch(/host or port.*check the address/);
});

test('what the system refuses is told in words and is no bug', () =>
	inFolder(async (path) => {
		await writeFile(path('one.txt'), 'The ferry sank.');
		for (const words of [
			['batch', '-', '--resume', path('nowhere/out.ndjson')],
			['batch', '-', '--resume', path('one.txt/out.ndjson')],
			['judge', path('one.txt/pairs.ndjson')],
			['compare', ...SAMPLES, '--format', 'json', '-o', '/dev/full'],
		]) {
			const { code, out, err } = await counterpoint(words);
			expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
			expect(err).not.toMatch(/\bE[A-Z]{4,}\b|internal/);
		}
	}));

test('of a line of a batch it is told what no other time or machine will mend, and where a report of a file stands', () =>
	inFolder(async (path) => {
		await writeFile(path('ferries.ndjson'), '{"text":""}\n');
		const given = [
			'-',
			'/proc/self/environ',
			'file:///etc/hosts',
			'https://harbour-post.example:99999/',
			'http://127.0.0.1/ferry',
			'   ',
			path('nowhere.txt'),
			`${path('ferries.ndjson')}#1`,
		];
		const lines = given.map((a) => JSON.stringify({ a, b: { text: 'The ferry sank.' } }));
		const answers = rowsOf((await counterpoint(['batch'], lines.join('\n'))).out);
		const errors = answers.map(({ error }) => error as { code: string; message: string; again?: string });
		expect(errors.map(({ again = 'may help' }) => again)).toEqual([
			...Array.from({ length: 6 }, () => 'is vain'),
			'may help',
			'may help',
		]);
		expect(errors[7]).toEqual({
			code: 'empty',
			message: expect.stringMatching(/ferries\.ndjson#1: .*"text" is empty/),
		});
	}));
