import { expect, test } from '@jest/globals';
import { foundIn } from '../../../../cli/ui/data/find.ts';

function found(text: string, query: string): readonly string[] {
	return foundIn(text, query).map(({ start, end }) => text.slice(start, end));
}

test('a search finds every place, whatever the case', () => {
	expect(found('Talks on talks about TALKS', 'talks')).toEqual(['Talks', 'talks', 'TALKS']);
});

test('the straight quotation marks of a keyboard find the curly ones of a newspaper', () => {
	expect(found('He called it “China’s position”', '"china\'s')).toEqual(['“China’s']);
});

test('a blank finds the line break that a copy put in its place', () => {
	expect(found('the Great\nHall', 'great hall')).toEqual(['Great\nHall']);
});

test('nothing is found for nothing', () => {
	expect(found('anything', '')).toEqual([]);
});

test('letters that grow in lower case do not shift what is found', () => {
	expect(found('İstanbul talks', 'talks')).toEqual(['talks']);
});
