import { describe, expect, test } from '@jest/globals';
import { isParticle, phrasalMeanings } from '../../../src/lexicon/phrasal-verbs.ts';

describe('a verb with its particle', () => {
	test('means what another verb does', () => {
		expect(phrasalMeanings('turn')?.get('down')).toBe('reject');
		expect(phrasalMeanings('reject')).toBeUndefined();
	});

	test('is told from a verb before a preposition by what follows', () => {
		const word = (normal: string) => ({ normal, kind: 'word' });
		expect(isParticle('on', word('for'), true)).toBe(true);
		expect(isParticle('on', word('monday'), true)).toBe(false);
		expect(isParticle('on', undefined, false)).toBe(false);
		expect(isParticle('down', word('the'), false)).toBe(true);
	});
});
