/** Files that are read again when somebody has written to them. */
import { unwatchFile, watchFile } from 'node:fs';

/** Milliseconds between two looks. Editors put a new file in the place of the old one, which only looking by name survives. */
const PACE = 400;

/** Milliseconds after the last change: what is written in pieces is read when it is whole. */
const CALM = 300;

/** Calls `changed` after any of the files has been written, until the function returned is called. */
export function watchFiles(paths: readonly string[], changed: () => void): () => void {
	let waiting: NodeJS.Timeout | undefined;
	const look = () => {
		clearTimeout(waiting);
		waiting = setTimeout(changed, CALM);
	};
	for (const path of paths) watchFile(path, { interval: PACE }, look);
	return () => {
		clearTimeout(waiting);
		for (const path of paths) unwatchFile(path, look);
	};
}
