import { expect, test } from '@jest/globals';
import { compare } from '../../../../src/compare.ts';
import { textDraft } from '../../../../src/draft.ts';

const SOUND = `U.S. Secretary of State Antony Blinken met Chinese officials in Beijing on Monday for talks on trade.

The talks in Beijing lasted several hours, and both sides called them useful for the years to come.`;

const DAMAGED = `Foreign Minister Antony Blinken met Chinese officials in Beijing on Monday for talks on trade.

The talks lasted for hours.” [China] through open channels of communication,” said a spokesman in a statement.

The Secretary said that both countries would meet again.” [theirs],” he added, and left the city.

The talks in Beijing lasted several hours, and both sides called them useful for the years to come.”`;

test('a title in a damaged copy may be the damage, and the explanation says what to do', () => {
	const { findings, summary } = compare({ a: textDraft(SOUND), b: textDraft(DAMAGED) });
	const [title] = findings.filter(({ kind }) => kind === 'title');
	expect(title).toMatchObject({ verdict: 'conflict', cause: 'copy' });
	expect(title?.seeAlso.map(({ text }) => text)).toEqual(['The Secretary']);
	expect(title?.explanation).toContain('This copy of Report B says “Foreign Minister');
	expect(title?.explanation).toContain('check the original');
	expect(title?.explanation.match(/The Secretary/g)).toHaveLength(1);
	expect(summary.conflictsPerhapsCopy).toBe(1);
});

test('in a sound copy the same title is plainly a conflict', () => {
	const sound = DAMAGED.replaceAll('”', '').replaceAll(/\[\w+\]/g, '');
	const { findings } = compare({ a: textDraft(SOUND), b: textDraft(sound) });
	const [title] = findings.filter(({ kind }) => kind === 'title');
	expect(title).toMatchObject({ verdict: 'conflict', cause: null });
});
