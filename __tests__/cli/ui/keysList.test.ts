import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { BINDINGS as OF_AN_EVENT } from '../../../cli/ui/event/keys.ts';
import { BINDINGS } from '../../../cli/ui/keys.ts';
import { eventKeysAsMarkdown, keysAsMarkdown } from '../../../cli/ui/keysList.ts';

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

test('so is the list of the keys of many reports, and no key means two things there', () => {
	const list = `<!-- event keys -->\n${eventKeysAsMarkdown()}\n<!-- /event keys -->`;
	expect(readFileSync('docs/keys.md', 'utf8')).toContain(list);
	const keys = OF_AN_EVENT.flatMap((binding) => binding.keys);
	expect(new Set(keys).size).toBe(keys.length);
});
