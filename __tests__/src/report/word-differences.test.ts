import { expect, test } from '@jest/globals';
import { differingWords, type Piece } from '../../../src/report/word-differences.ts';

const marked = (pieces: readonly Piece[]) => pieces.map(({ text, differs }) => (differs ? `{${text}}` : text)).join('');

function show(a: string, b: string): [string, string] {
	const words = differingWords(a, b);
	return [marked(words.a), marked(words.b)];
}

test('a title that differs is one mark', () => {
	expect(
		show('U.S. Secretary of State Antony Blinken met Xi Jinping.', 'Foreign Minister Antony Blinken met Xi Jinping.'),
	).toEqual([
		'{U.S. Secretary of State} Antony Blinken met Xi Jinping.',
		'{Foreign Minister} Antony Blinken met Xi Jinping.',
	]);
});

test('curly or straight apostrophes, capitals and final stops are no difference', () => {
	expect(show('Blinken’s visit ended Monday', "blinken's visit ended monday.")).toEqual([
		'Blinken’s visit ended Monday',
		"blinken's visit ended monday.",
	]);
});

test('small words between differing ones do not break a mark into islands, but a number stands', () => {
	const [a] = show(
		'The two sides met in the morning and signed two treaties there.',
		'The two sides met at a noon and drafted two papers there.',
	);
	expect(a).toBe('The two sides met {in the morning and signed} two {treaties} there.');
});

test('texts that share next to nothing are left unmarked', () => {
	expect(show('Rain fell on the coast.', 'Parliament passed a budget yesterday.')[0]).toBe('Rain fell on the coast.');
});

test('nothing of either text is lost', () => {
	for (const text of ['', ' ', '“…”', '  leading, and trailing — ', 'Ärzte “sagen”: 3,5 Prozent.\n']) {
		const { a, b } = differingWords(text, 'They say: 3.5 percent of all.');
		expect(a.map((piece) => piece.text).join('')).toBe(text);
		expect(b.map((piece) => piece.text).join('')).toBe('They say: 3.5 percent of all.');
	}
});

test('two long texts without a common word end quickly', () => {
	const [a, b] = ['a', 'b'].map((letter) => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`).join(' '));
	const start = performance.now();
	differingWords(a ?? '', b ?? '');
	expect(performance.now() - start).toBeLessThan(3000);
});

test('a text of a million characters against itself', () => {
	const text = 'The council approved a budget of $5 million on Tuesday '.repeat(18_000);
	expect(differingWords(text, text).a.some(({ differs }) => differs)).toBe(false);
});

test('one number and one letter, however they are written, are no difference', () => {
	const differing = (a: string, b: string) =>
		[...differingWords(a, b).a, ...differingWords(a, b).b].filter(({ differs }) => differs).map(({ text }) => text);
	expect(differing('The café served 12 000 people.', 'The cafe\u0301 served 12,000 people.')).toEqual([]);
	expect(differing('It sold 1’500 cars in May.', 'It sold 1,500 cars in May.')).toEqual([]);
	expect(differing('It sold 12 000 cars in May.', 'It sold 12,500 cars in May.')).toEqual(['12 000', '12,500']);
});
