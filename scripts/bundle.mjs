// How the program and parts of it are bundled; program.mjs makes a script of it, notices.mjs reads what went into it.
// What is imported where it is needed runs only then, as Ink and React do: a piped comparison must not pay for them.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/**
 * yargs lays out help with cliui and string-width, whose patterns of emoji take as long to set up as Node to start. So
 * both are set up when help is first laid out, not on every run.
 */
export const helpLaidOutLater = {
	name: 'help-laid-out-later',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^(cliui|string-width)$/ }, ({ path, importer, resolveDir }) =>
			importer.includes('/yargs/') ? { path, namespace: 'later', pluginData: resolveDir } : undefined,
		);
		onLoad({ filter: /.*/, namespace: 'later' }, ({ path, pluginData }) => ({
			contents: `export default (...given) => require('${path}').default(...given);`,
			resolveDir: pluginData,
		}));
	},
};

/**
 * Ink measures with string-width as well, and asks it for nothing but characters of one column: letters, the glyphs of the
 * screen, the stand-ins of its lines. The patterns of emoji are set up when anything else is to be measured.
 */
export const emojiMeasuredLater = {
	name: 'emoji-measured-later',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /^string-width$/ }, ({ path, importer, namespace, resolveDir }) =>
			importer.includes('/yargs/') || namespace === 'measured-later'
				? undefined
				: { path, namespace: 'measured-later', pluginData: resolveDir },
		);
		onLoad({ filter: /.*/, namespace: 'measured-later' }, ({ path, pluginData }) => ({
			contents: `
				const oneColumnEach = ${ONE_COLUMN_EACH};
				export default (text, ...given) =>
					oneColumnEach.test(text) ? text.length : require('${path}').default(text, ...given);`,
			resolveDir: pluginData,
		}));
	},
};

/** As in cli/ui/text/width.ts, and the private use area. */
const ONE_COLUMN_EACH =
	/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u22ff\u2500-\u25fc\u2717\u27e8\u27e9\ue000-\uf8ff]*$/;

/**
 * Ink's layout is a WebAssembly program written into its file, which it fetches from there like a page from the network:
 * Node loads all of its fetch for that. Without fetch it takes what it has.
 */
export const layoutNotFetched = {
	name: 'layout-not-fetched',
	setup({ onLoad }) {
		onLoad({ filter: /yoga-wasm-base64-esm\.js$/ }, async ({ path }) => ({
			contents: `const fetch = undefined;\n${await readFile(path, 'utf8')}`,
		}));
	},
};

/** Bundles the program. `changes` are esbuild options laid over the usual ones. */
export function bundle(changes = {}) {
	return build({
		entryPoints: { counterpoint: 'cli/main.ts' },
		outdir: 'dist',
		bundle: true,
		splitting: true,
		chunkNames: 'chunks/[name]-[hash]',
		format: 'esm',
		platform: 'node',
		target: 'node20.19',
		// Node has had \p{L} for long, and esbuild does not know it: it wrote a pattern that was made anew at every use.
		supported: { 'regexp-unicode-property-escapes': true },
		minify: true,
		// Style sheet and script of the exported page are part of it as text.
		loader: { '.css': 'text', '.client.js': 'text' },
		metafile: true,
		legalComments: 'none',
		// Ink asks for the first only when DEV=true is set to debug it; the second is native and spares BullMQ's packing some time.
		external: ['react-devtools-core', 'msgpackr-extract'],
		plugins: [helpLaidOutLater, emojiMeasuredLater, layoutNotFetched],
		// React ships two builds and picks one by this name; the development build is three times slower to start.
		define: { 'process.env.NODE_ENV': '"production"' },
		// Some dependencies are CommonJS and call require() for Node's own modules, which an ES module does not have.
		banner: {
			js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
		},
		...changes,
	});
}
