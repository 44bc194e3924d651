import { expect, test } from '@jest/globals';
import { judge } from '../../../../src/judge.ts';

const verdicts = (a: string, b: string) =>
	judge(a, b)
		.findings.filter(({ kind }) => kind === 'quote')
		.map(({ verdict }) => verdict);

test.each([
	[
		'The letter warns of a “faulty gasket that may lead to a loss of coolant on long drives,” the maker said.',
		'The letter warns of a “faulty gasket that may lead to a loss of traction on long drives,” the maker said.',
	],
	[
		'“We have told the harbour board that our inquiry into the election is no longer open,” Marsh wrote.',
		'“We have told the harbour board that our inquiry into the payments is no longer open,” Marsh wrote.',
	],
])('a word that means something else was not said in one of the two: %s', (a, b) => {
	expect(verdicts(a, b)).toEqual(['conflict']);
	expect(verdicts(b, a)).toEqual(['conflict']);
});

test.each([
	[
		'“Raising the toll would significantly increase the risk for every town along the river,” Okafor said.',
		'“Raising the toll would substantially increase the risk for every town along the river,” Okafor said.',
	],
	[
		'“We will implement the joint agreements of the two presidents,” the minister said.',
		'“We will follow through on the common understandings of the two presidents,” the minister said.',
	],
])('words of like meaning may be heard or translated so: %s', (a, b) => {
	expect(verdicts(a, b)).toEqual(['difference']);
});
