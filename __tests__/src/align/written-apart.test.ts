import { describe, expect, test } from '@jest/globals';
import { profilesAlone } from '../../../src/align/profile.ts';
import { oneToOne } from '../../../src/align/signals/one-to-one.ts';
import { wordTable } from '../../../src/align/word-table.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const tableOf = (one: string, other: string) => {
	const alone = (text: string) => annotate(prepare(sentencesDraft([text]), 'a'));
	const profiles = profilesAlone({ a: alone(one), b: alone(other) });
	if (!profiles) throw new Error('no sentence');
	return wordTable(profiles.a, profiles.b);
};

/** What two sentences write apart, as "whole = parts". */
function apart(one: string, other: string): string[] {
	const { a, b, apart: found } = tableOf(one, other);
	return found.map(({ side, whole, parts }) => {
		const [writesOne, writesMany] = side === 'a' ? [a, b] : [b, a];
		return `${writesOne.words[whole]?.normal} = ${parts.map((place) => writesMany.words[place]?.normal).join(' ')}`;
	});
}

describe('words that one sentence writes as one and the other as several', () => {
	test('are compounds', () => {
		expect(apart('Britain tests all horsemeat', 'tests of horse meat in Britain')).toEqual(['horsemeat = horse meat']);
		expect(apart('their web site is down', 'the websites were down')).toEqual(['websites = web site']);
	});

	test('are acronyms and what they stand for, stop words passed over', () => {
		expect(apart('a stolen SUV was found', 'they found the sport utility vehicle')).toEqual([
			'suv = sport utility vehicle',
		]);
		expect(apart('the BoE held rates', 'rates were held by the Bank of England')).toEqual(['boe = bank of england']);
	});

	test('are no chance neighbours: two letters begin any two words, and a short word any other', () => {
		expect(apart('AP reported it', 'an attack paused it')).toEqual([]);
		expect(apart('the information was wrong', 'in form it was wrong')).toEqual([]);
	});

	test('count as met in full', () => {
		const table = tableOf('horsemeat tested', 'horse meat tested');
		const { room, a, b } = table.nearest;
		expect(
			[...room.slice(a, a + table.a.words.length), ...room.slice(b, b + table.b.words.length)].every(
				(likeness) => likeness === 1,
			),
		).toBe(true);
		expect(oneToOne(table)).toBeCloseTo(1, 6);
	});
});
