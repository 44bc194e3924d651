// Writes the program as one script, and the launcher that runs it: see cli/compiled.ts.
import { writeFile } from 'node:fs/promises';
import { builtinModules, createRequire } from 'node:module';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { bundle, emojiMeasuredLater, helpLaidOutLater, layoutNotFetched } from './bundle.mjs';

/**
 * An import of Node's own modules stands above all code, so that every run would load every one of them. They are loaded
 * when the module that asks for them is.
 */
const nodeModulesLater = {
	name: 'node-modules-later',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /.*/ }, ({ path, kind, namespace }) => {
			const name = path.replace(/^node:/, '');
			if (!builtinModules.includes(name)) return undefined;
			if (namespace === 'node' || kind === 'require-call') return { path: `node:${name}`, external: true };
			return { path: name, namespace: 'node' };
		});
		onLoad({ filter: /.*/, namespace: 'node' }, ({ path }) => ({
			contents: contentsOf(path),
		}));
	},
};

function contentsOf(path) {
	if (path === 'assert') return ASSERTIONS;
	if (CALLED_SELDOM.includes(path)) return loadedWhenCalled(path);
	return `module.exports = ${INHERITED.includes(path) ? `Object.create(require('node:${path}'))` : `require('node:${path}')`};`;
}

/** yargs asserts on every run what holds, and two comparisons need none of all that Node loads for it. */
const ASSERTIONS = ['strictEqual', 'notStrictEqual']
	.map(
		(name) => `export const ${name} = (one, other, ...given) => {
			if (Object.is(one, other) !== ${name === 'strictEqual'}) require('node:assert').${name}(one, other, ...given);
		};`,
	)
	.join('\n');

/** Of these the program knows nothing but functions, which few runs call. */
const CALLED_SELDOM = ['child_process', 'fs/promises', 'zlib'];

/**
 * Plain objects with many names. Every module that imports one would get a copy of it, name by name; of an object that
 * inherits them there is nothing to copy.
 */
const INHERITED = ['crypto', 'fs', 'os', 'path', 'url', 'util', 'v8', 'vm'];

function loadedWhenCalled(path) {
	const names = Object.keys(createRequire(import.meta.url)(`node:${path}`)).filter((name) => /^[a-z]\w+$/.test(name));
	const functions = names.map(
		(name) => `export const ${name} = (...given) => require('node:${path}').${name}(...given);`,
	);
	return functions.join('\n');
}

/** Ink's way into React's debugger. */
const withoutDebugger = {
	name: 'without-debugger',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: /\/devtools\.js$/ }, ({ path, importer }) =>
			importer.includes('/ink/') ? { path, namespace: 'absent' } : undefined,
		);
		onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: '' }));
	},
};

/**
 * Libraries for what few texts are: pages, other encodings, other languages. They were half of the program, which every run
 * reads as a whole. Each is a script beside it, run by the first module that asks for it.
 */
const SELDOM_NEEDED = ['@mozilla/readability', 'ajv', 'franc-min', 'htmlparser2', 'iconv-lite', 'linkedom', 'marked'];
const LIBRARIES = 'parts/libraries';
const fileOf = (library) => library.replaceAll('/', '-').replace('@', '');

const librariesBeside = {
	name: 'libraries-beside',
	setup({ onResolve, onLoad }) {
		onResolve({ filter: new RegExp(`^(?:${SELDOM_NEEDED.join('|')})$`) }, ({ path }) => ({
			path,
			namespace: 'beside',
		}));
		onLoad({ filter: /.*/, namespace: 'beside' }, ({ path }) => ({
			contents: `module.exports = require('node:module').createRequire(programUrl)('./${LIBRARIES}/${fileOf(path)}.cjs');`,
		}));
	},
};

function writeLibraries(outdir) {
	return bundle({
		...AS_COMMONJS,
		entryPoints: Object.fromEntries(SELDOM_NEEDED.map((library) => [fileOf(library), library])),
		outdir: join(outdir, LIBRARIES),
		outExtension: { '.js': '.cjs' },
	});
}

export const AS_COMMONJS = { format: 'cjs', splitting: false, banner: {} };

export async function writeProgram(outdir) {
	await bundle({ entryPoints: { counterpoint: 'cli/launch.ts' }, outdir, ...AS_COMMONJS });
	await Promise.all([writeFile(join(outdir, 'program.js'), await program()), writeLibraries(outdir)]);
	// The package as a whole is made of ES modules; these files are not.
	await writeFile(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
}

/**
 * The program as one ES module, whose parts are run when they are first asked for; then as a script, a function of what
 * a script has not.
 */
async function program() {
	const { outputFiles } = await bundle({
		splitting: false,
		write: false,
		banner: {},
		define: {
			'process.env.NODE_ENV': '"production"',
			'process.env.DEV': '"false"',
			'import.meta.url': 'programUrl',
		},
		plugins: [
			librariesBeside,
			nodeModulesLater,
			withoutDebugger,
			helpLaidOutLater,
			emojiMeasuredLater,
			layoutNotFetched,
		],
	});
	const { code } = await transform(outputFiles[0].text, { format: 'cjs', minifyWhitespace: true });
	return `(function (require, programUrl) {${code.replace(/[^\0-\x7f]/g, escaped)}\n})\n`;
}

/** Outside of strings, where esbuild does so itself, only patterns hold characters beyond ASCII; both are escaped alike. */
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
