// Bundles the program into dist/. Ink and React stay in a chunk of their own that is only read when a screen opens:
// a piped comparison must not pay for them.
import { chmod, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });
const outdir = values.outdir;

await rm(outdir, { recursive: true, force: true });
await build({
	entryPoints: { counterpoint: 'cli/main.ts' },
	outdir,
	bundle: true,
	splitting: true,
	chunkNames: 'chunks/[name]-[hash]',
	format: 'esm',
	platform: 'node',
	target: 'node20.19',
	minify: true,
	legalComments: 'none',
	// Ink asks for this only when DEV=true is set to debug it.
	external: ['react-devtools-core'],
	// React ships two builds and picks one by this name; the development build is three times slower to start.
	define: { 'process.env.NODE_ENV': '"production"' },
	// Some dependencies are CommonJS and call require() for Node's own modules, which an ES module does not have.
	banner: {
		js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
	},
});
await chmod(`${outdir}/counterpoint.js`, 0o755);
