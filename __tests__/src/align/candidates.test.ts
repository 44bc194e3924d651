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
	const oneToOne = Array.from({ length: 300 }, (_, number) => `${number} ${number}`);

	test('is compared one to one with itself', () => {
		expect(couples(repeated(300), repeated(300))).toEqual(oneToOne);
	});

	test('is compared one to one with another line of the same words but one', () => {
		const others = Array.from({ length: 300 }, () => 'Police said the number of injured had risen.');
		expect(couples(repeated(300), others)).toEqual(oneToOne);
	});

	test('goes with the last of the other where it stands more often', () => {
		const once = [...repeated(1), 'The harbour of Vik was closed by the storm on Sunday.'];
		expect(couples(repeated(3), once)).toEqual(['0 0', '1 0', '2 0']);
		expect(couples(once, repeated(3))).toEqual(['0 0', '0 1', '0 2']);
	});
});
