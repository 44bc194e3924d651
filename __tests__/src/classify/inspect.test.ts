import { expect, test } from '@jest/globals';
import { annotate } from '../../../src/annotate/annotate.ts';
import { inspect } from '../../../src/classify/inspect.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

function held(a: string, b: string) {
	const reports = {
		a: annotate(prepare(sentencesDraft([a]), 'a')),
		b: annotate(prepare(sentencesDraft([b]), 'b')),
	};
	return inspect(reports, { a: ['a0'], b: ['b0'], similarity: 0.7 }).map(({ kind, a, b, outcome }) => ({
		kind,
		words: [a[0]?.text, b[0]?.text],
		outcome,
	}));
}

test('what was said is told with its confidence, what is the same value as such', () => {
	const found = held(
		'The flood killed 12 people in the two valleys.',
		'The flood killed 19 people in the two valleys.',
	);
	expect(found).toContainEqual({
		kind: 'quantity',
		words: ['12', '19'],
		outcome: { kind: 'said', confidence: expect.any(Number) },
	});
	expect(found).toContainEqual({ kind: 'quantity', words: ['two', 'two'], outcome: { kind: 'equal' } });
});

test.each([
	['counts of different things', 'The flood killed 12 people.', 'The flood killed 900 cows.', ['12', '900']],
	[
		'counted from different events',
		'The rebels named their government one week after the army left.',
		'The rebels named their government three weeks after the capital fell.',
		['one week', 'three weeks'],
	],
	[
		'the day on which it was told',
		'Nine people died, officials said Tuesday.',
		'Nine people died on Monday.',
		['Tuesday', 'Monday'],
	],
])('what was refused is told with its rule: %s', (why, a, b, words) => {
	expect(held(a, b)).toContainEqual({ kind: expect.any(String), words, outcome: { kind: 'refused', why } });
});

test('what was weighed is told with its likelihood and what speaks for it', () => {
	const [weighed] = held(
		'“We will not raise the toll this year,” the mayor said.',
		'“We will not raise the toll,” the mayor said.',
	).filter(({ outcome }) => outcome.kind === 'weighed');
	expect(weighed?.outcome).toMatchObject({
		likelihood: expect.any(Number),
		shownFrom: expect.any(Number),
		shares: { form: expect.any(Number), fit: expect.any(Number) },
	});
});

test('of two sentences one candidate at most is told to be shown, and what was refused is told so once', () => {
	const found = held(
		'The Civic Party won Sunday’s vote in Oru with 48 percent, ending 12 years of rule, the commission said.',
		'The Civic Party has won the vote with 43 per cent of ballots, ending 12 years of rule, according to results.',
	);
	const shown = found.filter(
		({ outcome }) => outcome.kind === 'weighed' && outcome.likelihood >= outcome.shownFrom && !outcome.isPassedOver,
	);
	expect(shown.length).toBeLessThan(2);
	const refused = found.filter(({ outcome }) => outcome.kind === 'refused').map(({ words }) => words.join(' / '));
	const passedOver = found.filter(({ outcome }) => outcome.kind === 'weighed' && outcome.isPassedOver);
	expect(passedOver.map(({ words }) => words.join(' / ')).filter((words) => refused.includes(words))).toEqual([]);
});
