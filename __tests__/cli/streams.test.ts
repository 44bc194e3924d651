import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { counterpoint, inFolder, rowsOf, SAMPLES } from './program.ts';

const PAIR = { a: 'The mayor resigned on Monday.', b: 'The mayor resigned on Monday evening.' };

test('judge answers every line in order, with the id it came with', async () => {
	const asked = [{ id: 'x', ...PAIR }, { id: 7, ...PAIR }, { id: { deep: 1 }, ...PAIR }, PAIR];
	const { code, out } = await counterpoint(['judge'], asked.map((row) => JSON.stringify(row)).join('\n'));
	expect(code).toBe(0);
	expect(rowsOf(out).map(({ id }) => id)).toEqual(['x', 7, { deep: 1 }, null]);
	expect(rowsOf(out)[0]).toMatchObject({ similarity: expect.any(Number), relation: 'agreement', findings: [] });
});

test('a line that fails is answered with its number, and the rest goes on', async () => {
	const lines = ['{"id":1', '', '{"id":2,"a":"Alone."}', '[]', `{"id":3,"a":"One\u2028two.","b":"One two."}`];
	const { code, out } = await counterpoint(['judge'], lines.join('\r\n'));
	expect(code).toBe(0);
	expect(rowsOf(out)).toMatchObject([
		{ id: null, line: 1, error: { code: 'malformed', message: expect.stringContaining('not a line of JSON') } },
		{
			id: 2,
			line: 3,
			error: {
				code: 'malformed',
				message: expect.stringMatching(/^"b" must be a sentence, and it is missing: write /),
			},
		},
		{ id: null, line: 4, error: { code: 'malformed' } },
		{ id: 3, relation: 'agreement' },
	]);
});

test.each([
	['', /^"a" is empty; give a sentence$/],
	[' \t\u200b', /^"a" is empty; give a sentence$/],
	['\u0001\u001b', /^"a" is empty; give a sentence$/],
	[null, /^"a" must be a sentence, and is null$/],
	[7, /^"a" must be a sentence, and is a number$/],
	[['One.'], /^"a" must be a sentence, and is a list$/],
	[{ text: 'One.' }, /^"a" must be a sentence, and is an object$/],
])('judge says of the sentence %j what is wrong with it', async (a, message) => {
	const { code, out } = await counterpoint(['judge'], JSON.stringify({ id: 1, a, b: PAIR.b }));
	expect(code).toBe(0);
	expect(rowsOf(out)).toMatchObject([{ id: 1, line: 1, error: { message: expect.stringMatching(message) } }]);
});

