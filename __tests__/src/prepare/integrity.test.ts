import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { textDraft } from '../../../src/draft.ts';
import type { Integrity } from '../../../src/model.ts';
import { integrityOf as integrityOfEvidence } from '../../../src/prepare/integrity.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const integrityOf = (text: string): Integrity => prepare(textDraft(text), 'a').integrity;
const sample = (name: string): Integrity => integrityOf(readFileSync(`samples/${name}`, 'utf8'));

/** The words that the notes of one kind point at. */
function found(text: string, kind: string): readonly string[] {
	const { notes } = integrityOf(text);
	return notes.filter((note) => note.kind === kind).map(({ start, end }) => text.slice(start, end));
}

const CLEAN = `Rain fell on Monday in the north of the country, the weather service said in a statement.

“We have waited for this since June,” said Ana Rahman, a farmer near the border. “It is not enough.”

Mr. Rahman, her husband, said the U.S. and Canada had promised help (but not money). Rahman shook his head.`;

describe('damage', () => {
	test('a clean text has no notes', () => {
		expect(integrityOf(CLEAN)).toEqual({ score: 1, notes: [] });
	});

	test('the sample that was translated away and back scores well below one that was merely copied', () => {
		const [copied, translated] = [sample('000_4f93319504ee3d29.txt'), sample('002_be434fa4aae30c17.txt')];
		expect(translated.score).toBeLessThan(0.75);
		expect(copied.score).toBeGreaterThan(translated.score + 0.1);
		expect(translated.notes.map(({ kind }) => kind).sort()).toEqual(
			['beginning', 'contradiction', 'marks', 'marks', 'name', 'spelling'].sort(),
		);
	});

	test('a paragraph that stands twice', () => {
		const paragraph =
			'Despite the rain, officials played down the prospects for any relief before the end of the year.';
		expect(found(`${paragraph}\n\n${CLEAN}\n\n${paragraph}`, 'repeat')).toEqual([paragraph]);
	});

	test('characters that were damaged', () => {
		expect(
			found('The ministerâ€™s aide said on Monday that the cafÃ© &amp; bar would close for good.', 'characters'),
		).toEqual(['â€™', 'Ã©', '&amp;']);
	});

	test('a quotation closed twice', () => {
		const text = 'China cannot respond effectively either.” [theirs],” he said on Monday in the capital.';
		expect(found(text, 'marks')).toEqual([expect.stringMatching(/either\.”$/)]);
	});

	test('a sentence that begins small, but not after an abbreviation', () => {
		expect(found('He spoke for an hour, Wang said. accordig to advertisement. Then he left.', 'beginning')).toEqual([
			'. accordig',
		]);
		expect(
			found('Apple Inc. said on Monday that it would pay. The vote was 5 vs. four for the other side.', 'beginning'),
		).toEqual([]);
	});

	test('two names of one country where a relation should stand', () => {
		expect(
			found('He urged both to manage United States-US competition, after years of Sino-US talks.', 'contradiction'),
		).toEqual(['United States-US']);
	});

	test('a name that became a word, and a second spelling of it', () => {
		const often = 'Blinken left. Then Blinken spoke, and Blinken and others listened to what Blinken said. ';
		expect(found(`${often}Blinking, officials said, would stay.`, 'name')).toEqual(['Blinking']);
		expect(found(`${often}The hosts thanked Blinkan for coming to the talks.`, 'name')).toEqual(['Blinkan']);
	});

	test('words in no dictionary that are a letter away from a common one', () => {
		expect(
			found('The ministry said the renegotiated pact was unworkable, accordig to officials there.', 'spelling'),
		).toEqual(['accordig']);
		expect(found('Die Regierung erklärte am Montag, dass die Verhandlungen gescheitert seien.', 'spelling')).toEqual(
			[],
		);
	});

	test('a page dated long after the event', () => {
		const text = `Monday, April 29, 2024\n\nRain at last in the dry north of the country\n\n${CLEAN.replace('Monday', 'June 19, 2023,')}`;
		expect(integrityOf(text).notes).toMatchObject([{ kind: 'date', message: expect.stringContaining('2023-06-19') }]);
	});
});

// Published articles may not be copied into the project; COUNTERPOINT_BENCHMARK names a folder that has them.
const articles = `${process.env.COUNTERPOINT_BENCHMARK ?? ''}/sentences.ndjson`;
(existsSync(articles) ? test : test.skip)('ten clean published articles score above 0.9', () => {
	const rows = readFileSync(articles, 'utf8')
		.trim()
		.split('\n')
		.slice(0, 10)
		.map((line) => JSON.parse(line));
	for (const { title, paragraphs } of rows) {
		const text = [title, ...paragraphs.map((sentences: string[]) => sentences.join(' '))].join('\n\n');
		expect(integrityOf(text).score).toBeGreaterThan(0.9);
	}
});

test('more prose set aside than kept is told, and costs nothing', () => {
	const words =
		'The harbour board meets in the town hall on Tuesday to speak of fees, of moorings and of the new crane.';
	const stretch = { role: 'related', reason: 'another story' } as const;
	const text = `${words}\n${words}\n`.repeat(4);
	const setAside = [1, 2, 3, 4, 5, 6, 7].map((k) => {
		const start = k * (words.length + 1);
		return { ...stretch, start, end: start + words.length, text: words };
	});
	const paragraphs = [{ start: 0, end: words.length }];
	const found = integrityOfEvidence({ text, paragraphs, setAside, known: { published: null, eventDate: null } });
	expect(found).toMatchObject({ score: 1, notes: [{ kind: 'set-aside' }] });
	expect(found.notes[0]?.message).toMatch(/^More prose was set aside \(147 words\) than was taken .* \(21\)/);
});
