/** Where a text holds what a reader searched for. */
import type { Stretch } from '../../../src/model.ts';

/** Every place of `query` in `text`, letters and quotation marks of any form alike. An empty query is nowhere. */
export function foundIn(text: string, query: string): readonly Stretch[] {
	if (query === '') return [];
	return [...text.matchAll(patternOf(query))].map(({ index, 0: { length } }) => ({
		start: index,
		end: index + length,
	}));
}

/** Whether `query` is anywhere in `text`. */
export function isIn(text: string, query: string): boolean {
	return query !== '' && text.search(patternOf(query)) !== -1;
}

let last = { query: '', pattern: /(?!)/giu };

/** A search asks ten thousand sentences for the same words. */
function patternOf(query: string): RegExp {
	if (last.query !== query) {
		last = { query, pattern: new RegExp(Array.from(query, asTyped).join(''), 'giu') };
	}
	return last.pattern;
}

/** What a character of a query stands for: a keyboard types straight quotation marks, and one kind of blank. */
function asTyped(character: string): string {
	if (/['’‘]/.test(character)) return "['’‘]";
	if (/["“”]/.test(character)) return '["“”]';
	if (/\s/.test(character)) return '\\s';
	return character.replace(/[\\^$.*+?()[\]{}|/-]/g, (special) => (special === '-' ? '\\x2d' : `\\${special}`));
}
