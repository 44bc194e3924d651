import { expect, test } from '@jest/globals';
import { textDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const PARAGRAPHS = [
	'Agency declines to approve Lumivax for children under twelve',
	'The Federal Health Agency on Friday declined to approve Lumivax for children aged 5 to 11. It asked the maker for more data on side effects, its director said in a statement.',
	'Shares of the maker fell by 6.2 percent in early trading, the steepest fall in two years. Analysts had expected a decision in March, after a panel of doctors voted 9 to 4 for the vaccine.',
];

/** As `fold -s` breaks a text. */
function folded(text: string, width: number): string {
	const lines: string[] = [];
	for (const word of text.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines.join('\n');
}

const read = (text: string) => {
	const { title, sentences, setAside } = prepare(textDraft(text), 'a');
	return { title, sentences: sentences.map(({ text }) => text.replace(/\s+/g, ' ')), setAside };
};

test.each([60, 66, 72, 80])('a text broken at %i columns is read as the text before', (width) => {
	const broken = PARAGRAPHS.map((paragraph) => folded(paragraph, width)).join('\n\n');
	expect(read(broken)).toEqual(read(PARAGRAPHS.join('\n\n')));
});

test('the lines of a list are not joined', () => {
	const list = ['Medals by country', 'Norway 12', 'Germany 9', 'United States 8', 'Korea 5', 'Italy 4'].join('\n');
	expect(
		prepare(textDraft(`${PARAGRAPHS.join('\n\n')}\n\n${list}`), 'a').sentences.some(({ text }) => text.includes('\n')),
	).toBe(false);
});
