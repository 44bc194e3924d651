// Writes docs/codebook.md from the kinds of finding and the columns of the coding sheet: npm run docs
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const outdir = await mkdtemp(join(tmpdir(), 'counterpoint-codebook-'));
try {
	await bundle({ entryPoints: { codebook: 'src/report/codebook.ts' }, outdir });
	const { codebook } = await import(pathToFileURL(join(outdir, 'codebook.js')).href);
	await writeFile('docs/codebook.md', codebook());
} finally {
	await rm(outdir, { recursive: true });
}
