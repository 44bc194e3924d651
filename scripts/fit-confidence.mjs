// Writes src/classify/judgement/reliability.ts: of the findings of each kind, how many careful readers confirmed.
//   node scripts/fit-confidence.mjs --data DIR [--dry]
// DIR holds benchmark files: reports.ndjson (pairs of reports with labelled discrepancies), edits.ndjson, words.ndjson
// and paraphrase.ndjson (sentence pairs that conflict, do not, or say the same). Prints a reliability table in which no document was judged by a fit that saw
// it; --dry prints without writing.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { labelledFindings } from './labelled-findings.mjs';

const { values } = parseArgs({ options: { data: { type: 'string' }, dry: { type: 'boolean', default: false } } });

/** A second careful reader confirmed so many of the labelled discrepancies; a group of few findings is drawn there. */
const PRIOR = 0.7;
/** By as many imagined findings. */
const STRENGTH = 8;

const program = await rawProgram();
const read = (task) =>
	readFileSync(join(values.data, `${task}.ndjson`), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
const findings = labelledFindings(program, {
	reports: read('reports'),
	edits: read('edits'),
	words: read('words'),
	paraphrase: read('paraphrase'),
});

const documents = [...new Set(findings.map(({ document }) => document))];
const held = documents.flatMap((document) => {
	const fit = fitted(findings.filter((finding) => finding.document !== document));
	return findings
		.filter((finding) => finding.document === document)
		.map((finding) => ({ ...finding, confidence: predicted(fit, finding) }));
});
for (const event of ['established', 'given'])
	printReliability(
		event,
		held.filter((finding) => finding.event === event),
	);
if (!values.dry) writeTable(fitted(findings));

/** The program as it stands, with no reliability known, so that confidences are the evidence the detectors give. */
async function rawProgram() {
	const outfile = join(mkdtempSync(join(tmpdir(), 'counterpoint-')), 'raw.mjs');
	await build({
		stdin: {
			contents: ['compare', 'judge', 'draft'].map((name) => `export * from './src/${name}.ts';`).join('\n'),
			resolveDir: new URL('..', import.meta.url).pathname,
		},
		outfile,
		bundle: true,
		format: 'esm',
		platform: 'node',
		banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
		plugins: [{ name: 'raw', setup: leaveEvidence }],
	});
	cpSync(new URL('../src/lexicon/data', import.meta.url), join(dirname(outfile), 'data'), { recursive: true });
	return import(pathToFileURL(outfile));
}

function leaveEvidence(building) {
	building.onLoad({ filter: /classify.confidence\.ts$/ }, () => ({
		contents: 'export const calibrated = (encounter, found) => found;',
		loader: 'js',
	}));
}

function groupOf({ event, kind, verdict }) {
	return `${event} ${kind} ${verdict}`;
}

function fitted(list) {
	const table = {};
	for (const group of new Set(list.map(groupOf))) {
		const own = list.filter((finding) => groupOf(finding) === group);
		const right = own.filter((finding) => finding.right).length + PRIOR * STRENGTH;
		const mean = own.reduce((sum, { raw }) => sum + raw, 0) / own.length;
		table[group] = [right / (own.length + STRENGTH), mean];
	}
	return table;
}

function predicted(table, finding) {
	const [share, mean] = table[groupOf(finding)] ?? [PRIOR, finding.raw];
	return Math.min(0.97, Math.max(0.05, share + 0.3 * (finding.raw - mean)));
}

function printReliability(event, list) {
	console.log(`\nsame event ${event}: ${list.length} findings\nconfidence  findings  confirmed`);
	for (let low = 0; low < 1; low += 0.2) {
		const own = list.filter(({ confidence }) => confidence >= low && confidence < low + 0.2);
		const right = own.filter((finding) => finding.right).length;
		if (own.length > 0)
			console.log(
				`${low.toFixed(1)} to ${(low + 0.2).toFixed(1)}  ${String(own.length).padStart(8)}  ${(right / own.length).toFixed(2)}`,
			);
	}
	const brier = list.reduce((sum, { confidence, right }) => sum + (confidence - Number(right)) ** 2, 0) / list.length;
	console.log(`mean squared error ${brier.toFixed(3)}`);
}

function writeTable(table) {
	const rows = Object.entries(table)
		.sort()
		.map(([group, [share, mean]]) => `\t'${group}': [${Number(share.toFixed(2))}, ${Number(mean.toFixed(2))}],`);
	writeFileSync(
		new URL('../src/classify/judgement/reliability.ts', import.meta.url),
		`/**
 * How often careful readers confirmed findings of a kind, and how strong the evidence for them was on average.
 * Written by scripts/fit-confidence.mjs: edit that, not this.
 */
export const RELIABILITY: Readonly<Record<string, readonly [share: number, evidence: number]>> = {
${rows.join('\n')}
};
`,
	);
}
