// Runs the built program as its users do, and keeps what V8 compiled on the way. Bundled and run by warm-up.mjs.
//   node first-runs.js FOLDER-OF-THE-PROGRAM
import { writeFileSync } from 'node:fs';
import { cacheFile, programIn, start } from '../cli/compiled.ts';

const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'];
/** What is kept after each; the last opens the screen where this runs in a terminal. */
const RUNS = [
	{ options: ['--format', 'json'] },
	{ options: ['--format', 'text'], kept: 'printed' },
	{ options: [], kept: 'screen' },
];

const [node, , folder] = process.argv;
const program = programIn(folder, 'screen');
let kept;

function runNext() {
	if (kept) {
		const { path, content } = cacheFile(program, folder, kept);
		writeFileSync(path, content);
	}
	const run = RUNS.shift();
	if (run) {
		kept = run.kept;
		process.argv = [node, 'counterpoint', 'compare', ...SAMPLES, ...run.options];
		start(program, folder);
		// A run that waits for nothing would end the process: nobody is asked again before the exit.
		setImmediate(() => {});
	} else process.off('beforeExit', runNext);
}

process.on('beforeExit', runNext);
runNext();
