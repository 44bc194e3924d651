import { describe, expect, test } from '@jest/globals';
import { unitsOf } from '../../../src/align/units.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

function lemmasOf(...sentences: string[]): string[] {
	const report = annotate(prepare(sentencesDraft(sentences), 'a'));
	const last = report.sentences.at(-1);
	return last ? unitsOf(last, report).map(({ form }) => form.lemma) : [];
}

describe('the words alignment counts', () => {
	test('are the lemmas in their order, without punctuation', () => {
		expect(lemmasOf('Floods, they feared, closed two roads.')).toEqual(['flood', 'they', 'fear', 'close', '2', 'road']);
	});

	test('take a person for the surname, the title apart', () => {
		const lemmas = lemmasOf('Secretary of State Antony Blinken met Wang Yi.');
		expect(lemmas).toContain('person blinken');
		expect(lemmas).toContain('secretary');
		expect(lemmas).not.toContain('antony');
	});

	test('take all names of a country for one', () => {
		expect(lemmasOf('The United States denied it.')).toContain('place us');
		expect(lemmasOf('The U.S. denied it.')).toContain('place us');
	});

	test('take a date for one, however it is written', () => {
		const american = lemmasOf('The dam broke on Tuesday, Aug. 30, 2022.');
		expect(american.filter((lemma) => lemmasOf('It broke on 30 August.').includes(lemma))).toEqual([
			'break',
			'on',
			'day 08-30',
		]);
		expect(american).not.toContain('2022');
		expect(lemmasOf('It broke on 29 August.')).not.toContain('day 08-30');
	});

	test('take "he" for whom it means', () => {
		expect(lemmasOf('Angela Merkel resigned.', 'She gave no reason.')).toContain('person merkel');
	});

	test('are numbers by their value, however written', () => {
		expect(lemmasOf('Six of 1,000 inmates escaped.')).toEqual(lemmasOf('6 of 1000 inmates escaped.'));
		expect(lemmasOf('It cost 1.0 bn.')).toEqual(lemmasOf('It cost 1 billion.'));
		expect(lemmasOf('One of them escaped.')).toContain('one');
	});

	test('weigh less where they only say who speaks', () => {
		const report = annotate(
			prepare(sentencesDraft(['The levee will hold, county engineer Paula Stone said after the county met.']), 'a'),
		);
		const [sentence] = report.sentences;
		const worths = sentence ? unitsOf(sentence, report).filter(({ form }) => form.lemma === 'county') : [];
		expect(worths.map(({ worth }) => worth)).toEqual([0.6, 1]);
	});
});
