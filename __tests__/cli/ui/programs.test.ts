import { expect, test } from '@jest/globals';
import { lineOf, placeWords } from '../../../cli/ui/programs.ts';

test('a sentence is on the line on which it begins in the file', () => {
	const content = 'Headline\n\nThe river rose.\nIt fell again.\n';
	expect(lineOf(content, { start: 26, text: 'It fell again.' })).toBe(4);
});

test('in a page, whose text was taken out of markup, it is found by its first words', () => {
	const content = '<p>\n<b>The river</b> rose.</p>\n<p>It fell again.</p>';
	expect(lineOf(content, { start: 16, text: 'It fell again.' })).toBe(3);
	expect(lineOf(content, { start: 0, text: 'The river rose.' })).toBe(1);
});

test.each([
	['vim', ['+12', 'a.txt']],
	['emacs -nw', ['+12', 'a.txt']],
	['/usr/bin/code --wait', ['--goto', 'a.txt:12']],
	['hx', ['a.txt:12']],
])('%s is told the line in its own way', (editor, words) => {
	expect(placeWords(editor, 'a.txt', 12)).toEqual(words);
});

test('a file whose name begins like an option is given as a path', () => {
	expect(placeWords('vi', '-c', 1)).toEqual(['+1', './-c']);
});
