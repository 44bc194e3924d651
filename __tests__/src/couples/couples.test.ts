/** Reports of one event find each other, whatever order they come in. */
import { expect, test } from '@jest/globals';
import { ALL, BRIDGE, coupled, couplesOf, type Given, LONE, STRIKE } from './reports.ts';

const OF_ONE_EVENT = ['bridge-1 bridge-2', 'bridge-1 bridge-3', 'bridge-3 bridge-2', 'strike-2 strike-1'];

test('reports of one event are couples, and no others', () => {
	expect([...coupled(ALL)].sort()).toEqual(OF_ONE_EVENT);
});

test('the order of the reports changes nothing, not even which is a', () => {
	const inOrder = coupled(ALL);
	for (const shuffled of [
		[...ALL].reverse(),
		[LONE, ...STRIKE, ...BRIDGE],
		[...BRIDGE.slice(1), LONE, ...STRIKE, ...BRIDGE.slice(0, 1)],
	])
		expect(coupled(shuffled)).toEqual(inOrder);
});

test('the order of the reports changes no digit of a score', () => {
	const scores = (reports: readonly Given[]) => couplesOf(reports).map(({ score }) => score);
	expect(scores([...ALL].reverse())).toEqual(scores(ALL));
});

test('a couple says how far apart its reports are and which words speak for it', () => {
	const [surest] = couplesOf(STRIKE);
	expect(surest).toMatchObject({ days: 0, shared: expect.arrayContaining(['lindholm', 'vansen', 'nurse', '4,200']) });
	expect(surest?.score).toBeGreaterThan(0.2);
});

test('of a day later the likeness counts for less, and beyond --days there is no couple', () => {
	const later = (date: string) => couplesOf([STRIKE[0] as Given, { ...(STRIKE[1] as Given), date }]);
	const [sameDay] = later('2024-03-05');
	const [nextDay] = later('2024-03-06');
	expect(nextDay?.score).toBeCloseTo(0.9 * (sameDay?.score ?? 0));
	expect(later('2024-03-09')).toEqual([]);
});

test('a report without a date may go with one of any day', () => {
	const { date: _, ...undated } = STRIKE[1] as Given;
	expect(couplesOf([STRIKE[0] as Given, undated])).toMatchObject([{ days: null }]);
});

test('two reports of one outlet are no couple, unless asked for', () => {
	const same = STRIKE.map((report) => ({ ...report, outlet: 'evening post' }));
	expect(coupled(same)).toEqual([]);
	expect(coupled(same, { sameOutlet: 'kept' })).toHaveLength(1);
});

test('a report that stands twice is no couple with itself', () => {
	const twice = { ...LONE, outlet: '' };
	expect(coupled([twice, twice])).toEqual([]);
	expect(coupled([twice, { ...twice, id: 'printed elsewhere' }])).toHaveLength(1);
});

test('of many couples the best of each report stay', () => {
	expect(coupled(BRIDGE)).toHaveLength(3);
	const best = coupled(BRIDGE, { most: 1 });
	expect(best).toHaveLength(2);
	expect(coupled(BRIDGE).slice(0, 2)).toEqual(best);
});

test('reports without words have no couples', () => {
	expect(
		coupled([
			{ ...LONE, text: '…' },
			{ ...LONE, id: 'other', outlet: 'x', text: 'It was so.' },
		]),
	).toEqual([]);
	expect(coupled([])).toEqual([]);
});
