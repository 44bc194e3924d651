import { describe, expect, test } from '@jest/globals';
import { likelyCouples } from '../../../../src/align/align.ts';
import { EVIDENCE, type EvidenceName } from '../../../../src/align/evidence.ts';
import { profilesOf } from '../../../../src/align/profile.ts';
import { surroundingsOf } from '../../../../src/align/surroundings.ts';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../../src/draft.ts';
import { prepare } from '../../../../src/prepare/prepare.ts';

/** What a piece of evidence measures of every likely couple of two reports, by "a b". */
function measured(name: EvidenceName, a: readonly string[], b: readonly string[]): ReadonlyMap<string, number> {
	const reports = {
		a: annotate(prepare(sentencesDraft(a), 'a')),
		b: annotate(prepare(sentencesDraft(b), 'b')),
	};
	const profiles = profilesOf(reports);
	const couples = likelyCouples(profiles);
	const measure = EVIDENCE[name].among(surroundingsOf(reports, profiles, couples));
	return new Map(couples.map((couple) => [`${couple.a} ${couple.b}`, measure(couple)]));
}

const at = (values: ReadonlyMap<string, number>, couple: string) => values.get(couple) ?? Number.NaN;

test('words are anchored in the one sentence that has them', () => {
	const values = measured(
		'anchors',
		['The radar at the airport had failed minutes before the landing.'],
		['The airport said the radar failed.', 'The airport reopened at noon.'],
	);
	expect(at(values, '0 0')).toBeGreaterThan(at(values, '0 1'));
});

test('a word of every sentence joins less than one of few', () => {
	const values = measured(
		'rareWords',
		['The governor pardoned the two brothers.', 'The governor spoke in Springfield.', 'The governor left early.'],
		['A pardon for the brothers came from the governor.', 'The governor slept.', 'The governor waved.'],
	);
	expect(at(values, '0 0')).toBeGreaterThan(at(values, '1 1'));
});

test('words in one order tell more than the same words in another', () => {
	const one = ['The mayor accused the bank of fraud in a letter.'];
	const values = measured('wordOrder', one, [
		'The mayor accused the bank of fraud.',
		'In a letter of the bank fraud accused the mayor.',
	]);
	expect(at(values, '0 0')).toBeGreaterThan(at(values, '0 1'));
});

describe('mentions', () => {
	test('a person counts under a pronoun too', () => {
		const values = measured(
			'sharedPersons',
			['Mayor Maria Alvarez won the vote on Tuesday.', 'She thanked the voters in a short speech.'],
			['Mayor Maria Alvarez thanked the voters of the city in a speech.', 'Rain kept voters at home.'],
		);
		expect(at(values, '1 0')).toBe(1);
	});

	test('figures count by their value', () => {
		const values = measured(
			'sharedFigures',
			['The fire destroyed twelve houses and killed 7 people.'],
			['Seven people died and 12 houses burned down in the fire.'],
		);
		expect(at(values, '0 0')).toBe(2);
	});
});

test('quoted words count that the other sentence does not quote', () => {
	const values = measured(
		'quotedRun',
		['“We will not leave a single house behind,” the mayor said.'],
		['The mayor promised that they will not leave a single house behind.'],
	);
	expect(at(values, '0 0')).toBeGreaterThanOrEqual(6);
});

test('where the sentences stand', () => {
	const sentences = [
		'The fire broke out in the harbour.',
		'The fire spread to the old town.',
		'The fire reached the school.',
		'The fire was out by noon.',
		'The fire cost two lives.',
		'The fire had begun in a bakery.',
	];
	const values = measured('lead', sentences, sentences);
	expect(at(values, '0 0')).toBe(1);
	expect(at(values, '2 2')).toBe(0);
});
