import { describe, expect, test } from '@jest/globals';
import { tokenize } from '../../../src/annotate/tokens.ts';

const tokens = (text: string) => tokenize(text, { start: 0, end: text.length });
const words = (text: string) => tokens(text).map((token) => token.text);
const normals = (text: string) => tokens(text).map(({ normal }) => normal);
const lemmas = (text: string) => tokens(text).map(({ lemma }) => lemma);

describe('where tokens stand', () => {
	test.each([
		'“The meeting,” he said, “… was held 10\u00a0days ago.”',
		'U.S.\u200b officials\u0007 saw 👍🏽 and \ud800 in the E.U.—twice',
		'Peña Nieto’s 1.2bn-peso plan (see p. 3)',
	])('each token is the text at its offsets: %j', (text) => {
		const found = tokens(text);
		for (const { start, end, text: written } of found) expect(text.slice(start, end)).toBe(written);
		const between = found.map(({ start }, index) => text.slice(found[index - 1]?.end ?? 0, start)).join('');
		expect(between).toMatch(/^[\s\p{Cc}\u200b]*$/u);
	});

	test('only the stretch asked for is read', () => {
		expect(tokenize('He left. She stayed.', { start: 9, end: 19 }).map(({ start }) => start)).toEqual([9, 13]);
	});
});

describe('what one token is', () => {
	test.each([
		['Sen. John F. Kennedy of Mass. met Mr. O’Brien.', 'Sen.|John|F.|Kennedy|of|Mass.|met|Mr.|O’Brien|.'],
		['The U.S.’s two-day Sino-US talks', 'The|U.S.’s|two|-|day|Sino|-|US|talks'],
		['He was re-elected with the co-founder of AT&T', 'He|was|re-elected|with|the|co-founder|of|AT&T'],
		['$1.2bn, 1,000,000 and 10:30 a.m. on the 19th', '$|1.2|bn|,|1,000,000|and|10|:|30|a.m.|on|the|19th'],
		['in the 1980s, No. 2 said no.', 'in|the|1980s|,|No.|2|said|no|.'],
		['She didn’t – “it’s” -- ...', 'She|didn’t|–|“|it’s|”|--|...'],
	])('%s', (text, expected) => {
		expect(words(text).join('|')).toBe(expected);
	});
});

describe('normal forms', () => {
	test('drop accents, possessives, stops and the marks of typography', () => {
		expect(normals('Peña’s U.N. re\u00adport ﬁled')).toEqual(['pena', 'un', 'report', 'filed']);
	});

	test('keep the country apart from the pronoun, and the morning from the verb', () => {
		expect(normals('US U.S. USA us')).toEqual(['u.s.', 'u.s.', 'u.s.', 'us']);
		expect(lemmas('I am up at 8 a.m.')).toEqual(['i', 'be', 'up', 'at', '8', 'a.m.']);
	});
});

describe('lemmas', () => {
	test.each([
		['postponed announced shaking visited approved stopped', 'postpone announce shake visit approve stop'],
		['canceled cancelled canceling cancellation', 'cancel cancel cancel cancel'],
		['met meetings said women studies countries crises', 'meet meet say woman study country crisis'],
		['killed controlled planned agreed disagreed adding', 'kill control plan agree disagree add'],
		['higher largest worst', 'high large bad'],
		['news Paris this during Beijing hundred', 'news paris this during beijing hundred'],
		['don’t we’ve wasn’t', 'do we be'],
	])('%s', (text, expected) => {
		expect(lemmas(text).join(' ')).toBe(expected);
	});
});

test('hostile text is read in linear time', () => {
	for (const unit of ['a.', '1,', '’', 'A&', 're-', '\u00e9', "a'", '1.', '\ud83d', '-'])
		expect(timeOf(() => tokens(unit.repeat(100_000)))).toBeLessThan(8000);
});

function timeOf(job: () => void): number {
	const start = performance.now();
	job();
	return performance.now() - start;
}
