import { expect, test } from '@jest/globals';
import { sentencesDraft } from '../../../src/draft.ts';
import { membersOf } from '../../../src/event/reports.ts';

const post = sentencesDraft(['The bridge will stay closed until June.'], { outlet: 'The Post' });
const later = sentencesDraft(['The bridge will stay closed until July.'], { outlet: 'The Post' });
const nameless = sentencesDraft(['The bridge will be rebuilt.']);

test('a report goes by its outlet, and so do its sentences', () => {
	const [member] = membersOf([post]);
	expect(member?.id).toBe('the-post');
	expect(member?.annotated.sentences.map(({ sentence }) => sentence.id)).toEqual(['the-post.0']);
});

test('two reports of one outlet are kept apart by their texts, not by their order', () => {
	const ids = (drafts: Parameters<typeof membersOf>[0]) =>
		Object.fromEntries(membersOf(drafts).map(({ id, annotated }) => [annotated.report.text, id]));
	expect(ids([post, later])).toEqual(ids([later, post]));
	expect(Object.values(ids([post, later])).sort()).toEqual(['the-post', 'the-post-2']);
});

test('of what has no name each gets one', () => {
	expect(membersOf([nameless, post]).map(({ name }) => name)).toEqual(['Report', 'The Post']);
});

test('a name in other letters keeps them', () => {
	const [member] = membersOf([sentencesDraft(['Nothing new.'], { outlet: 'Ведомости' })]);
	expect(member?.id).toBe('ведомости');
});

test('files of one name are called by their folders, or by their endings', () => {
	const file = (source: string, text: string) => ({ ...sentencesDraft([text]), source });
	const names = (...sources: readonly string[]) =>
		membersOf(sources.map((source, number) => file(source, `Nothing new on day ${number}.`))).map(({ name }) => name);
	expect(names('monday/report.txt', 'tuesday/report.txt')).toEqual(['monday/report', 'tuesday/report']);
	expect(names('texts/report.txt', 'texts/report.html')).toEqual(['report.txt', 'report.html']);
	expect(names('monday/report.txt', 'tuesday/other.txt')).toEqual(['report', 'other']);
});
