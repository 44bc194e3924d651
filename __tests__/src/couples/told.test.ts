import { expect, test } from '@jest/globals';
import { toldBy } from '../../../src/couples/told.ts';
import { NOTHING_KNOWN, sentencesDraft, textDraft } from '../../../src/draft.ts';

test('a date is taken in whatever notation, the day of publication before others', () => {
	const day = Date.UTC(2024, 2, 5) / 86_400_000;
	const dayOf = (known: object) => toldBy(textDraft('Storm closes port.', known), '').day;
	expect(dayOf({ published: '2024-03-05T23:10:00Z', modified: '2024-03-09' })).toBe(day);
	expect(dayOf({ published: 'March 5, 2024' })).toBe(day);
	expect(dayOf({ published: 'last Tuesday', eventDate: '2024-03-05' })).toBe(day);
	expect(dayOf({})).toBeNull();
});

test('a title beside the text is its headline, once', () => {
	const beside = toldBy(textDraft('The port of Sarin shut on Monday.', { title: 'Storm closes port' }), '');
	const within = toldBy(
		textDraft('Storm closes port\nThe port of Sarin shut on Monday.', { title: 'Storm closes port' }),
		'',
	);
	expect(beside.terms).toEqual(within.terms);
	expect(beside.terms.get('storm')).toBe(2);
});

test('of a web page the article alone is told', () => {
	const text = 'Weather Sports\nThe port shut.';
	const blocks = [
		{ start: 0, end: 14, isKept: false },
		{ start: 15, end: 29, isKept: true },
	].map((block) => ({ ...block, tag: 'p', zone: null, isHidden: false, linked: 0 }));
	const terms = toldBy({ ...NOTHING_KNOWN, kind: 'text', text, blocks }, '').terms;
	expect([...terms.keys()].sort()).toEqual(['port', 'shut']);
});

test('sentences tell what their text does', () => {
	const terms = (draft: Parameters<typeof toldBy>[0]) => toldBy(draft, '').terms;
	expect(terms(sentencesDraft(['Storm closes port.', 'Ships wait.']))).toEqual(
		terms(textDraft('Storm closes port.\nShips wait.')),
	);
});

test('the key tells reports of the same words apart by their id, and nothing else does', () => {
	const key = (id: string) => toldBy(textDraft('Storm closes port.', { outlet: 'Post' }), id).key;
	expect(key('1')).toBe(key('1'));
	expect(key('1')).not.toBe(key('2'));
});
