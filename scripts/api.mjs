// Writes docs/api: what the library exports, from its docstrings, by typedoc. It is fetched for that and no dependency:
// with all that it brings, every installation would wait for pages that few runs write.
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ENTRIES } from './library.mjs';

const PACKAGES = ['typedoc@0.28.20', 'typedoc-plugin-markdown@4.14.1', 'typescript@5.9'];
const TABLES = [
	'parameters',
	'interfaceProperties',
	'classProperties',
	'enumMembers',
	'typeDeclaration',
	'propertyMembers',
];

const place = await mkdtemp(join(tmpdir(), 'counterpoint-api-'));
const options = [
	...['--plugin', 'typedoc-plugin-markdown'],
	...Object.values(ENTRIES).flatMap((path) => ['--entryPoints', path]),
	...['--out', place, '--readme', 'none', '--outputFileStrategy', 'modules', '--logLevel', 'Error'],
	...['--hideBreadcrumbs', '--hidePageHeader', '--disableSources', '--excludeExternals', '--skipErrorChecking'],
	...['--excludeTags', '@asType', '--excludeTags', '@minimum', '--useCodeBlocks'],
	...TABLES.flatMap((what) => [`--${what}Format`, 'table']),
];
try {
	execFileSync('npx', ['--yes', ...PACKAGES.flatMap((name) => ['-p', name]), 'typedoc', ...options], {
		stdio: 'inherit',
	});
	await rm('docs/api', { recursive: true, force: true });
	for (const page of ['index.md', 'library/node.md']) await cp(join(place, page), join('docs/api', page));
} finally {
	await rm(place, { recursive: true, force: true });
}
