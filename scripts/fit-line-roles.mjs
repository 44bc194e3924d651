// Fits the weights by which lines of an article are told from what stands around them on a page.
//   node scripts/fit-line-roles.mjs --data DIR [--write]
// DIR holds the development half of the benchmark: `pages.ndjson` with `pages/`, `pasted.ndjson` (the same pages as bare
// text) and `sentences.ndjson` (clean articles). Prints figures cross-validated by document; `--write` stores the
// weights fitted on all of it, with the figures, in src/lexicon/data/line-roles.json. Nothing of the data is stored.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bodyFigures, labelLines } from './fit/body-labels.mjs';
import { crossValidate, fitLogistic } from './fit/logistic.mjs';

const FOLDS = 10;
const RIDGE = 2;
const WEIGHTS = 'src/lexicon/data/line-roles.json';

const { values } = parseArgs({ options: { data: { type: 'string' }, write: { type: 'boolean', default: false } } });
if (values.data === undefined) throw new Error('--data DIR is needed');

const { FEATURES, measureLines, readPage } = await bundled();
const rows = async (task) =>
	(await readFile(join(values.data, `${task}.ndjson`), 'utf8'))
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));
const documents = { text: [...(await pasted()), ...(await clean())], web: await pages() };

const figures = {};
const weights = {};
for (const [kind, list] of Object.entries(documents)) {
	const scored = crossValidate(list, FOLDS, RIDGE);
	for (const set of new Set(list.map((document) => document.set))) {
		figures[set] = bodyFigures(scored.filter(({ document }) => document.set === set));
		console.log(set, JSON.stringify(figures[set]));
	}
	weights[kind] = [...fitLogistic(list, RIDGE)].map((weight) => Math.round(weight * 1000) / 1000);
}

if (values.write) {
	const stored = {
		about: 'Log-odds that a line belongs to the article. Fitted by scripts/fit-line-roles.mjs; MIT, like the program.',
		figures,
		features: ['always', ...FEATURES.map(([name]) => name)],
		weights,
	};
	await writeFile(WEIGHTS, `${JSON.stringify(stored, null, '\t')}\n`);
}

async function pasted() {
	const all = await rows('pasted');
	return all.map(({ text, body }, group) => documentOf('pasted', group, measureLines(text, [], null), body));
}

async function pages() {
	const documents = [];
	for (const [group, { file, body }] of (await rows('pages')).entries()) {
		const html = gunzipSync(await readFile(join(values.data, file))).toString('utf8');
		const { text, blocks, known } = await readPage(html, null);
		documents.push(documentOf('pages', group, measureLines(text, blocks, known.title ?? null), body));
	}
	return documents;
}

/** Whole articles under their titles, and beginnings of them without, as somebody pastes a paragraph or two. */
async function clean() {
	return (await rows('sentences')).flatMap(({ title, paragraphs }, i) => {
		const bodies = paragraphs.map((sentences) => sentences.join(' '));
		const group = 1000 + i;
		const whole = documentOf(
			'clean',
			group,
			measureLines([title, ...bodies].join('\n\n'), [], title),
			bodies.join('\n'),
		);
		const beginnings = [1, 2, 4].map((n) => {
			const text = bodies.slice(0, n).join('\n\n');
			return documentOf('beginnings', group, measureLines(text, [], null), text);
		});
		return [whole, ...beginnings];
	});
}

/** Lines count by the square root of their words, documents alike. */
function documentOf(set, group, { texts, vectors, headline }, body) {
	const labels = labelLines(texts, headline, body);
	const lengths = texts.map((text) => Math.sqrt(text.split(/\s+/).length + 1));
	const total = lengths.reduce((sum, length) => sum + length, 0);
	const share = { pasted: 1, pages: 1, clean: 0.5, beginnings: 0.1 }[set];
	const counts = lengths.map((length) => (length / total) * 150 * share);
	return { set, group, texts, vectors: vectors.map((vector) => [1, ...vector]), labels, counts, body };
}

/** The program's own measuring of lines and reading of pages, from its sources. */
async function bundled() {
	const outfile = `.fit-${process.pid}.mjs`;
	const contents = `
		export { FEATURES, measureLines } from './src/prepare/line-features.ts';
		export { readPage } from './src/read/html/page.ts';`;
	const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
	await build({
		stdin: { contents, resolveDir: '.' },
		outfile,
		bundle: true,
		platform: 'node',
		format: 'esm',
		banner: { js: require },
	});
	return import(pathToFileURL(outfile)).finally(() => rm(outfile));
}
