import { describe, expect, test } from '@jest/globals';
import { isoDateOf } from '../../../src/read/dates.ts';

describe('a stated date', () => {
	test.each([
		['2024-03-08T21:40:00Z', '2024-03-08T21:40:00Z'],
		['2024-03-08 21:40 +0100', '2024-03-08T21:40+0100'],
	])('in ISO 8601 stays: %s', (stated, expected) => {
		expect(isoDateOf(stated)).toBe(expected);
	});

	test.each([
		['Fri, 08 Mar 2024 23:40:00 GMT'],
		['Fri, 08 Mar 2024 00:10:00 +0900'],
		['Fri Mar 08 2024 08:30:00 GMT+0900 (Japan Standard Time)'],
		['Fri Mar 8 23:40:00 UTC 2024'],
		['March 8, 2024 1:30 AM EST'],
		['8 March 2024 GMT'],
		['2024/03/08 23:10'],
		['Friday, March 8, 2024'],
	])('keeps the day that is printed and loses the time: %s', (stated) => {
		expect(isoDateOf(stated)).toBe('2024-03-08');
	});

	test.each([['0001-01-01'], ['on the eighth'], ['21:40 GMT'], ['']])('is none: %s', (stated) => {
		expect(isoDateOf(stated)).toBeNull();
	});
});
