import { describe, expect, test } from '@jest/globals';
import { textDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { bodyOf, pageOf, PARAGRAPHS, paragraphs, reportOf } from '../read/html/pages.ts';

const SCHOOLS = [
	'The town of Orling will close two of its five primary schools in June, the council decided on Tuesday night.',
	'Parents had gathered outside the town hall with banners, and some wept when the vote was read out by the mayor.',
	'“Our children will spend an hour a day on the bus,” said Hana Weiss, whose two daughters go to a school in Mill Lane.',
];
const FERRY = `<h1>Ferry runs aground off the cape</h1>${paragraphs(PARAGRAPHS)}`;

describe('a second story below the first', () => {
	test.each(['h1', 'h2'])('is set aside from its headline on, with a note: %s', async (tag) => {
		const second = `<div><${tag}>Orling closes two schools</${tag}>${paragraphs(SCHOOLS)}</div>`;
		const report = await reportOf(pageOf(`<div>${FERRY}</div>${second}`));
		expect(bodyOf(report)).toEqual(PARAGRAPHS);
		expect(report.integrity).toMatchObject({ score: 1, notes: [{ kind: 'second-story' }] });
	});

	test('in a text that was copied, too', () => {
		const lines = ['Ferry runs aground off the cape', ...PARAGRAPHS, 'Orling closes two schools', ...SCHOOLS];
		expect(bodyOf(prepare(textDraft(lines.join('\n\n')), 'a'))).toEqual(PARAGRAPHS);
	});

	test('is none where a name of the first returns', async () => {
		const section = [
			'The ferry was to call at Orling, where the council met in the town hall on Tuesday to speak of the harbour.',
			'Hana Weiss, who teaches with Tom Garside, said that the school in Mill Lane had been told of it at once.',
			'The schools of the town stay closed on Monday, so that families can be together, the mayor of Orling said.',
		];
		const page = pageOf(`<article>${FERRY}<h2>How Orling heard of it</h2>${paragraphs(section)}</article>`);
		expect(bodyOf(await reportOf(page))).toEqual([...PARAGRAPHS, 'How Orling heard of it', ...section]);
	});

	test('nor in a round-up, which is all one article', async () => {
		const third = [
			'Brenn won the cup for the first time on Saturday, after ninety minutes in which hardly a ball went near a goal.',
			'Ida Holm scored from a corner in the last minute, and the stand behind the goal emptied onto the field.',
			'The team comes home by train on Sunday, and the mayor of Brenn has promised a parade along the river.',
		];
		const news = `<h2>Orling closes two schools</h2>${paragraphs(SCHOOLS)}<h2>Brenn wins the cup</h2>${paragraphs(third)}`;
		const report = await reportOf(pageOf(`<article>${FERRY}${news}</article>`));
		expect(bodyOf(report).filter((text) => third.includes(text))).toEqual(third);
	});
});
