import { describe, expect, test } from '@jest/globals';
import { claims } from './annotated.ts';

const denials = (sentence: string) => claims('negation', sentence).map(({ text }) => text);

describe('a denying word in a name denies nothing', () => {
	test.each([
		['between capitals', 'The Never Again group marched through the old town.'],
		['of a work', 'The film Nothing to Lose drew long queues on Friday.'],
		['between commas', 'Her first memoir, Nobody Told Me, was translated into nine languages.'],
		['in brackets', 'His second novel (Never Settle) was longlisted for the prize.'],
		['in quotation marks', 'Her documentary, “No Way Home,” was shown at the festival.'],
		['before what it is', 'No Labels, a centrist group, said it would field a candidate.'],
		['before a colon', 'Never Settle: striker signs for another year'],
	])('%s', (_, sentence) => {
		expect(denials(sentence)).toEqual([]);
	});
});

describe('capitals make no name', () => {
	test.each([
		['of what begins a sentence', 'No Republican senators voted for the bill.', ['No']],
		['of what begins a quotation', '“No American was hurt,” the ambassador said.', ['No']],
		['of a headline in capitals', 'Talks Fail as Neither Side Gives Way', ['Neither']],
		['of small words behind', 'They were asked to vote No on the measure and did.', ['No']],
	])('%s', (_, sentence, found) => {
		expect(denials(sentence)).toEqual(found);
	});
});
