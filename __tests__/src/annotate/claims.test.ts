import { describe, expect, test } from '@jest/globals';
import { annotated, claims } from './annotated.ts';

const slice = (sentence: string, stretch: { start: number; end: number } | null) =>
	stretch === null ? null : sentence.slice(stretch.start, stretch.end);

describe('negation reaches to the end of its clause', () => {
	test.each([
		['He did not attend the meeting, officials said.', [['not', 'attend the meeting']]],
		['China has no room to compromise on Taiwan.', [['no', 'room to compromise on Taiwan']]],
		['She denied losing the files because she had copies.', [['denied', 'losing the files']]],
		['They met at No. 10 and agreed.', []],
	])('%s', (sentence, expected) => {
		expect(claims('negation', sentence).map(({ text, scope }) => [text, slice(sentence, scope)])).toEqual(expected);
	});
});

describe('modality', () => {
	test.each([
		['He will visit Beijing.', ['will planned']],
		['The talks may resume in May.', ['may possible']],
		['She is expected to resign and allegedly lied.', ['expected likely', 'allegedly alleged']],
		['He plans to run but must apologise.', ['plans to planned', 'must required']],
		['He is said to be ill; she said to reporters.', ['said to alleged']],
		['Will Smith held the can in May.', []],
	])('%s', (sentence, expected) => {
		expect(claims('modality', sentence).map(({ text, level }) => `${text} ${level}`)).toEqual(expected);
	});
});

describe('actions: who does what to whom', () => {
	test.each([
		['The senator rejected the bill.', ['The senator > reject > the bill']],
		['The man was arrested by the police.', ['the police > arrest > The man']],
		['His trip was postponed in February.', ['? > postpone > His trip']],
		['Both sides have agreed to cut the tariffs.', ['Both sides > agree > ?', 'Both sides > cut > the tariffs']],
		['The elected president did not sign it.', ['The elected president > sign > it']],
	])('%s', (sentence, expected) => {
		const actions = claims('action', sentence);
		expect(
			actions.map(
				({ agent, lemma, patient }) =>
					`${slice(sentence, agent) ?? '?'} > ${lemma} > ${slice(sentence, patient) ?? '?'}`,
			),
		).toEqual(expected);
	});
});

test('hostile text is read in linear time', () => {
	for (const unit of ['not ', 'will ', 'plans to ', 'was killed by ', 'has not been ', "n't "]) {
		const start = performance.now();
		annotated(unit.repeat(Math.floor(100_000 / unit.length)));
		expect(performance.now() - start).toBeLessThan(8000);
	}
});
