import { expect, test } from '@jest/globals';
import { undoDoubleEncoding } from '../../../src/read/double-encoding.ts';

test('quotation marks, dashes and accents that were encoded twice come back', () => {
	const twice = 'It isnâ€™t over, he said: â€œNo café, no entréeâ€\u009d â€“ and left.';
	expect(undoDoubleEncoding(twice)).toBe('It isn’t over, he said: “No café, no entrée” – and left.');
	expect(undoDoubleEncoding('cafÃ©')).toBe('café');
});

test('accents that are meant stay', () => {
	const french = 'Â l’école, « là-bas » : l’été à São Tomé, Ö3, 5 £, 20 €.';
	expect(undoDoubleEncoding(french)).toBe(french);
});
