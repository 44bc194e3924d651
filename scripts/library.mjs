// Writes the library: what `import … from 'counterpoint'` and `'counterpoint/node'` load. ES modules, in a folder of their own.
import { mkdir, writeFile } from 'node:fs/promises';
import { bundle } from './bundle.mjs';

export const ENTRIES = { index: 'src/index.ts', node: 'src/library/node.ts' };
const MANIFEST = {
	type: 'module',
	imports: { '#platform': { node: './platform-node.mjs', default: './platform-anywhere.mjs' } },
};
export const PLATFORMS = {
	'platform-node': 'src/library/platform-node.ts',
	'platform-anywhere': 'src/library/platform-anywhere.ts',
};

/**
 * A hash and a data file are Node's in Node and something else in a browser. The library imports them as `#platform`,
 * and the package.json beside it says which module that is: whoever bundles it for a browser gets no word of Node.
 */
const platformChosenLater = {
	name: 'platform-chosen-later',
	setup({ onResolve }) {
		onResolve({ filter: /\/(sha256|vectors-file)\.ts$/ }, () => ({ path: '#platform', external: true }));
	},
};

/** Parts that read documents are CommonJS within, and call require for Node's own modules, which an ES module does not have. */
const REQUIRE = "import { require } from '#platform';";
/** esbuild's own words where something calls require. */
const CALLS_REQUIRE = 'Dynamic require of';

const AS_MODULES = {
	outExtension: { '.js': '.mjs' },
	chunkNames: '[name]-[hash]',
	banner: {},
	plugins: [],
	write: false,
};

export async function writeLibrary(outdir) {
	const folder = `${outdir}/library`;
	const [library, platforms] = await Promise.all([
		bundle({ ...AS_MODULES, entryPoints: ENTRIES, outdir: folder, plugins: [platformChosenLater] }),
		bundle({ ...AS_MODULES, entryPoints: PLATFORMS, outdir: folder, splitting: false }),
	]);
	await mkdir(folder, { recursive: true });
	await writeFile(`${folder}/package.json`, `${JSON.stringify(MANIFEST)}\n`);
	const files = [...library.outputFiles, ...platforms.outputFiles];
	await Promise.all(files.map(({ path, text }) => writeFile(path, withRequire(text))));
}

function withRequire(text) {
	return text.includes(CALLS_REQUIRE) ? `${REQUIRE}\n${text}` : text;
}
