// Writes the library's types beside it, each entry in one file, so that a project in TypeScript needs nothing else: before packing.
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { generateDtsBundle } from 'dts-bundle-generator';
import { ENTRIES } from './library.mjs';

const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });

const entries = Object.entries(ENTRIES);
const texts = generateDtsBundle(
	entries.map(([, filePath]) => ({ filePath, output: { noBanner: true, exportReferencedTypes: false } })),
	{ preferredConfigPath: 'tsconfig.json' },
);
await Promise.all(entries.map(([name], k) => writeFile(`${values.outdir}/library/${name}.d.mts`, texts[k])));
