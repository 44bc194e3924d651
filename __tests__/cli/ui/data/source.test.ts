import { expect, test } from '@jest/globals';
import { openBook } from '../../../../cli/ui/data/book.ts';
import { sourceEntries } from '../../../../cli/ui/data/source.ts';
import { compare } from '../../../../src/compare.ts';
import { textDraft } from '../../../../src/draft.ts';

const TEXT = `The river burst its banks at dawn on Tuesday, officials said.

Advertisement

At least 40 people were rescued from their homes, the mayor told reporters.

Share this: Facebook Twitter Email`;

test('the full text of a report loses nothing: sentences and what was set aside come in their order', () => {
	const book = openBook(compare({ a: textDraft(TEXT), b: textDraft('At least 60 people were rescued.') }));
	const entries = sourceEntries(book, 'a').filter(({ kind }) => kind !== 'note');
	const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');
	expect(entries.flatMap(({ text }) => words(text))).toEqual(words(TEXT));
	expect(entries.map(({ kind }) => kind)).toContain('aside');
});
