import { expect, test } from '@jest/globals';
import type { Report } from '../../../src/model.ts';
import { placeAt } from '../../../src/places.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { draftOf } from '../../../src/read/read.ts';
import { column, pdfOf } from '../../pdf.ts';

const read = (bytes: Uint8Array) =>
	draftOf({ bytes, source: 'paper.pdf', name: 'paper.pdf', contentType: null, url: null });
const reportIn = async (bytes: Uint8Array): Promise<Report> => prepare(await read(bytes), 'a');
const bodyOf = ({ sentences }: Report) => sentences.filter(({ role }) => role === 'body').map(({ text }) => text);

const LEFT = [
	'The harbour board of Brindley voted on Tuesday to',
	'close the old ferry pier, which its own engineers had',
	'called unsafe in a letter to the regional govern-',
	'ment in March. The vote was seven to two, and both',
	'members who voted against it said that the port had',
	'not been told of the plan in time to answer it.',
];
const RIGHT = [
	'Ana Costa, who leads the board, said repairs would',
	'cost 4.2 million euros and take a year. A long-',
	'term plan for the pier is due in May. Fishermen who',
	'land their catch there said they had been promised',
	'another berth, and that none had been offered to',
	'them so far by the board or by the city, which',
];
const NEXT = ['owns the quay beside it. The mayor did not answer', 'questions about the berth on Wednesday morning.'];

const twoColumns = () =>
	pdfOf([
		[
			{ x: 60, y: 760, size: 8, text: 'The Brindley Courier' },
			{ x: 60, y: 715, size: 22, text: 'Board closes unsafe ferry pier' },
			// In the order of the page's rows, not of its columns.
			...LEFT.flatMap((text, i) => [
				{ x: 60, y: 680 - 12 * i, size: 10, text },
				{ x: 320, y: 680 - 12 * i, size: 10, text: RIGHT[i] ?? '' },
			]),
			{ x: 60, y: 90, size: 7, text: '1 The letter is dated 3 March and was seen by this paper.' },
			{ x: 300, y: 40, size: 8, text: '1' },
		],
		[
			{ x: 60, y: 760, size: 8, text: 'The Brindley Courier' },
			...column(60, 700, NEXT),
			{ x: 300, y: 40, size: 8, text: '2' },
		],
	]);

test('columns are read one after the other, over hyphens, columns and pages, without heads, numbers and footnotes', async () => {
	const report = await reportIn(twoColumns());
	expect(report.title).toBe('Board closes unsafe ferry pier');
	expect(bodyOf(report)).toEqual([
		'The harbour board of Brindley voted on Tuesday to close the old ferry pier, which its own engineers had called unsafe in a letter to the regional government in March.',
		'The vote was seven to two, and both members who voted against it said that the port had not been told of the plan in time to answer it.',
		'Ana Costa, who leads the board, said repairs would cost 4.2 million euros and take a year.',
		'A long-term plan for the pier is due in May.',
		'Fishermen who land their catch there said they had been promised another berth, and that none had been offered to them so far by the board or by the city, which owns the quay beside it.',
		'The mayor did not answer questions about the berth on Wednesday morning.',
	]);
	expect(report.setAside.map(({ text, reason }) => [text, reason])).toEqual([
		['The Brindley Courier', 'it stands at the edge of several pages'],
		['1', 'the number of a page'],
		['1 The letter is dated 3 March and was seen by this paper.', 'a footnote'],
		['The Brindley Courier', 'it stands at the edge of several pages'],
		['2', 'the number of a page'],
	]);
});

test('every sentence is a slice of the text and names its page, also where one runs over its end', async () => {
	const report = await reportIn(twoColumns());
	for (const { text, start, end } of [...report.sentences, ...report.setAside]) {
		expect(report.text.slice(start, end)).toBe(text);
	}
	expect(report.sentences.at(-1)?.place).toBe('p. 2');
	expect(report.sentences.at(-2)?.place).toBe('p. 1');
	expect(placeAt(report.places, report.text.indexOf('owns the quay'))).toBe('p. 2');
	expect(placeAt(report.places, report.text.indexOf('by the city'))).toBe('p. 1');
});

