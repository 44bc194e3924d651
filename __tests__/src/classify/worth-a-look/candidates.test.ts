import { expect, test } from '@jest/globals';
import { annotate } from '../../../../src/annotate/annotate.ts';
import { type Couple, textOf, type Told } from '../../../../src/classify/worth-a-look/candidate.ts';
import { candidatesIn } from '../../../../src/classify/worth-a-look/candidates.ts';
import { sentencesDraft } from '../../../../src/draft.ts';
import type { Side } from '../../../../src/model.ts';
import { prepare } from '../../../../src/prepare/prepare.ts';

function told(text: string, side: Side): Told {
	const report = annotate(prepare(sentencesDraft([text]), side));
	const [sentence] = report.sentences;
	if (!sentence) throw new Error('a report has a sentence');
	return { report, sentence, place: 0 };
}

/** The candidates of one form, by their words. */
function ofForm(form: string, a: string, b: string): readonly (readonly [string, string])[] {
	const couple: Couple = { a: told(a, 'a'), b: told(b, 'b'), similarity: 0.7 };
	return candidatesIn(couple)
		.filter(({ candidate }) => candidate.form === form)
		.map(({ candidate }) => [textOf(couple.a, candidate.a), textOf(couple.b, candidate.b)]);
}

test.each([
	[
		'certainty of one act',
		'The minister plans to pay for the trip of his mother.',
		'The minister is paying for the trip of his mother.',
		['plans to pay for the trip of his', 'paying for the trip of his'],
	],
	[
		'certainty of one act',
		'The flaw could affect all versions of the browser.',
		'The flaw affects all versions of the browser.',
		['could affect all versions of the browser', 'affects all versions of the browser'],
	],
	[
		'denied by one',
		'In a move that angered farmers, Governor Reyes overturned a rule on wells.',
		'The Reyes office has looked at the change, but has not formally overturned it.',
		['overturned a rule on wells', 'not formally overturned it'],
	],
	[
		'one act otherwise',
		'The former judge died of heart failure at home.',
		'The former judge died of natural causes in Oru.',
		['died of heart failure at home', 'died of natural causes in Oru'],
	],
	[
		'descriptions',
		'It ends a sometimes frosty relationship between the two.',
		'It ends a famously frosty relationship between the two.',
		['sometimes frosty relationship', 'famously frosty relationship'],
	],
	[
		'quotation and prose',
		'Okafor, who had “no comment” on the vote, said the mayor should “step down for her lies” at once.',
		'The mayor should step down for her lies, Okafor said.',
		['step down for her lies', 'step down for her lies'],
	],
])('%s: %s / %s', (form, a, b, words) => {
	expect(ofForm(form, a, b)).toContainEqual(words);
	expect(ofForm(form, b, a)).toContainEqual([...words].reverse());
});

test('nothing is otherwise in one and the same sentence', () => {
	const sentence = 'The council plans to close the old bridge on Friday, said Mayor Helen Marsh.';
	const couple: Couple = { a: told(sentence, 'a'), b: told(sentence, 'b'), similarity: 1 };
	const forms = candidatesIn(couple).map(({ candidate }) => candidate.form);
	expect(forms).toEqual([]);
});

test('a term that both have is no remark, whoever puts it between marks', () => {
	expect(
		ofForm(
			'quotation and prose',
			'The “Boxing Day” tsunami hit Aceh in 2004.',
			'The Boxing Day tsunami hit Aceh hard.',
		),
	).toEqual([]);
});

test('what both sentences say is no candidate where it stands beside something else of the other', () => {
	const a = 'The court sat on Monday and will decide in June 2024, its clerk said.';
	const b = 'The court will decide in June 2024, its clerk said; it sat on Monday.';
	expect(ofForm('times', a, b)).toEqual([]);
	expect(ofForm('times', a, b.replace('Monday', 'Tuesday'))).toContainEqual(['Monday', 'Tuesday']);
});

test('of words that stand twice the first goes with the first, whichever report comes first', () => {
	const a = 'The small crew of Sarin met the tired crew at the quay.';
	const b = 'The brave crew of Sarin met the late crew at the quay.';
	const both = [
		['small crew', 'brave crew'],
		['tired crew', 'late crew'],
	];
	expect(ofForm('descriptions', a, b)).toEqual(both);
	expect(ofForm('descriptions', b, a)).toEqual(both.map((words) => words.toReversed()));
});

test.each([
	['Its owner, Alder Ferries, said the ship was sound.', 'Owner Alder Ferries said the ship was in good order.'],
	[
		'Manufacturer Hale Biotech has said it can deliver by June.',
		'Hale Biotech, which makes the kit, says it could deliver by June.',
	],
	[
		'Varga, a 51-year-old surgeon, promised shorter waiting lists.',
		'Varga, a nurse by training, has pledged shorter waiting lists.',
	],
	['A United Nations official said that the bridge was open.', 'The bridge is open again, according to a UN official.'],
])('one speaker under two names says it: %s / %s', (a, b) => {
	expect(ofForm('speakers', a, b)).toEqual([]);
	expect(ofForm('speakers', b, a)).toEqual([]);
});

test.each([
	['The mayor of Oru said the bridge was sound.', 'The police chief of Oru said the bridge was sound.'],
	['Oru officials said the bridge was sound.', 'Oru residents said the bridge was sound.'],
	['Alder Ferries said the ship was sound.', 'Hale Ferries said the ship was sound.'],
	['A UN official said the bridge was sound.', 'A UN driver said the bridge was sound.'],
])('two speakers of one place or one body are two: %s / %s', (a, b) => {
	expect(ofForm('speakers', a, b)).toHaveLength(1);
	expect(ofForm('speakers', b, a)).toHaveLength(1);
});

test('a plea reports nobody’s words', () => {
	const [found, pleaded] = [
		'Ivo Lang, 44, was found guilty of arson in May.',
		'Ivo Lang, 44, pleaded guilty to arson in May.',
	];
	expect(ofForm('speaker of one', found, pleaded)).toEqual([]);
	expect(ofForm('speaker of one', pleaded, found)).toEqual([]);
});

test('an office in its initials is the same office', () => {
	const [full, short] = ['Prime Minister Ann Teller said she was sorry.', 'PM Ann Teller said she felt sorry.'];
	expect(ofForm('title of one', full, short)).toEqual([]);
	expect(ofForm('title of one', short, full)).toEqual([]);
});
