// Writes THIRD_PARTY_NOTICES.md: the licence of every package whose code is in the bundle, and of the language data.
//   node scripts/notices.mjs          writes the file
//   node scripts/notices.mjs --check  fails when the file does not name what is bundled now
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from './bundle.mjs';
import { ENTRIES, PLATFORMS } from './library.mjs';
import { CALLED, PARTS } from './parts.mjs';

const FILE = 'THIRD_PARTY_NOTICES.md';

const { metafile } = await bundle({
	write: false,
	entryPoints: { counterpoint: 'cli/main.ts', ...PARTS, ...CALLED, ...ENTRIES, ...PLATFORMS },
});
const folders = new Set();
for (const input of Object.keys(metafile.inputs)) {
	// The last node_modules/ in the path names the package, unless a package has built another into itself; a scoped one
	// has two parts.
	const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input.replace(/\/dist\/node_modules\/.*/, '/'));
	if (match) folders.add(match[1]);
}
const packages = await Promise.all([...folders].sort().map(describe));
const pdfJs = {
	name: 'pdf.js',
	version: 'as built into unpdf',
	id: 'Apache-2.0',
	licence: `Copyright Mozilla Foundation\n\n${await readFile('scripts/licences/apache-2.0.txt', 'utf8')}`.trim(),
};
const sections = [...packages, pdfJs].map(section);
const text = [await readFile('scripts/notices-head.md', 'utf8'), ...sections].join('\n');

if (process.argv.includes('--check')) {
	const written = await readFile(FILE, 'utf8').catch(() => '');
	const missing = packages.filter(({ name }) => !written.includes(`\n## ${name} `));
	if (missing.length > 0) {
		console.error(`${FILE} does not name ${missing.map(({ name }) => name).join(', ')}: run node scripts/notices.mjs`);
		process.exit(1);
	}
	console.log(`${FILE} names all ${packages.length} packages in the bundle`);
} else {
	await writeFile(FILE, text);
}

async function describe(folder) {
	const manifest = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
	const file = (await readdir(folder)).find((name) => /^(licen[cs]e|copying)/i.test(name));
	const licence = file
		? await readFile(path.join(folder, file), 'utf8')
		: 'The package carries no licence text of its own.';
	return { name: manifest.name, version: manifest.version, id: manifest.license, licence: licence.trim() };
}

function section({ name, version, id, licence }) {
	return `## ${name} ${version} (${id})\n\n\`\`\`\n${licence}\n\`\`\`\n`;
}
