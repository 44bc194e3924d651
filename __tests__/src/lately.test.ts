import { describe, expect, it } from '@jest/globals';
import { lately } from '../../src/lately.ts';

function counting(most: number) {
	const asked: string[] = [];
	const answerTo = lately(most, (text) => {
		asked.push(text);
		return { text };
	});
	return { asked, answerTo };
}

describe('what was worked out lately', () => {
	it('is not worked out again', () => {
		const { asked, answerTo } = counting(2);
		expect(answerTo('The ferry sank.')).toBe(answerTo('The ferry sank.'));
		expect(asked).toEqual(['The ferry sank.']);
	});

	it('is forgotten when enough else was asked', () => {
		const { asked, answerTo } = counting(2);
		for (const text of ['one', 'two', 'three', 'four', 'five', 'one']) answerTo(text);
		expect(asked).toEqual(['one', 'two', 'three', 'four', 'five', 'one']);
	});

	it('stays as long as it is asked for again and again', () => {
		const { asked, answerTo } = counting(2);
		for (const text of ['one', 'two', 'one', 'three', 'one', 'four', 'one', 'five', 'one']) answerTo(text);
		expect(asked.filter((text) => text === 'one')).toHaveLength(1);
	});

	it('is not kept of a long text', () => {
		const { asked, answerTo } = counting(2);
		const long = 'The ferry sank. '.repeat(200);
		answerTo(long);
		answerTo(long);
		expect(asked).toHaveLength(2);
	});
});
