import { describe, expect, test } from '@jest/globals';
import { told } from './told.ts';

const event = told({
	Post: ['A jet carrying 148 people ran off the runway at Tolna on Monday.', 'It had 27 seats free.'],
	Mail: ['Rain had fallen all day in Tolna.', 'They were among 148 souls on the packed flight.'],
	Star: ['The airport was shut for a day.', 'A gust of 46 knots was measured.', 'On board were 148 passengers.'],
	Echo: ['The wind was as strong as 53mph when the jet landed.', 'The 12 fire engines were too late.'],
	Wire: ['Gusts of 46 knots were measured at Tolna when the jet landed.', 'All 12 bags were found.'],
});
const valuesOf = (text: string) => event.figures.find(({ values }) => values.some((value) => value.text === text));

describe('one exact number in several reports', () => {
	test('is one figure, wherever it stands', () => {
		expect(valuesOf('148')?.values[0]?.reports).toBe(3);
	});

	test('is two where it is short and counts other things', () => {
		expect(valuesOf('12')).toBeUndefined();
	});

	test('is one value in whatever unit it is written', () => {
		const gusts = valuesOf('46 knots') ?? valuesOf('53mph');
		expect(gusts?.values).toHaveLength(1);
	});
});
