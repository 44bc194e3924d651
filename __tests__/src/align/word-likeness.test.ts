import { describe, expect, test } from '@jest/globals';
import { profilesAlone } from '../../../src/align/profile.ts';
import { type Setting, wordLikeness } from '../../../src/align/word-likeness.ts';
import type { Word } from '../../../src/align/words.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

/** The likeness of the last words of two sentences. */
function likeness(one: string, other: string, setting: Setting = 'alone'): number {
	const alone = (text: string) => annotate(prepare(sentencesDraft([`they spoke of ${text}`]), 'a'));
	const profiles = profilesAlone({ a: alone(one), b: alone(other) });
	if (!profiles) throw new Error('no sentence');
	return wordLikeness(profiles.a.words.at(-1) as Word, profiles.b.words.at(-1) as Word, setting);
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

	test('that contradict each other in two reports of one event are like enough to meet there', () => {
		expect(likeness('six', 'nine')).toBe(0);
		expect(likeness('six', 'nine', 'in reports')).toBeGreaterThan(0.2);
		expect(likeness('approval', 'rejection', 'in reports')).toBeGreaterThan(likeness('approval', 'rejection'));
	});

	test('that oppose each other are hardly like, though they stand in the same company', () => {
		expect(likeness('close higher', 'close lower')).toBeLessThan(0.3);
		expect(likeness('approval', 'rejection')).toBeLessThan(0.3);
	});

	test('that are different numbers are unlike', () => {
		expect(likeness('44', '45')).toBe(0);
	});
});
