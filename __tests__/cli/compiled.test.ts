import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { programIn } from '../../cli/compiled.ts';

const CACHE = 'program.v8-cache';
const PROGRAM = 'program.js';

test('the build keeps what V8 compiled, and the same V8 uses it', () => {
	expect(programIn('dist').cachedDataRejected).toBe(false);
});

describe('what V8 compiled is passed over, and the program runs as ever, where', () => {
	let folder = '';
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'counterpoint-compiled-'));
		await cp('dist', folder, { recursive: true });
	});
	afterAll(() => rm(folder, { recursive: true }));

	const change = async (name: string, changed: (content: Buffer) => Buffer) => {
		await writeFile(join(folder, name), changed(await readFile(join('dist', name))));
	};
	/** Whether V8 was shown the data and refused it, or never saw it. */
	const runs = async (passedOver: 'refused' | 'unseen' = 'unseen') => {
		expect(programIn(folder).cachedDataRejected).toBe(passedOver === 'refused' ? true : undefined);
		const { stdout } = await promisify(execFile)(process.execPath, [join(folder, 'counterpoint.js'), '--version']);
		expect(stdout).toMatch(/^counterpoint \d/);
	};

	test('a byte of it was damaged', async () => {
		await change(CACHE, (content) => {
			content.writeUInt8(content.readUInt8(500_000) ^ 0xff, 500_000);
			return content;
		});
		await runs();
	});

	test.each([0, 3, 100, 500_000])('only its first %d bytes were written', async (length) => {
		await change(CACHE, (content) => content.subarray(0, length));
		await runs();
	});

	test('there is none', async () => {
		await rm(join(folder, CACHE));
		await runs();
	});

	test('V8 refuses it, as it does where another version made it', async () => {
		// Of a program that V8 has compiled before, it would not look at the data.
		await change(PROGRAM, (content) => Buffer.concat([content, Buffer.from('// longer by a remark\n')]));
		await change(CACHE, (content) => sealed(content.subarray(4), readFileSync(join(folder, PROGRAM))));
		await runs('refused');
	});

	test('it belongs to another program of the same length', async () => {
		await cp(join('dist', CACHE), join(folder, CACHE));
		await change(PROGRAM, (content) => Buffer.concat([content.subarray(0, -1), Buffer.from(';')]));
		await runs();
	});
});

/** With the checksum that makes it pass for whole. */
function sealed(data: Buffer, program: Buffer): Buffer {
	const checksum = Buffer.alloc(4);
	checksum.writeUInt32LE(crc32(data, crc32(program)));
	return Buffer.concat([checksum, data]);
}
