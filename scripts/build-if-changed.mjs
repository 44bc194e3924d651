// Builds the program unless it was built since the last change to what it is built of.
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const BUILT_OF = ['src', 'cli', 'scripts', 'package.json', 'package-lock.json'];
// Written last.
const BUILT = 'dist/program.v8-cache';

const built = await changedAt(BUILT).catch(() => 0);
const changes = await Promise.all((await Promise.all(BUILT_OF.map(filesIn))).flat().map(changedAt));
if (Math.max(...changes) > built) await import('./build.mjs');

/** A folder itself counts too: it changes when a file in it is removed. */
async function filesIn(path) {
	if (!(await stat(path)).isDirectory()) return [path];
	const inside = await readdir(path, { recursive: true });
	return [path, ...inside.map((name) => join(path, name))];
}

async function changedAt(path) {
	return (await stat(path)).mtimeMs;
}
