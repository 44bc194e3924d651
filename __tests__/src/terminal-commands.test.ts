/** Commands to a terminal are never shown, whole. */
import { expect, test } from '@jest/globals';
import { textDraft } from '../../src/draft.ts';
import { prepare } from '../../src/prepare/prepare.ts';
import { printable } from '../../src/report/printable.ts';
import { withoutCommands } from '../../src/terminal-commands.ts';

test.each([
	['a colour', 'The \u001b[1;31mminister\u001b[0m said'],
	['the clipboard, ended by BEL', 'The \u001b]52;c;aGVsbG8=\u0007minister said'],
	['a title, ended by ST', 'The \u001b]0;my window\u001b\\minister said'],
	['a string of the device', 'The \u001bP1$r0m\u001b\\minister said'],
	['commands of one character', 'The \u009b31mminister\u009d0;a title\u009c said'],
	['a set of characters', 'The \u001b(Bminister said'],
])('%s', (_, text) => {
	expect(printable(text)).toBe('The minister said');
	expect(withoutCommands(text)).toHaveLength(text.length);
});

test('what nothing ends stays, and no command runs over a line’s end', () => {
	expect(printable('The \u001b]0;minister said')).toBe('The ]0;minister said');
	expect(printable('The \u001b]0;minister\nsaid no.\u0007')).toContain('minister\nsaid no.');
});

test('a command at a sentence’s end goes with its own end, and every slice stays true', () => {
	const text = 'The tram left its rails near the market on Monday. Two riders died there. \u001b]52;c;aGVsbG8=\u0007\n';
	const { sentences, ...report } = prepare(textDraft(text), 'a');
	expect(sentences.map((sentence) => sentence.text)).toEqual([
		'The tram left its rails near the market on Monday.',
		'Two riders died there.',
	]);
	expect(sentences.every((sentence) => report.text.slice(sentence.start, sentence.end) === sentence.text)).toBe(true);
});
