/** What no report is like ends soon, too, and in time that grows with its length. `scripts/bench-growth.mjs` measures more. */
import { expect, test } from '@jest/globals';
import { compare } from '../../src/compare.ts';
import { sentencesDraft, textDraft } from '../../src/draft.ts';
import { judge } from '../../src/judge.ts';

const PIECES = [
	'Clara Whitfield ',
	'Mrs. Whitfield, 61, said on Tuesday, Feb. 7, ',
	'never ',
	'“',
	'‘so “not” so’ ',
	'7,',
	'$3,000 a month, at least six days, ',
	'by 4 June until Sunday at 8:15 p.m. ',
	'2 to 6 percent ',
	'to 6 percent of 14,000 ',
	'0 thousand ',
	'9 degrees ',
	'according to the port ',
	'reported quoted ',
	'"Neither Clara nor Ruth, who "',
	'the minister she the president he ',
	'Seven crew were saved on Sunday. ',
	`${'Clara Whitfield '.repeat(120)}sang. `,
	'Pages of the diary were burned in Oslo on Sunday. ',
];

/** Milliseconds: far more than it takes, far less than what grows with the square of the length would. */
const BOUND = 15_000;

test.each(PIECES)(
	'a hundred thousand characters of %j end soon, in one line and as one sentence',
	(piece) => {
		const text = piece.repeat(Math.ceil(100_000 / piece.length));
		const started = performance.now();
		compare({ a: textDraft(text), b: textDraft(text.slice(7)) });
		compare({ a: sentencesDraft([text]), b: sentencesDraft([text.slice(7)]) });
		judge(text, text.slice(7));
		expect(performance.now() - started).toBeLessThan(BOUND);
	},
	60_000,
);