test('a paragraph set in by its first line begins anew, and one column is not divided', async () => {
	const lines = [
		'Rain fell in the north of the island on Monday and',
		'closed three roads, the police said. Nobody was hurt',
	];
	const report = await reportIn(
		pdfOf([
			[
				...column(72, 700, [...lines, 'in the floods.']),
				{ x: 90, y: 664, size: 10, text: 'The roads will open again on Thursday, the council' },
				...column(72, 652, ['said in a statement late on Monday evening.']),
			],
		]),
	);
	expect(report.text).toBe(
		'Rain fell in the north of the island on Monday and closed three roads, the police said. Nobody was hurt in the floods.\n\nThe roads will open again on Thursday, the council said in a statement late on Monday evening.',
	);
});

test('a headline in the letters of the text is parted from it by its gap, also among paragraphs of one line', async () => {
	const report = await reportIn(
		pdfOf([
			[
				...column(72, 700, ['Ferries collide off Brindley'], 11, 14),
				...column(
					72,
					674,
					['Two ferries met in fog off Brindley on Tuesday, and eleven', 'passengers were hurt.'],
					11,
					14,
				),
				...column(72, 634, ['The coast guard closed the strait for the night.'], 11, 14),
				...column(72, 608, ['Both captains were questioned on Wednesday morning.'], 11, 14),
				...column(72, 582, ['Neither of the ships is in danger of sinking.'], 11, 14),
			],
		]),
	);
	expect(report.sentences[0]).toMatchObject({ role: 'headline', text: 'Ferries collide off Brindley' });
	expect(bodyOf(report)[0]).toBe('Two ferries met in fog off Brindley on Tuesday, and eleven passengers were hurt.');
});

test('heads that change from the left page to the right are known by their numbers, and those that are mirrored by their words', async () => {
	const page = (head: string, ...lines: readonly string[]) => [
		{ x: 72, y: 760, size: 10, text: head },
		...column(72, 700, lines),
	];
	const report = await reportIn(
		pdfOf([
			page(
				'14 The Brindley Courier',
				'The ferry was found on Monday by divers of the coast',
				'guard, who had looked for it since 2019, and',
			),
			page('Harbour news 15', 'it will be raised in May. The owners will pay.'),
		]),
	);
	expect(bodyOf(report)).toEqual([
		'The ferry was found on Monday by divers of the coast guard, who had looked for it since 2019, and it will be raised in May.',
		'The owners will pay.',
	]);
	expect(report.setAside.map(({ text }) => text).sort()).toEqual(['14 The Brindley Courier', 'Harbour news 15']);
});

const PAGE = column(72, 700, ['Two ferries met off Brindley on Tuesday.']);
const LOCK = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> >> /ID [<00> <00>]`;

test.each([
	['pages without letters', pdfOf([[], []]), /^paper\.pdf holds pictures of pages and no text; .*ocrmypdf$/],
	['a password', pdfOf([PAGE], LOCK), /^paper\.pdf is locked with a password; save a copy without one$/],
	['a beginning alone', pdfOf([PAGE]).subarray(0, 30), /^paper\.pdf is a damaged PDF; [^\n]+$/],
	[
		'a thousand pages',
		pdfOf(Array(1000).fill(PAGE)),
		/^paper\.pdf has 1,000 pages, and a report may have 200; [^\n]+$/,
	],
])('one line says what to do about %s', async (_, bytes, reason) => {
	await expect(read(bytes)).rejects.toThrow(reason);
});

test('a page that is only a picture is named', async () => {
	const draft = await read(pdfOf([PAGE, []]));
	expect(draft.kind === 'text' && draft.notes?.map(({ message }) => message)).toEqual([
		'Page 2 holds no text, perhaps only a picture of it.',
	]);
});
