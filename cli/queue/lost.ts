/** Lines that were answered and whose answer is lost: its file was deleted, or is damaged, and Redis has forgotten the line. */
import { UsageError } from '../exit.ts';
import type { Line } from '../lines.ts';
import { room } from './adding.ts';
import type { Engine, Task } from './engine.ts';
import type { Results } from './results.ts';
import { digestWith, taskOf } from './task.ts';

/**
 * Puts back the lines without an answer that nobody is at. Only the file that was added still has them.
 *
 * @param lines reads the file from its beginning, each time it is called
 * @param backlog bytes of lines that may wait in Redis
 * @returns how many
 * @throws UsageError where the file holds other lines than were added
 */
export async function retryLost(
	lines: () => AsyncIterable<Line>,
	engine: Engine,
	results: Results,
	backlog: number,
): Promise<number> {
	const ledger = await engine.ledger();
	if (ledger === null) throw new UsageError(`nothing was added to the queue ${engine.name}`);
	// Looked at whole before anything is put back: another file's line would be answered in the place of a lost one.
	if ((await digestOf(lines(), ledger.lines)) !== ledger.digest)
		throw new UsageError(`the queue ${engine.name} holds other lines than these; give the file that was added`);
	let [position, count] = [0, 0];
	for await (const line of lines()) {
		if (position === ledger.lines) break;
		const task = taskOf(line, position, ledger.run);
		if (await isLost(task, engine, results)) {
			await room(engine, ledger, backlog);
			await engine.add([task], ledger);
			count += 1;
		}
		position += 1;
	}
	return count;
}

async function digestOf(lines: AsyncIterable<Line>, most: number): Promise<string> {
	let [digest, seen] = ['', 0];
	for await (const line of lines) {
		if (seen++ === most) break;
		digest = digestWith(digest, line);
	}
	return digest;
}

async function isLost({ position, run }: Task, engine: Engine, results: Results): Promise<boolean> {
	const kept = await results.at(position);
	if (kept !== null && kept.run === run) return false;
	return (await engine.find(position)).kind === 'gone';
}
