import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { FINDING_KINDS } from '../../../src/model.ts';
import { codebook } from '../../../src/report/codebook.ts';

test('the codebook in docs is the one the program would write (npm run docs)', () => {
	expect(readFileSync('docs/codebook.md', 'utf8')).toBe(codebook());
});

test('every kind of finding is in it', () => {
	for (const kind of FINDING_KINDS) expect(codebook()).toContain(`| ${kind} | `);
});
