import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readReport } from '../../../src/read/read.ts';

const inBatch = (given: string) => readReport(given, { inLine: { files: 'read', addresses: 'public' } });

test('standard input is no report where the lines come through it', async () => {
	await expect(inBatch('-')).rejects.toThrow(/^standard input cannot be a report here; give a file/);
});

test.each(['/dev/stdin', '/dev/fd/0', '/dev/zero', '/proc/self/environ'])('%s is no file', async (path) => {
	await expect(inBatch(path)).rejects.toThrow(/is no file but a pipe, a device or the system's own; give a file/);
});

test('a pipe is refused without waiting for its writer', async () => {
	const pipe = join(mkdtempSync(join(tmpdir(), 'counterpoint-')), 'pipe');
	execFileSync('mkfifo', [pipe]);
	await expect(inBatch(pipe)).rejects.toThrow(/is no file but a pipe/);
});

test('a file that is not there is still said to be that', async () => {
	await expect(inBatch('no-such-report.txt')).rejects.toThrow(/^there is no file no-such-report\.txt/);
});
