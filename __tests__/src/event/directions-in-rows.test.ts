import { describe, expect, test } from '@jest/globals';
import { matterWith, standings, told } from './told.ts';

describe('one number that goes up in three reports and down in one', () => {
	const event = told({
		Post: ['Shares in the shipbuilder Orlan rose 4.2 percent after the order was announced.'],
		Mail: ['Shares in the shipbuilder Orlan climbed by 4.2 percent after the order was announced.'],
		Star: ['The stock was 4.2 percent higher after the order for the shipbuilder Orlan was announced.'],
		Echo: ['Shares in the shipbuilder Orlan slid 4.2 percent after the order was announced.'],
	});

	test('contradicts the one', () => {
		expect(standings(matterWith(event, 'climbed'))).toEqual({
			post: 'told',
			mail: 'told',
			star: 'told',
			echo: 'contradicted',
		});
	});

	test('which stands alone with its word', () => {
		const [outlier] = event.outliers.filter(({ kind }) => kind === 'polarity');
		expect(outlier?.verdict).toBe('conflict');
		expect(outlier?.says.map(({ report, spans }) => [report, spans[0]?.text])).toEqual([['echo', 'slid']]);
	});
});

describe('both ways are right', () => {
	const otherWays = (reports: Readonly<Record<string, readonly string[]>>) =>
		told(reports).outliers.filter(({ kind, verdict }) => kind === 'polarity' && verdict === 'conflict');

	test('of two currencies against each other', () => {
		const event = {
			Post: ['The dinar gained 1.4 percent against the franc on Monday.'],
			Mail: ['The dinar rose 1.4 percent against the franc on Monday.'],
			Star: ['On Monday the franc fell 1.4 percent against the dinar.'],
		};
		expect(otherWays(event)).toEqual([]);
	});

	test('of two things in one sentence', () => {
		const event = {
			Post: ['Exports rose 3 percent in the quarter while imports fell 3 percent, the statistics office said.'],
			Mail: ['Exports rose 3 percent in the quarter, the statistics office said.'],
			Star: ['Exports grew 3 percent in the quarter, the statistics office said.'],
		};
		expect(otherWays(event)).toEqual([]);
	});

	test('of two days', () => {
		const event = {
			Post: ['Shares in Orlan rose 2 percent on Monday after the strike ended.'],
			Mail: ['Shares in Orlan gained 2 percent on Monday after the strike ended.'],
			Star: ['Shares in Orlan fell 2 percent on Friday before the strike ended.'],
		};
		expect(otherWays(event)).toEqual([]);
	});
});
