// Writes the lists of keys into documents, between the lines <!-- keys --> and <!-- /keys -->, <!-- event keys --> and <!-- /event keys -->.
//   node scripts/keys.mjs [FILE...]      (README.md and docs/keys.md when no file is named)
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';

const folder = await mkdtemp(join(tmpdir(), 'counterpoint-keys-'));
try {
	await bundle({ entryPoints: { keys: 'cli/ui/keysList.ts' }, outdir: folder });
	const { keysAsMarkdown, eventKeysAsMarkdown } = await import(pathToFileURL(join(folder, 'keys.js')).href);
	const files = process.argv.slice(2);
	for (const file of files.length > 0 ? files : ['README.md', 'docs/keys.md']) {
		const text = await readFile(file, 'utf8');
		await writeFile(file, withList(withList(text, 'keys', keysAsMarkdown()), 'event keys', eventKeysAsMarkdown()));
	}
} finally {
	await rm(folder, { recursive: true });
}

/** A document without the place for a list stays as it is. */
function withList(text, name, list) {
	const place = new RegExp(`<!-- ${name} -->[\\s\\S]*<!-- /${name} -->`);
	return text.replace(place, () => `<!-- ${name} -->\n${list}\n<!-- /${name} -->`);
}
