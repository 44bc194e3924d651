import { describe, expect, test } from '@jest/globals';
import { LOOKS, STANDINGS, standingOf, standingOfPair, worst } from '../../../src/report/standing.ts';
import { findingOn, ordinary } from './comparisons.ts';

const conflict = findingOn(ordinary());

test('each standing has a mark of its own, one character wide', () => {
	const marks = STANDINGS.map((standing) => LOOKS[standing].mark);
	expect(new Set(marks).size).toBe(marks.length);
	expect(marks.every((mark) => mark.length === 1)).toBe(true);
});

describe('a finding stands', () => {
	test('as a conflict where nothing excuses it', () => expect(standingOf(conflict)).toBe('conflict'));
	test('as doubtful where a copy may be at fault or a report takes it back', () => {
		expect(standingOf({ ...conflict, cause: 'copy' })).toBe('doubtful');
		expect(standingOf({ ...conflict, seeAlso: conflict.a })).toBe('doubtful');
	});
	test('as worth a look, whatever its verdict, where it is not said', () => {
		expect(standingOf({ ...conflict, verdict: 'difference', tier: 'worth a look' })).toBe('likely');
	});
});

describe('a pair stands', () => {
	test('as the worst that was found in it', () => {
		expect(standingOfPair({}, [{ ...conflict, verdict: 'difference' }, conflict])).toBe('conflict');
	});
	test('on its ground where nothing was found', () => {
		expect(standingOfPair({ ground: 'nearly the same words' }, [])).toBe('same');
		expect(standingOfPair({ ground: 'nothing recognised' }, [])).toBe('nothing');
	});
});

test('a sentence that has its like in one pair shows it, whatever else it was matched with', () => {
	expect(worst(['only', 'nothing', 'same'], 'only')).toBe('same');
	expect(worst([], 'only')).toBe('only');
});
