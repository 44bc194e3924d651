import { describe, expect, test } from '@jest/globals';
import { candidates } from '../../../src/align/candidates.ts';
import { profilesOf } from '../../../src/align/profile.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const report = (side: 'a' | 'b', sentences: readonly string[]) => annotate(prepare(sentencesDraft(sentences), side));

const couples = (a: readonly string[], b: readonly string[]) =>
	candidates(profilesOf({ a: report('a', a), b: report('b', b) })).map(({ a, b }) => `${a} ${b}`);

const repeated = (times: number) => Array.from({ length: times }, () => 'Police said the number of dead had risen.');

test('sentences that share no telling word are never compared', () => {
	expect(couples(['The dam held.'], ['Of the two, she said, it was the other.', 'Rain fell on Friday.'])).toEqual([]);
});

test('the sentences that share the rarest words come first, and few of them', () => {
	const b = [
		'The storm hit Havana.',
		...Array.from({ length: 40 }, (_, k) => `The storm moved on for ${k + 3} hours.`),
	];
	const found = couples(['A storm reached Havana on Sunday.'], b);
	expect(found).toContain('0 0');
});

describe('a line that stands hundreds of times in both reports', () => {
	test('is compared with those that stand as far into the other, not with all of them', () => {
		const found = couples(repeated(300), repeated(300));
		expect(found).toContain('0 0');
		expect(found).toContain('150 150');
		expect(found).toContain('299 299');
		expect(found.length).toBeLessThan(300 * 9);
	});

	test('leads to no other line, though the words be the same but one', () => {
		const others = Array.from({ length: 300 }, () => 'Police said the number of injured had risen.');
		expect(couples(repeated(300), others)).toEqual([]);
	});
});
