import { expect, test } from '@jest/globals';
import { eventDateOf, writtenDatesIn } from '../../../src/prepare/event-date.ts';

test('dates with their year, in both orders', () => {
	expect(writtenDatesIn('from June 19, 2023 to 20 June 2023, and Feb. 3, 2024')).toEqual([
		'2023-06-19',
		'2023-06-20',
		'2024-02-03',
	]);
	expect(writtenDatesIn('on February 30, 2023')).toEqual([]);
});

test('captions come before paragraphs, and the past of later paragraphs does not count', () => {
	expect(eventDateOf(['Beijing on June 19, 2023.'], ['He was born on May 4, 1961.'])).toBe('2023-06-19');
	expect(eventDateOf([], ['He spoke on May 4, 2024.', 'Two.', 'Three.', 'As on July 20, 1969.'])).toBe('2024-05-04');
	expect(eventDateOf([], ['One.', 'Two.', 'Three.', 'As on July 20, 1969.'])).toBeNull();
});
