import { expect, test } from '@jest/globals';
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';

const REFRAIN = 'Clara Whitfield said on Sunday that the ferry was safe.';

const pairsOf = (a: readonly string[], b: readonly string[]) =>
	compare({ a: sentencesDraft(a), b: sentencesDraft(b) }).pairs.map((pair) => `${pair.a} ${pair.b}`);

test('what both reports say again and again is matched one to one', () => {
	const often = Array.from({ length: 90 }, () => REFRAIN);
	expect(pairsOf(often, often)).toEqual(often.map((_, number) => `a${number} b${number}`));
});

test('what one report says more often goes with the last of the other', () => {
	expect(pairsOf([REFRAIN, REFRAIN, REFRAIN], [REFRAIN, REFRAIN])).toEqual(['a0 b0', 'a1 b1', 'a2 b1']);
	expect(pairsOf([REFRAIN, REFRAIN], [REFRAIN, REFRAIN, REFRAIN])).toEqual(['a0 b0', 'a1 b1', 'a1 b2']);
});

test('a refrain that was changed is matched with what it was changed to', () => {
	const changed = REFRAIN.replace('Sunday', 'Friday');
	const [often, others] = [Array.from({ length: 90 }, () => REFRAIN), Array.from({ length: 90 }, () => changed)];
	expect(pairsOf(often, others)).toHaveLength(90);
});
