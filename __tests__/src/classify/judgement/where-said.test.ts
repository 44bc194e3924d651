import { expect, test } from '@jest/globals';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { withAll, withAny, withValues } from '../../../../src/classify/judgement/where-said.ts';
import { sentencesDraft } from '../../../../src/draft.ts';
import { prepare } from '../../../../src/prepare/prepare.ts';

const report = annotate(
	prepare(
		sentencesDraft([
			'The council approved the tram line on Monday.',
			'The approval cost $4 million, a budget clerk said.',
			'Trams will be built in Brazil by spring.',
			'Twelve people were hurt in a crash in Brazil.',
		]),
		'a',
	),
);

const ids = (sentences: readonly { readonly sentence: { readonly id: string } }[]) =>
	sentences.map(({ sentence }) => sentence.id);

test('words of one root are found together, of several words where the rarest may stand', () => {
	expect(ids(withAny(report, ['approve']))).toEqual(['a0', 'a1']);
	expect(ids(withAll(report, ['approve', 'budget']))).toEqual(['a1']);
});

test('no word is looked for nowhere', () => {
	expect(withAll(report, [])).toEqual([]);
	expect(withAny(report, [])).toEqual([]);
});

test('sentences come in the order of the report, each once', () => {
	expect(ids(withAny(report, ['tram', 'council', 'line', 'crash']))).toEqual(['a0', 'a2', 'a3']);
});

test('a value is looked for where values of its sort stand', () => {
	const [, , third] = report.sentences;
	const brazil = third?.mentions.filter(({ kind }) => kind === 'place') ?? [];
	expect(ids(withValues(report, brazil))).toEqual(['a2', 'a3']);
});
