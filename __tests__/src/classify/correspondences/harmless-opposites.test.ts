import { expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const relation = (a: string, b: string) => [judge(a, b).relation, judge(b, a).relation];
const ALIKE = ['agreement', 'agreement'];
const OPPOSED = ['contradiction', 'contradiction'];

test('one way is told from either of its ends', () => {
	expect(relation('The barge left Linz for Budapest.', 'The barge arrived in Budapest from Linz.')).toEqual(ALIKE);
	expect(relation('The barge left the harbor at dawn.', 'The barge arrived at the harbor at dawn.')).toEqual(OPPOSED);
});

test('two turns in one clause cancel out, and one turn that is said twice does not', () => {
	expect(relation('The left-hand sluice is open.', 'Only the right-hand sluice is closed.')).toEqual(ALIKE);
	expect(relation('A small team in a small van won.', 'A vast team in a vast van won.')).toEqual(OPPOSED);
});

test('what was first reported nobody says now', () => {
	const now = 'The skipper was hurt, not drowned as first reported.';
	expect(relation(now, 'The skipper was first reported drowned.')).toEqual(ALIKE);
	expect(relation('The clerk was suspended.', 'The clerk was initially reported dismissed.')).toEqual(ALIKE);
	expect(relation('The clerk was suspended.', 'The clerk was dismissed.')).toEqual(OPPOSED);
});
