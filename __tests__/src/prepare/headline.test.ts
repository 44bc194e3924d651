import { describe, expect, test } from '@jest/globals';
import { chooseHeadline } from '../../../src/prepare/headline.ts';
import { linesOf } from '../../../src/prepare/lines.ts';

const ARTICLE = 'At least 19 people died when a ferry sank off the coast of Karvana on Saturday, officials said.';

/** The headline of a text whose first line of prose has the given index. */
function headlineOf(lines: readonly string[], firstProse: number, title: string | null = null): string | undefined {
	return lines[chooseHeadline(linesOf(lines.join('\n\n')), firstProse, title)];
}

test('a known title is looked for wherever it stands', () => {
	const title = 'Ferry sinks off Karvana';
	expect(headlineOf(['Home', 'World news', `${title} – The Herald`, ARTICLE], 3, title)).toBe(`${title} – The Herald`);
	expect(headlineOf(['Home', ARTICLE], 1, title)).toBeUndefined();
});

test('the title of the page returns above the article', () => {
	expect(headlineOf(['Ferry sinks off Karvana - The Herald', 'Menu', 'Ferry sinks off Karvana', ARTICLE], 3)).toBe(
		'Ferry sinks off Karvana',
	);
});

test('the first line of a clean text, though the article has few of its words', () => {
	expect(headlineOf(['Karvana disaster leaves 19 dead', ARTICLE], 1)).toBe('Karvana disaster leaves 19 dead');
	expect(headlineOf(['Karvana disaster leaves 19 dead', 'By Jane Smith', ARTICLE], 2)).toMatch(/^Karvana/);
});

test('no line of the page far above the article, none without a word of it, none that ends like a sentence', () => {
	expect(headlineOf(['Karvana Daily Herald', 'Menu', 'Weather', 'Sport', ARTICLE], 4)).toBeUndefined();
	expect(headlineOf(['Weather and sport today', ARTICLE], 1)).toBeUndefined();
	expect(headlineOf(['The disaster shook all of Karvana.', ARTICLE], 1)).toBeUndefined();
});

describe('a headline known by its place', () => {
	test.each(['Tragedy at sea', 'Overloaded boat goes down', 'Nineteen drown'])('%s', (headline) => {
		expect(headlineOf([headline, ARTICLE], 1)).toBe(headline);
		expect(headlineOf([headline, 'By Omar Sidel in Karvana', ARTICLE], 2)).toBe(headline);
		expect(headlineOf([headline, 'KARVANA, June 9 -', ARTICLE], 2)).toBe(headline);
		expect(headlineOf(['World news', headline, 'By Omar Sidel, Karvana Herald', 'June 9, 2025', ARTICLE], 4)).toBe(
			headline,
		);
	});

	test('no byline, dateline, section or name is one', () => {
		expect(headlineOf(['By Omar Sidel and Ana de Marsh, the Karvana Herald', ARTICLE], 1)).toBeUndefined();
		expect(headlineOf(['BY OMAR SIDEL, Ferry correspondent', ARTICLE], 1)).toBeUndefined();
		expect(headlineOf(['KARVANA (Reuters) —', ARTICLE], 1)).toBeUndefined();
		expect(headlineOf(['For immediate release', ARTICLE], 1)).toBeUndefined();
		expect(headlineOf(['Omar Sidel', ARTICLE], 1)).toBeUndefined();
	});

	test('a headline may begin like a byline', () => {
		expect(headlineOf(['By Friday, Karvana will have a new ferry', ARTICLE], 1)).toMatch(/^By Friday/);
		expect(headlineOf(['By sea and by air: how Karvana was searched', ARTICLE], 1)).toMatch(/^By sea/);
	});

	test('nothing is known where the lines above are many', () => {
		expect(headlineOf(['Tragedy at sea', 'Rain tomorrow', 'Cup final tonight', ARTICLE], 3)).toBeUndefined();
	});
});
