import { describe, expect, test } from '@jest/globals';
import { hasKnownEnds, startsIn } from '../../../src/prepare/sentence-ends.ts';

function split(line: string): readonly string[] {
	const starts = [...startsIn(line)];
	return starts.map((start, i) => line.slice(start, starts[i + 1]));
}

describe('the rules of Unicode’s Annex 29', () => {
	test.each([
		['SB6, inside a number', 'The toll rose to 3.4 percent. Nobody paid.', 2],
		['SB7, between the stops of an abbreviation', 'The U.N.Council met. It sat late.', 2],
		['SB8, before a small letter behind marks', 'They sail approx. (3) miles. Then they turn.', 2],
		['SB8, not behind a question', 'Who sails? they asked.', 2],
		['SB8a, before a comma', 'The pilots (and cooks etc.), met. They ate.', 2],
		['SB8a, between marks', 'What?! The ferry left.', 2],
		['SB9, with the mark that closes', '“The ferry left.” The pier was empty.', 2],
		['SB10, with all of the blanks', 'It left.\u00a0 The pier was empty.', 2],
		['SB11, of letters with accents', 'Il pleut à Évian. Ça ira.', 2],
		['SB998, nowhere else', 'Ferry; pier – harbour', 1],
	])('%s', (_, line, sentences) => {
		expect(split(line)).toHaveLength(sentences);
		expect(split(line).join('')).toBe(line);
	});

	test('propose nothing behind the last word', () => {
		expect(split('Rain. ')).toEqual(['Rain. ']);
		expect(split('')).toEqual([]);
	});
});

/** The same on every run. */
function* made(count: number): Generator<string> {
	// Without the semicolon, which newer versions of Unicode read otherwise than older ones.
	const characters = [...'aZbQéÉºª09. . . . !?"\'()[]{},:–—- \t\u00a0«»“”‘’…•$€§²/%&*<>¡¿\u2024\u2010'];
	let seed = 20;
	const next = (below: number) => {
		seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
		return (seed >> 8) % below;
	};
	for (let i = 0; i < count; i++)
		yield Array.from({ length: 2 + next(9) }, () => characters[next(characters.length)]).join('');
}

describe('Intl.Segmenter', () => {
	const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
	const segmented = (line: string) => [...segmenter.segment(line)].map(({ index }) => index);

	test('begins sentences at the same places', () => {
		for (const line of made(20_000)) expect([line, [...startsIn(line)]]).toEqual([line, segmented(line)]);
	});

	test('reads each known character in the same way', () => {
		for (let code = 0; code < 0x2100; code++) {
			const character = String.fromCharCode(code);
			if (character === ';' || !hasKnownEnds(character)) continue;
			for (const form of ['a.# B', 'a!#B', 'a. #b', 'a.#1', 'U.#C', 'a# B']) {
				const line = form.replace('#', () => character);
				expect([line, [...startsIn(line)]]).toEqual([line, segmented(line)]);
			}
		}
	});
});

test.each(['\n', '\u00ad', 'ł', '東', '。', '\u0301', '𝐀'])(
	'is left to Intl.Segmenter where a line has %j',
	(character) => {
		expect(hasKnownEnds(`Rain. ${character} Snow.`)).toBe(false);
	},
);

test('takes time in proportion to the text', () => {
	for (const part of ['U.S. ', '. (1) ', '.))) ', '!  ', '. - ']) {
		const line = part.repeat(200_000);
		const start = performance.now();
		for (const _ of startsIn(line));
		expect(performance.now() - start).toBeLessThan(2_000);
	}
});
