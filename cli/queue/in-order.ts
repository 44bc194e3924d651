/** Many lines answered at once, and their answers put down in the order of the lines. */
import type { Line } from '../lines.ts';

/** So many lines are read ahead; their answers wait for the earlier ones. */
export interface Ahead {
	readonly lines: number;
	readonly bytes: number;
}

/**
 * @param answer asked of a line as soon as it is read
 * @param put given the answers one after the other; the next waits until it is done
 */
export async function answerInOrder(
	lines: AsyncIterable<Line>,
	ahead: Ahead,
	answer: (line: Line) => Promise<string>,
	put: (answer: string, line: Line) => Promise<void>,
): Promise<void> {
	const waiting = { lines: 0, bytes: 0 };
	let failure: { readonly error: unknown } | null = null;
	let room = () => {};
	let last = Promise.resolve();
	const putDown = async (line: Line, coming: Promise<string>) => {
		try {
			if (failure === null) await put(await coming, line);
		} catch (error) {
			failure = { error };
		}
		waiting.lines -= 1;
		waiting.bytes -= line.bytes.length;
		room();
	};
	for await (const line of lines) {
		const coming = answer(line);
		waiting.lines += 1;
		waiting.bytes += line.bytes.length;
		last = last.then(() => putDown(line, coming));
		while (failure === null && waiting.lines > 1 && (waiting.lines >= ahead.lines || waiting.bytes >= ahead.bytes)) {
			await new Promise<void>((resolve) => {
				room = resolve;
			});
		}
		if (failure !== null) break;
	}
	await last;
	if (failure !== null) throw (failure as { readonly error: unknown }).error;
}
