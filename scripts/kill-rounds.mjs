// The tests of what is killed in the middle, for as long as they are let: `npm test` kills a few times.
//   node scripts/kill-rounds.mjs [--resume 100] [--queue 20]
// So many batches with --resume are each killed at random and gone on with; of two workers of a queue one is killed so many
// times (that needs redis-server). What comes of it must be what one undisturbed batch prints, byte for byte.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
	options: { resume: { type: 'string', default: '100' }, queue: { type: 'string', default: '20' } },
});
const TESTS = [
	{ file: 'cli/queue/batch', name: 'a batch killed at random', rounds: values.resume },
	{ file: 'cli/queue/queue', name: 'of two workers one is killed', rounds: values.queue },
];

for (const { file, name, rounds } of TESTS.filter((test) => test.rounds !== '0')) {
	const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', file, '-t', name];
	const env = { ...process.env, COUNTERPOINT_ROUNDS: rounds, REDIS: 'required' };
	const start = performance.now();
	const { status } = spawnSync(process.execPath, jest, { stdio: 'inherit', env });
	console.log(`${name}: ${rounds} rounds in ${((performance.now() - start) / 1000).toFixed(0)} s`);
	if (status !== 0) process.exitCode = 1;
}
