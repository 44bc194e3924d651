import { describe, expect, test } from '@jest/globals';
import { told } from './told.ts';

/** The values of the figure that counts something, with how many reports give each. */
function valuesOf(reports: Parameters<typeof told>[0], counts: string) {
	const figure = told(reports).figures.find((one) => one.counts === counts);
	return figure?.values.map(({ text, reports }) => [text, reports]);
}

describe('a figure is a number and what it counts', () => {
	test('the trams that collide are none of the dead', () => {
		const reports = {
			Post: ['Two trams collided in Ostrava on Monday, killing five passengers and injuring 17, police said.'],
			Mail: ['Five people were killed and 17 injured when two trams collided in Ostrava on Monday, police said.'],
			Star: ['Seven people died when two trams collided in Ostrava on Monday.'],
		};
		expect(valuesOf(reports, 'dead')).toEqual([
			[expect.stringMatching(/five/i), 2],
			['Seven', 1],
		]);
		expect(valuesOf(reports, 'hurt')).toEqual([['17', 2]]);
	});

	test('a toll that has risen, stands or is put at a number is a number of dead', () => {
		const reports = {
			Post: ['The death toll from the mudslide in Alto Verde has risen to 23, rescuers said on Tuesday.'],
			Mail: ['Rescuers on Tuesday put the toll of the mudslide in Alto Verde at 23.'],
			Star: ['The mudslide in Alto Verde killed 31 people, rescuers said on Tuesday.'],
		};
		expect(valuesOf(reports, 'dead')).toEqual([
			['23', 2],
			['31', 1],
		]);
	});
});

describe('what was before is no figure of a report', () => {
	const reports = {
		Post: ['The tunnel under the Narrow Sound will cost $3.1 billion, up from $2.4 billion, the ministry said.'],
		Mail: [
			'The tunnel under the Narrow Sound will cost $3.1 billion, compared with an earlier estimate of $2.4 billion.',
		],
		Star: ['The ministry said the tunnel under the Narrow Sound would cost $2.4 billion.'],
	};

	test('whoever names the earlier sum with the new one gives the new one', () => {
		expect(valuesOf(reports, 'money')).toEqual([
			['$3.1 billion', 2],
			['$2.4 billion', 1],
		]);
	});

	test('but what is taken from so many places is counted', () => {
		const recalled = {
			Post: ['The dairy Albin recalled its cheese from 270 shops on Friday.'],
			Mail: ['On Friday the dairy Albin recalled cheese from 270 shops.'],
		};
		expect(valuesOf(recalled, 'shop')).toEqual([['270', 2]]);
	});
});

test('not all are alike where one report has a number that may be another value', () => {
	const event = told({
		Post: ['Work on the tram line to Nyborg will begin in May 2027, the city said.'],
		Mail: ['The city said work on the tram line to Nyborg would begin in May 2027.'],
		Star: ['Work on the tram line to Nyborg begins in autumn 2028, according to the city.'],
	});
	expect(event.figures.filter(({ standing }) => standing === 'all alike')).toEqual([]);
});
