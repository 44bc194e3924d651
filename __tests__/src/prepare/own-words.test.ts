import { expect, test } from '@jest/globals';
import { textDraft } from '../../../src/draft.ts';
import { countsOfTheEvent, isCorrection } from '../../../src/lexicon/own-words.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const STORM = [
	'The storm has left 41 people dead in the north of Norland since Friday, officials said on Sunday.',
	'Rescuers in boats took families from the roofs of their houses in three towns along the river.',
	'The government sent 2,000 soldiers to the valley and opened schools as shelters.',
];

test('short lines that count the event are the report’s', () => {
	const report = prepare(textDraft(['Storm kills 41', ...STORM, 'Dead: 41', 'Missing: about 12'].join('\n\n')), 'a');
	expect(report.title).toBe('Storm kills 41');
	expect(report.sentences.slice(-2).map(({ text }) => text)).toEqual(['Dead: 41', 'Missing: about 12']);
});

test.each(['Comments: 12', 'Views: 1,204', 'Reading time: 3 minutes', 'Updated: 12 May', 'Tel: 555 1234'])(
	'%s is the page’s',
	(line) => {
		expect(countsOfTheEvent(line)).toBe(false);
	},
);

test('a correction is part of the report, above it or below', () => {
	const correction = 'Correction, Oct. 4: The storm struck on Friday, not on Thursday';
	expect(isCorrection(correction)).toBe(true);
	for (const lines of [
		['Storm kills 41', correction, ...STORM],
		['Storm kills 41', ...STORM, correction],
	]) {
		expect(prepare(textDraft(lines.join('\n\n')), 'a').sentences.map(({ text }) => text)).toContain(correction);
	}
});
