/** One writer at a time: two runs that go on in one file would answer each line twice. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { systemReason } from '../../src/read/system-reason.ts';
import { UsageError } from '../exit.ts';
import { isRunning } from '../running.ts';

/**
 * Keeps other runs from a file until the function returned is called. What a killed run left is taken away.
 *
 * @throws UsageError where another run is at it
 */
export async function lockOn(path: string): Promise<() => Promise<void>> {
	const lock = `${path}.lock`;
	for (const isLast of [false, true]) {
		try {
			await writeFile(lock, `${process.pid}\n`, { flag: 'wx' });
			return () => rm(lock, { force: true });
		} catch (error) {
			const failed = error as NodeJS.ErrnoException;
			if (failed.code !== 'EEXIST')
				throw new UsageError(`${path} cannot be written (${systemReason(failed)}); give another file`);
			const held = await readFile(lock, 'utf8').catch(() => '');
			// A run that was killed may leave an empty one. Somebody's own file of that name is not ours to remove.
			if (!/^\d{0,10}\n?$/.test(held))
				throw new UsageError(`${lock} is in the way and no lock of this program; move it, or give another file`);
			const owner = Number(held);
			if (isLast || isRunning(owner)) {
				throw new UsageError(`another run (process ${owner}) writes to ${path}; wait for it, or remove ${lock}`);
			}
			await rm(lock, { force: true });
		}
	}
	throw new Error('a lock is had or refused');
}
