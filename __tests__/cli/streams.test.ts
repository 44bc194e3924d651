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
		{ id: 2, line: 3, error: { code: 'malformed', message: '"b" must be a sentence' } },
		{ id: null, line: 4, error: { code: 'malformed' } },
		{ id: 3, relation: 'agreement' },
	]);
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
