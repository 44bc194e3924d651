// Compares the samples and the reports and events of __tests__/golden, and shows any change of output as a diff to review:
//   npm run regression               prints the changes, ends with 1 if there are any
//   npm run regression -- --update   keeps the output as it is now
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs, promisify } from 'node:util';
import { createTwoFilesPatch } from 'diff';

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
const REPORTS = '__tests__/golden/reports';
const EVENTS = '__tests__/golden/events';
const OUTPUTS = '__tests__/golden/outputs';

const names = (await readdir(REPORTS)).flatMap((file) => (file.endsWith('-a.txt') ? [file.slice(0, -6)] : []));
const couples = [
	{ name: 'samples', a: 'samples/000_4f93319504ee3d29.txt', b: 'samples/002_be434fa4aae30c17.txt' },
	...names.map((name) => ({ name, a: `${REPORTS}/${name}-a.txt`, b: `${REPORTS}/${name}-b.txt` })),
];

const events = (await readdir(EVENTS, { withFileTypes: true })).filter((entry) => entry.isDirectory());
const outputs = [
	...couples.map(({ name, a, b }) => ({ name, given: ['compare', a, b] })),
	...events.map(({ name }) => ({ name: `event-${name}`, given: ['event', `${EVENTS}/${name}`] })),
];

async function outputOf({ given }) {
	const words = ['dist/counterpoint.js', ...given, '--format', 'text', '--width', '100'];
	return (await promisify(execFile)(process.execPath, words)).stdout;
}

let changed = 0;
for (const output of outputs) {
	const file = `${OUTPUTS}/${output.name}.txt`;
	const [before, now] = await Promise.all([readFile(file, 'utf8').catch(() => ''), outputOf(output)]);
	if (before === now) continue;
	changed++;
	if (values.update) await writeFile(file, now);
	else console.log(createTwoFilesPatch(file, file, before, now, 'before', 'now'));
}
console.log(`${changed} of ${outputs.length} outputs ${values.update ? 'were updated' : 'have changed'}`);
if (changed > 0 && !values.update) process.exitCode = 1;
