import { expect, test } from '@jest/globals';
import { linesOf } from '../../cli/lines.ts';

async function* chunks(...texts: readonly string[]) {
	for (const text of texts) yield Buffer.from(text);
}

async function read(stream: AsyncIterable<Uint8Array>, maximum?: number) {
	const lines: { number: number; text: string; isCut: boolean }[] = [];
	for await (const { number, bytes, isCut } of linesOf(stream, maximum)) {
		lines.push({ number, text: Buffer.from(bytes).toString(), isCut });
	}
	return lines;
}

test('a line may come in many pieces, a piece may hold many lines, a character may be cut in two', async () => {
	const [head, tail] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)];
	async function* stream() {
		yield* chunks('one\ntw', 'o\n');
		yield head;
		yield tail;
	}
	expect((await read(stream())).map(({ text }) => text)).toEqual(['one', 'two', 'é']);
});

test('blank lines keep their number', async () => {
	expect(await read(chunks('one\r\n \n\nfour'))).toMatchObject([
		{ number: 1, text: 'one\r' },
		{ number: 2, text: '' },
		{ number: 3, text: '' },
		{ number: 4, text: 'four' },
	]);
});

test('of a line that is too long only its beginning is kept, and the next one is read', async () => {
	const lines = await read(chunks('aaaa', 'bbbb', 'cccc\nok'), 6);
	expect(lines).toEqual([
		{ number: 1, text: 'aaaa', isCut: true },
		{ number: 2, text: 'ok', isCut: false },
	]);
});
