import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const relation = (a: string, b: string) => judge(a, b).relation;

describe('one against several', () => {
	test.each([
		['A masked robber held up the bakery.', 'Three masked robbers held up the bakery.'],
		['One of the divers was found.', 'Two of the divers were found.'],
		['The avalanche buried a skier.', 'The avalanche buried four skiers.'],
	])('%s / %s', (a, b) => {
		expect(relation(a, b)).toBe('contradiction');
		expect(relation(b, a)).toBe('contradiction');
	});

	test('a further one beside the several is none', () => {
		expect(relation('Two robbers held up a bakery.', 'Two robbers held up the bakery.')).toBe('agreement');
	});
});

describe('one figure in two currencies', () => {
	test('is a conflict', () => {
		expect(
			relation('The museum paid £12 million for the painting.', 'The museum paid $12 million for the painting.'),
		).toBe('contradiction');
	});

	test('a converted sum is none', () => {
		expect(
			relation('The museum paid £12 million for the painting.', 'The museum paid $15 million for the painting.'),
		).toBe('agreement');
	});
});

describe('clock times', () => {
	test.each([
		['The siren went off at 6 a.m.', 'The siren went off at 6:03 a.m.', 'agreement'],
		['The lease ends at midnight.', 'The lease ends at 12:01 a.m.', 'agreement'],
		['The siren went off at half past six.', 'The siren went off at 6:30 p.m.', 'agreement'],
		['The siren went off at quarter to six.', 'The siren went off at 6:15 a.m.', 'contradiction'],
		['The siren went off at 6 a.m.', 'The siren went off at 6 p.m.', 'contradiction'],
	])('%s / %s', (a, b, expected) => {
		expect(relation(a, b)).toBe(expected);
	});
});

test('where either side has several of what the other has one of, the same is told from either side', () => {
	const a = 'The avalanche buried a skier and four guides near the hut.';
	const b = 'The avalanche buried four skiers and a guide near the hut.';
	const told = (x: string, y: string) =>
		judge(x, y).findings.map((found) => [found.kind, found.a[0]?.text, found.b[0]?.text]);
	expect(told(b, a)).toEqual(told(a, b).map(([kind, x, y]) => [kind, y, x]));
});
