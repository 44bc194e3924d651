// The program's own signals, bundled from the sources, so that a fit sees what a comparison sees.
import { mkdtempSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ENTRY = `
	export { annotate } from './src/annotate/annotate.ts';
	export { sentencesDraft } from './src/draft.ts';
	export { prepare } from './src/prepare/prepare.ts';
	export { align, likelyCouples } from './src/align/align.ts';
	export { contextAmong } from './src/align/context.ts';
	export { EVIDENCE } from './src/align/evidence.ts';
	export { surroundingsOf } from './src/align/surroundings.ts';
	export { profilesAlone, profilesOf } from './src/align/profile.ts';
	export { FORMS, textOf } from './src/classify/worth-a-look/candidate.ts';
	export { candidatesIn } from './src/classify/worth-a-look/candidates.ts';
	export { FEATURES } from './src/classify/worth-a-look/features.ts';
	export { compare } from './src/compare.ts';
	export { likeness } from './src/align/similarity.ts';
	export { SIGNALS, SIGNALS_ALONE } from './src/align/signals.ts';
	export { wordTable } from './src/align/word-table.ts';
`;

/** The signals' names, which of them speak against a link, and what they measure for two sentences. */
export async function loadSignals() {
	const sources = await loadSources();
	const { annotate, sentencesDraft, prepare, profilesAlone, SIGNALS, SIGNALS_ALONE, wordTable } = sources;
	const annotated = new Map();
	const alone = (text) => {
		if (!annotated.has(text)) annotated.set(text, annotate(prepare(sentencesDraft([text]), 'a')));
		return annotated.get(text);
	};
	const measured = (signals, table) => Object.values(signals).map(({ measure }) => measure(table));
	return {
		signals: described(SIGNALS),
		signalsAlone: described(SIGNALS_ALONE),
		measure: (a, b) => {
			const profiles = profilesAlone({ a: alone(a), b: alone(b) });
			if (!profiles) throw new Error(`no sentence: ${a} | ${b}`);
			const table = wordTable(profiles.a, profiles.b);
			return { values: measured(SIGNALS, table), valuesAlone: measured(SIGNALS_ALONE, table) };
		},
	};
}

const described = (signals) => ({
	names: Object.keys(signals),
	against: Object.values(signals).map(({ speaks }) => speaks === 'against'),
});

/** The parts of the program that fits and benchmarks run, bundled from the sources. */
export function loadSources() {
	return loadModule(ENTRY);
}

/** What a module in TypeScript exports, bundled with all it imports. */
export async function loadModule(contents) {
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-fit-'));
	// The word vectors are read from there when the first word is looked up.
	process.on('exit', () => rmSync(folder, { recursive: true }));
	return import(pathToFileURL(await bundleModule(contents, folder)).href);
}

/** Bundles a module with all it imports, and lays beside it what is read at run time. */
export async function bundleModule(contents, folder) {
	const outfile = join(folder, 'sources.mjs');
	await build({
		stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
		bundle: true,
		platform: 'node',
		format: 'esm',
		outfile,
		logLevel: 'error',
		banner: {
			js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
		},
	});
	await cp('src/lexicon/data', join(folder, 'data'), { recursive: true });
	return outfile;
}
