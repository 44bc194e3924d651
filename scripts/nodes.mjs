// Holds the outputs of the built program under several Nodes against those of this one, byte for byte:
//   npm i --prefix /tmp/n24 node@24
//   node scripts/nodes.mjs /tmp/n24/node_modules/node/bin/node [another Node …]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';

const GOLDEN = '__tests__/golden';
const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'];
const MOST_BYTES = 256 * 1024 * 1024;

const reports = readdirSync(`${GOLDEN}/reports`).filter((file) => file.endsWith('.txt'));
const events = readdirSync(`${GOLDEN}/events`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const couples = reports.filter((file) => file.endsWith('-a.txt')).map((file) => file.slice(0, -'-a.txt'.length));
const lines = couples.map((id) => ({
	id,
	a: `${GOLDEN}/reports/${id}-a.txt`,
	b: `${GOLDEN}/reports/${id}-b.txt`,
}));

const formats = (command, names, given) => names.map((name) => ({ words: [command, ...given, '--format', name] }));
const RUNS = [
	...formats('compare', ['text', 'json', 'ndjson', 'csv', 'markdown', 'html', 'docx', 'xlsx'], SAMPLES),
	...formats('compare', ['annotations', 'qdpx', 'tei', 'claim-review', 'card'], SAMPLES),
	...formats('coverage', ['text', 'json', 'html', 'markdown', 'csv'], SAMPLES),
	...couples.flatMap((id) =>
		formats('coverage', ['json'], Object.values(lines.find((line) => line.id === id)).slice(1)),
	),
	...events.flatMap(({ name }) => formats('event', ['json'], [`${GOLDEN}/events/${name}`])),
	...formats('event', ['text', 'html', 'csv', 'markdown'], [`${GOLDEN}/events/${events[0].name}`]),
	{ words: ['batch', '--jobs', '1'], input: lines.map((line) => `${JSON.stringify(line)}\n`).join('') },
	{ words: ['judge', `${GOLDEN}/contradictions/read.ndjson`] },
	{ words: ['judge', `${GOLDEN}/contradictions/unread.ndjson`] },
	{ words: ['couples', `${GOLDEN}/reports`] },
	{ words: ['explain', ...SAMPLES, '--pair', 'a1,b1', '--format', 'json'] },
	{ words: ['read', SAMPLES[0]] },
	{ words: ['methods'] },
];

/** What a run prints, as a hash, and how it ended; a Node that cannot run the program at all is one that differs. */
function answerOf(node, { words, input = '' }) {
	const options = { input, maxBuffer: MOST_BYTES, stdio: ['pipe', 'pipe', 'pipe'] };
	try {
		return createHash('sha256')
			.update(execFileSync(node, ['dist/counterpoint.js', ...words], options))
			.digest('hex');
	} catch (error) {
		return `${error.status}: ${String(error.stderr).trim()}`;
	}
}

const others = process.argv.slice(2);
const versions = others.map((node) => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim());
let differing = 0;
for (const run of RUNS) {
	const here = answerOf(process.execPath, run);
	for (const [k, node] of others.entries()) {
		if (answerOf(node, run) === here) continue;
		differing++;
		console.log(`${versions[k]} answers otherwise: counterpoint ${run.words.join(' ')}`);
	}
}
console.log(`${RUNS.length} commands under ${[process.version, ...versions].join(', ')}: ${differing} answers differ`);
if (differing > 0) process.exitCode = 1;
