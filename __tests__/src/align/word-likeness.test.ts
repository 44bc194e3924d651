import { describe, expect, test } from '@jest/globals';
import { profilesAlone } from '../../../src/align/profile.ts';
import { wordLikeness } from '../../../src/align/word-likeness.ts';
import type { Word } from '../../../src/align/words.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

/** The likeness of the last words of two sentences. */
function likeness(one: string, other: string): number {
	const sentence = (text: string) => {
		const [first] = annotate(prepare(sentencesDraft([`they spoke of ${text}`]), 'a')).sentences;
		if (!first) throw new Error('no sentence');
		return first;
	};
	const { a, b } = profilesAlone(sentence(one), sentence(other));
	return wordLikeness(a.words.at(-1) as Word, b.words.at(-1) as Word);
}

describe('two words', () => {
	test('of one lemma are the same', () => {
		expect(likeness('talks', 'talk')).toBe(1);
	});

	test('of like meaning are near, others are not', () => {
		expect(likeness('explosion', 'blast')).toBeGreaterThan(0.6);
		expect(likeness('explosion', 'election')).toBeLessThan(0.2);
	});

	test('that name different days or people are unlike, however alike their company', () => {
		expect(likeness('Monday', 'Tuesday')).toBe(0);
		expect(likeness('Netanyahu', 'Olmert')).toBe(0);
	});

	test('that spell one name in two ways are nearly the same', () => {
		expect(likeness('Rowhani', 'Rohani')).toBeGreaterThan(0.8);
		expect(likeness('Gaddafi', 'Gadhafi')).toBeGreaterThan(0.8);
		expect(likeness('Rowhani', 'Rowling')).toBe(0);
	});

	test('that are different numbers are unlike', () => {
		expect(likeness('44', '45')).toBe(0);
	});
});
