import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const relation = (a: string, b: string) => [judge(a, b).relation, judge(b, a).relation];
const ALIKE = ['agreement', 'agreement'];
const OPPOSED = ['contradiction', 'contradiction'];

describe('figures that add up are no conflict', () => {
	test.each([
		[
			'the parts of one whole',
			'Nine of the fifteen ferries are running again.',
			'Six of the fifteen ferries are still out of service.',
		],
		['what was lost and what was kept', 'The mill shut 40 of its 90 looms.', 'The mill kept 50 of its 90 looms.'],
		[
			'a share for and the rest against',
			'Two thirds of farmers backed the levy.',
			'A third of farmers opposed the levy.',
		],
		['both ends of a change and its size', 'The herd shrank from 85 to 60 cows.', 'The herd shrank by 25 cows.'],
		[
			'both ends in percent and its size in points',
			'The duty rose from 8 to 11 percent.',
			'The duty rose by three percentage points.',
		],
		['seats left and seats lost', 'The Farmers’ Party won 6 seats, down from 17.', 'The Farmers’ Party lost 11 seats.'],
		[
			'parts and their sum',
			'The chain will shut 14 shops in Wales and 22 in Scotland.',
			'The chain will shut 36 shops in Wales and Scotland.',
		],
		[
			'a part that is named and the rest',
			'Zamora hit 5 sixes after the tea interval.',
			'Zamora hit 7 sixes, two before the tea interval.',
		],
		[
			'how far from a number and that number',
			'Eleven hikers were found, three more than first reported.',
			'Eleven hikers were found; earlier reports spoke of eight.',
		],
		['all but some and these', 'Divers freed all but five of the dolphins.', 'Five dolphins are still held in nets.'],
	])('%s', (_, a, b) => expect(relation(a, b)).toEqual(ALIKE));
});

describe('figures that do not add up are one', () => {
	test.each([
		[
			'the same said of another part',
			'Nine of the fifteen ferries are running again.',
			'Six of the fifteen ferries are running again.',
		],
		['another size of the change', 'The herd shrank from 85 to 60 cows.', 'The herd shrank by 45 cows.'],
		[
			'another sum',
			'The chain will shut 14 shops in Wales and 22 in Scotland.',
			'The chain will shut 58 shops in Wales and Scotland.',
		],
		[
			'two dead and one hurt are no three dead',
			'Two miners died and one was injured.',
			'Three miners died and one was injured.',
		],
	])('%s', (_, a, b) => expect(relation(a, b)).toEqual(OPPOSED));

	test('the size is worked out from both ends', () => {
		const { findings } = judge('The herd shrank from 85 to 60 cows.', 'The herd shrank by 45 cows.');
		expect(findings[0]?.explanation).toContain('from 85 to 60 is 25 less');
	});
});