test('batch says of every odd report what is wrong with it and what to do, and never repeats more than its ends', async () => {
	const long = 'd/'.repeat(2500);
	const odd: readonly (readonly [unknown, RegExp])[] = [
		[null, /^"a": a report is a path, .*, and not null$/],
		[7, /and not a number$/],
		[['One.'], /and not a list$/],
		[{}, /^"a": a report needs "text" or "sentences"; give the text of the article$/],
		[{ text: 7 }, /^"a": "text" must be a text, and not a number$/],
		[{ text: '' }, /^"a": the report's "text" is empty; give /],
		[{ text: ' \n\t' }, /^"a": the report's "text" is empty; give /],
		[{ text: '\u0001\u200b' }, /^"a": the report's "text" is empty; give /],
		[{ sentences: ['', ' '] }, /^"a": the report's "sentences" are empty; give /],
		['', /^"a": "" names no report; give a path, /],
		['  ', /names no report; give a path, /],
		['\u0001\u0002', /names no report; give a path, /],
		['a\u0000b', /^there is no file a/],
		[
			`/tmp/${long}report.txt`,
			/^there can be no file \/tmp\/d.*….*report\.txt: the path is too long \(5015 characters\); check/,
		],
		['two words '.repeat(500), /^there can be no file two words .*…/],
		[`${long}reports.ndjson#3`, /^there can be no file .*…/],
		[`ftp://${long}`, /^ftp:\/\/.*….* cannot be read: only http/],
	];
	const lines = odd.map(([a], id) => JSON.stringify({ id, a, b: { text: PAIR.b } }));
	const { code, out } = await counterpoint(['batch', '--jobs', '1'], [...lines, '{"id":"x","a":"y.txt"}'].join('\n'));
	expect(code).toBe(0);
	const messages = rowsOf(out).map(({ error }) => (error as { readonly message: string }).message);
	for (const [at, [, message]] of odd.entries()) expect(messages[at]).toMatch(message);
	for (const message of messages) expect(message.length).toBeLessThan(200);
});

test('judge answers a line before the next one comes', async () => {
	const child = spawn(process.execPath, ['dist/counterpoint.js', 'judge']);
	for (const id of [1, 2]) {
		child.stdin.write(`${JSON.stringify({ id, ...PAIR })}\n`);
		const [answer] = await once(child.stdout, 'data');
		expect(JSON.parse(String(answer)).id).toBe(id);
	}
	child.stdin.end();
	expect((await once(child, 'close'))[0]).toBe(0);
});

test('a reader that goes away ends an endless stream', async () => {
	const child = spawn(process.execPath, ['dist/counterpoint.js', 'judge']);
	const line = `${JSON.stringify({ id: 1, ...PAIR })}\n`.repeat(1000);
	child.stdin.on('error', () => {});
	child.stdin.on('drain', () => child.stdin.write(line));
	child.stdin.write(line);
	await once(child.stdout, 'data');
	child.stdout.destroy();
	expect((await once(child, 'close'))[0]).toBe(0);
});

test('batch takes files, objects with text and objects with sentences', async () => {
	const text = { outlet: 'Herald', title: 'Mayor quits', date: '2024-05-02', text: 'The mayor resigned on Monday.' };
	const sentences = { outlet: 'Post', title: 'Mayor resigns', sentences: ['The mayor resigned. On Monday.', 'Why?'] };
	const asked = [
		{ id: 1, a: SAMPLES[0], b: SAMPLES[1] },
		{ id: 2, a: text, b: sentences },
		{ id: 3, a: text, b: 'no.txt' },
	];
	const { out } = await counterpoint(['batch'], asked.map((row) => JSON.stringify(row)).join('\n'));
	const [files, objects, failed] = rowsOf(out);
	expect(files).toMatchObject({ id: 1, comparison: { schema: 'counterpoint.comparison/1' } });
	expect(objects).toMatchObject({
		id: 2,
		comparison: { reports: { a: { outlet: 'Herald', published: '2024-05-02' } } },
	});
	expect(objects).toMatchObject({
		comparison: {
			reports: {
				b: {
					text: 'Mayor resigns\nThe mayor resigned. On Monday.\nWhy?',
					sentences: [{ id: 'bT', role: 'headline' }, { id: 'b0' }, { id: 'b1', text: 'Why?' }],
				},
			},
		},
	});
	expect(failed).toMatchObject({ id: 3, line: 3, error: { code: 'missing' } });
});

test('lines may come from a file; one that is missing is said so', () =>
	inFolder(async (path) => {
		await writeFile(path('pairs.ndjson'), JSON.stringify({ id: 1, ...PAIR }));
		expect(rowsOf((await counterpoint(['judge', path('pairs.ndjson')])).out)).toHaveLength(1);
		expect(await counterpoint(['judge', path('nothing.ndjson')])).toMatchObject({ code: 2, out: '' });
		expect(await counterpoint(['judge', path('')])).toMatchObject({ code: 2, out: '' });
	}));

test.each(['judge', 'batch'])('%s answers no id that is another than the one given', async (command) => {
	const lines = ['9007199254740993', '[1,-98765432109876543210]', '9007199254740991'].map(
		(id) => `{"id":${id},"a":"The ferry sank.","b":"The ferry sank."}`,
	);
	const rows = rowsOf((await counterpoint([command], lines.join('\n'))).out);
	expect(rows.map(({ id }) => id)).toEqual([null, null, 9007199254740991]);
	expect(rows[0]).toMatchObject({
		line: 1,
		error: { code: 'malformed', message: expect.stringContaining('too large') },
	});
});
