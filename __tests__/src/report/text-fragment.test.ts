import { expect, test } from '@jest/globals';
import type { Report, Span } from '../../../src/model.ts';
import { addressAt } from '../../../src/report/text-fragment.ts';
import { withoutTexts } from '../../../src/report/without-texts.ts';
import { ordinary } from './comparisons.ts';

function spanOn(report: Report, words: string): Span {
	const start = report.text.indexOf(words);
	const sentence = report.sentences.find((one) => one.start <= start && start < one.end);
	return { sentence: sentence?.id ?? '', start, end: start + words.length, text: words };
}

const { b } = ordinary().reports;

test('a short quotation comes with the words around it', () => {
	expect(addressAt(b, spanOn(b, 'flood'))).toBe(
		'https://post.example/flood#:~:text=died%20in%20the-,flood,-on%20Monday%2C%20police',
	);
	expect(addressAt(b, spanOn(b, 'Nine people'))).toBe(
		'https://post.example/flood#:~:text=Nine%20people,-died%20in%20the',
	);
});

test('of a long one beginning and end are given', () => {
	const [sentence] = b.sentences;
	expect(addressAt(b, spanOn(b, sentence?.text ?? ''))).toBe(
		'https://post.example/flood#:~:text=Nine%20people%20died%20in,on%20Monday%2C%20police%20said.',
	);
});

test('there is no way to a text without an address, or with one that no browser may open', () => {
	for (const url of [null, 'javascript:alert(1)', 'reports/flood.html'])
		expect(addressAt({ ...b, url }, spanOn(b, 'flood'))).toBeNull();
});

test('where texts were left out only the page is known', () => {
	const bare = withoutTexts(ordinary()).reports.b;
	expect(addressAt(bare, spanOn(b, 'flood'))).toBe('https://post.example/flood');
});
