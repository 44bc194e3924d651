// How many quoted words of whole reports have no speaker, and whose the others are:
//   node scripts/unspoken-words.mjs REPORTS.ndjson [--list unspoken|spoken|voices]
// REPORTS.ndjson has a couple of reports a line ({"id","a":{"title","sentences"},"b":{…}}), as the benchmark's task
// `reports` has. `--list unspoken` prints each quotation without a speaker and what stands around it, `spoken` each one
// with its speaker, `voices` each voice with its words: to be read, since a figure does not say whether a speaker is right.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values, positionals } = parseArgs({ options: { list: { type: 'string' } }, allowPositionals: true });
const [path] = positionals;
if (path === undefined) throw new Error('give the file with the reports');

const { annotate, prepare, sentencesDraft, readingsOf, statementsOf, speakersOf } = await sources();
const reports = readFileSync(path, 'utf8')
	.trim()
	.split('\n')
	.map((line) => JSON.parse(line))
	.flatMap(readings);

let [all, without, reported] = [0, 0, 0];
for (const [id, reading] of reports) {
	const statements = statementsOf(reading);
	const speakers = speakersOf(reading, statements);
	const quoted = statements.filter(({ kind }) => kind === 'quoted');
	for (const statement of statements)
		if (values.list === 'nobody' && statement.kind === 'reported' && !speakers.get(statement))
			print(id, reading, statement, 'no voice');
	for (const statement of quoted) {
		const speaker = speakers.get(statement);
		all += statement.words;
		if (!speaker) without += statement.words;
		if (values.list === 'unspoken' && !speaker) print(id, reading, statement, statement.speaker && 'no voice');
		if (values.list === 'spoken' && speaker) print(id, reading, statement, nameOf(speaker, reading));
	}
	for (const { kind, words } of statements) if (kind === 'reported') reported += words;
	if (values.list === 'voices') printVoices(id, reading, statements, speakers);
}
console.log(
	`${reports.length} reports: ${without} of ${all} quoted words without a speaker; ${reported} words reported`,
);

/** Both reports of a couple, none of whose sentences are paired: what the other one has says nothing of who speaks. */
function readings({ id, a, b }) {
	const annotated = { a: read(a, 'a'), b: read(b, 'b') };
	const { a: one, b: other } = readingsOf({ comparison: { pairs: [] }, annotated });
	return [
		[`${id}a`, one],
		[`${id}b`, other],
	];
}

function read({ title, sentences }, side) {
	return annotate(prepare(sentencesDraft(sentences, { title }), side));
}

function nameOf({ kind, key, name, entity }, { report }) {
	return `${kind}: ${entity === null ? (name?.text ?? key) : report.entities[entity].name}`;
}

function print(id, { report }, { sentence, span, speaker }, who) {
	const at = report.sentences.indexOf(sentence);
	const around = report.sentences.slice(Math.max(0, at - 2), at + 2).map((one) => one.sentence.text);
	const words = speaker && report.report.text.slice(speaker.stretch.start, speaker.stretch.end);
	console.log(`${id} ${span.sentence} [${who ?? 'nobody'}${words ? ` in “${words}”` : ''}] ${span.text}`);
	for (const text of around) console.log(`    ${text === sentence.sentence.text ? '>' : ' '} ${text}`);
}

function printVoices(id, reading, statements, speakers) {
	const voices = new Map();
	for (const statement of statements) {
		const speaker = speakers.get(statement);
		if (!speaker) continue;
		voices.set(speaker.key, [...(voices.get(speaker.key) ?? []), [speaker, statement]]);
	}
	for (const told of voices.values()) {
		console.log(`${id} ${nameOf(told[0][0], reading)}`);
		for (const [, { kind, span, sentence }] of told)
			console.log(`    ${kind} ${span.text} | ${sentence.sentence.text}`);
	}
}

async function sources() {
	const { outputFiles } = await build({
		stdin: {
			contents: `
				export * from './src/annotate/annotate.ts';
				export * from './src/prepare/prepare.ts';
				export * from './src/draft.ts';
				export { readingsOf } from './src/coverage/reading.ts';
				export * from './src/coverage/statements.ts';
				export * from './src/coverage/speakers.ts';`,
			resolveDir: process.cwd(),
		},
		bundle: true,
		write: false,
		format: 'esm',
		platform: 'node',
		define: { 'import.meta.url': JSON.stringify(new URL('../dist/counterpoint.js', import.meta.url).href) },
	});
	return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
