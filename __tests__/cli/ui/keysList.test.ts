import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { BINDINGS } from '../../../cli/ui/keys.ts';
import { keysAsMarkdown } from '../../../cli/ui/keysList.ts';

test('every key is listed with what it does', () => {
	expect(keysAsMarkdown().split('\n')).toHaveLength(BINDINGS.length + 2);
	expect(keysAsMarkdown()).toContain(
		'| `n` | goes to the next finding, the firmest first; after a search to its next match |',
	);
});

test.each(['docs/keys.md', 'README.md'])('the list in %s is the one that node scripts/keys.mjs writes', (file) => {
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	if (!text.includes('<!-- keys -->')) return;
	expect(text).toContain(`<!-- keys -->\n${keysAsMarkdown()}\n<!-- /keys -->`);
});
