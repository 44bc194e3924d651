import { describe, expect, test } from '@jest/globals';
import { clustersOf, type Node, type Tie } from '../../../src/event/clusters.ts';

const node = (id: string): Node => ({ id, report: id.slice(0, 1) });
const tie = (a: string, b: string, weight = 0.6): Tie => ({ a, b, weight });
const ids = (nodes: readonly string[], ties: readonly Tie[]) =>
	clustersOf(nodes.map(node), ties)
		.map((cluster) => cluster.map(({ id }) => id).join(' '))
		.sort();

describe('clusters', () => {
	test('sentences linked all to all are one', () => {
		expect(ids(['a1', 'b1', 'c1'], [tie('a1', 'b1'), tie('b1', 'c1'), tie('a1', 'c1')])).toEqual(['a1 b1 c1']);
	});

	test('one link among three may be missing', () => {
		expect(ids(['a1', 'b1', 'c1'], [tie('a1', 'b1'), tie('b1', 'c1')])).toEqual(['a1 b1 c1']);
	});

	test('a chain of weak links does not swallow everything', () => {
		const chain = ['a1', 'b1', 'c1', 'd1', 'e1', 'f1', 'g1', 'h1'];
		const links = chain.slice(1).map((id, place) => tie(chain[place] ?? '', id, 0.5));
		expect(Math.max(...ids(chain, links).map((cluster) => cluster.split(' ').length))).toBeLessThanOrEqual(3);
	});

	test('two matters that one lead tells together stay two', () => {
		const dead = ['b1', 'c1', 'd1'];
		const missing = ['b2', 'c2', 'd2'];
		const all = (list: readonly string[]) => list.flatMap((x, at) => list.slice(at + 1).map((y) => tie(x, y, 0.7)));
		const lead = [...dead, ...missing].map((id) => tie('a1', id, 0.55));
		expect(ids(['a1', ...dead, ...missing], [...all(dead), ...all(missing), ...lead])).toHaveLength(2);
	});

	test('what nothing is linked to stands alone', () => {
		expect(ids(['a1', 'b1'], [])).toEqual(['a1', 'b1']);
	});

	test('the order of nodes changes nothing', () => {
		const nodes = ['a1', 'b1', 'c1', 'd1'];
		const ties = [tie('a1', 'b1'), tie('c1', 'd1'), tie('b1', 'c1', 0.6), tie('a1', 'd1', 0.6)];
		expect(ids([...nodes].reverse(), ties)).toEqual(ids(nodes, ties));
	});
});
