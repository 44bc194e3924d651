// Runs the built program as its users do, and keeps what V8 compiled on the way. Bundled and run by warm-up.mjs.
//   node first-runs.js FOLDER-OF-THE-PROGRAM
import { writeFileSync } from 'node:fs';
import { cacheFile, programIn, start } from '../cli/compiled.ts';

const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'];
/** The last opens the screen where this runs in a terminal. */
const RUNS = [['--format', 'json'], ['--format', 'text'], []];

const [node, , folder] = process.argv;
const program = programIn(folder);

function runNext() {
	const options = RUNS.shift();
	if (options) {
		process.argv = [node, 'counterpoint', 'compare', ...SAMPLES, ...options];
		start(program, folder);
	} else {
		process.off('beforeExit', runNext);
		const { path, content } = cacheFile(program, folder);
		writeFileSync(path, content);
	}
}

process.on('beforeExit', runNext);
runNext();
