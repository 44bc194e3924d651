import { describe, expect, test } from '@jest/globals';
import { textDraft } from '../../../src/draft.ts';
import { FEATURES } from '../../../src/prepare/line-features.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import stored from '../../../src/lexicon/data/line-roles.json' with { type: 'json' };

const BODY = [
	'The senate passed a bill on farm aid on Monday, after three days of debate that kept members up at night.',
	'“We have waited for this since the drought began,” said Ana Rahman, who keeps cattle near the border.',
	'The vote was 61 to 38, with eleven members of the ruling party voting against their own government.',
	'Opponents said that the money would reach the largest farms first, and promised to take the law to court.',
	'The president, who is travelling abroad, is expected to sign it next week, her spokesman told reporters.',
];

/** The role of each line that is not of the article, by its text. */
function aside(lines: readonly string[]): Readonly<Record<string, string>> {
	const { setAside } = prepare(textDraft(lines.join('\n\n')), 'a');
	return Object.fromEntries(setAside.map(({ text, role }) => [text, role]));
}

test('a whole page, as select-all copies it', () => {
	const page = [
		'Senate passes farm aid - The Herald',
		'Home\nWorld\nBusiness\nSport\nSubscribe\nSign in',
		'Senate passes farm aid',
		'By Jane Smith, Staff Writer',
		'Updated 9:41 a.m. ET, Nov. 20, 2019',
		'Share on Facebook',
		...BODY.slice(0, 3),
		'Read more: What the drought has cost the north so far',
		...BODY.slice(3),
		'Most popular',
		'Ten recipes for a cold evening',
		'© 2019 The Herald. All rights reserved.',
	].join('\n\n');
	const report = prepare(textDraft(page), 'a');
	expect(report.sentences.filter(({ role }) => role === 'body').map(({ text }) => text)).toEqual(BODY);
	expect(report.title).toBe('Senate passes farm aid');
});

describe('between paragraphs', () => {
	test('a teaser is as long as a headline and has no end', () => {
		const teaser = 'Drought in the north: It’s all about the price of water';
		expect(aside(['Senate passes farm aid', ...BODY.slice(0, 3), teaser, ...BODY.slice(3)])).toEqual({
			[teaser]: 'related',
		});
	});

	test('a video is its title and its length', () => {
		const video = ['Farmers march on the capital', '02:37'];
		expect(Object.values(aside(['Senate passes farm aid', ...BODY.slice(0, 2), ...video, ...BODY.slice(2)]))).toEqual([
			'related',
			'related',
		]);
	});

	test('a picture is its caption and its credit', () => {
		const picture = ['Farmers gather outside the senate in the capital on June 19, 2023.', 'Leah Millis/AP'];
		expect(Object.values(aside(['Senate passes farm aid', ...BODY.slice(0, 2), ...picture, ...BODY.slice(2)]))).toEqual(
			['caption', 'caption'],
		);
	});

	test('a paragraph above a credit is no caption unless it speaks like one', () => {
		expect(aside(['Senate passes farm aid', ...BODY, 'Leah Millis/AP'])).toEqual({ 'Leah Millis/AP': 'caption' });
	});
});

describe('a page that speaks to its readers', () => {
	test.each([
		'We and our 640 partners store and access data on your device, such as unique identifiers, to show you what you like.',
		'By clicking “Accept”, you agree to the storing of cookies and to our partners using what they learn about your visits.',
		'You can withdraw your consent at any time at the bottom of this page.',
		'Get the stories that matter in your inbox every weekday morning.',
		'Download the Northern Herald app to read on the go, wherever you are this summer.',
		'If you value what we do, please help to pay for our independent local journalism with a small gift.',
	])('%s', (appeal) => {
		expect(aside(['Senate passes farm aid', ...BODY.slice(0, 3), appeal, ...BODY.slice(3)])).toEqual({
			[appeal]: 'boilerplate',
		});
	});

	test('and a report of one who does', () => {
		const spoken =
			'“Download our app and sign up for the newsletter,” the minister told farmers at the fair on Friday.';
		const law =
			'The law lets people withdraw their consent at any time, and fines firms that sell what they know of them.';
		expect(aside(['Senate passes farm aid', ...BODY.slice(0, 3), spoken, law, ...BODY.slice(3)])).toEqual({});
	});
});

test('a caption without a credit tells what is seen, and its date', () => {
	const caption = 'Farmers march past the senate in the capital with their children, November 18, 2019.';
	const past = 'The last such bill, which the two parties meet on in every campaign, was signed on March 4, 2003.';
	expect(aside(['Senate passes farm aid', ...BODY.slice(0, 2), caption, past, ...BODY.slice(2)])).toEqual({
		[caption]: 'caption',
	});
});

test('a sentence that ends in the name of an agency is no credit', () => {
	const told = '"It is over," she told Reuters.';
	const credit = 'Jane Smith for Reuters';
	const lines = ['Senate passes farm aid', ...BODY.slice(0, 3), told, ...BODY.slice(3), credit];
	expect(aside(lines)).toEqual({ [credit]: 'caption' });
});

test('the last paragraph above a rule belongs to the article', () => {
	const contributor = 'Associated Press writer Jane Smith in London contributed to this report.';
	expect(aside(['Senate passes farm aid', ...BODY, '___', contributor])).toEqual({
		___: 'boilerplate',
		[contributor]: 'boilerplate',
	});
});

describe('paragraphs that nearly repeat one another', () => {
	const snow = (place: string, inches: string) =>
		`The ${place} of the county had ${inches} inches of snow by noon on Monday, the weather service said in its bulletin.`;

	test('are results where a number differs', () => {
		expect(aside(['Snow closes roads', snow('north', '14'), ...BODY.slice(0, 2), snow('south', 'nine')])).toEqual({});
	});

	test('are repeats where none does', () => {
		const again = snow('north', '14').replace('said in', 'wrote in');
		expect(aside(['Snow closes roads', snow('north', '14'), ...BODY.slice(0, 2), again])).toEqual({
			[again]: 'repeat',
		});
	});
});

test('a paragraph or two alone are the article', () => {
	expect(aside(BODY.slice(0, 1))).toEqual({});
	expect(aside(BODY.slice(0, 2))).toEqual({});
});

test('short sentences of a text that was typed are the article, wherever they stand', () => {
	const report = [
		'Negotiators held indirect talks in Oman on Saturday.',
		'The foreign minister described the four-hour meeting as “constructive.”',
		'Rome will host another round next Saturday.',
		'According to inspectors, the country holds more than 600 pounds of enriched uranium.',
		'“We want a deal,” he said.',
		'The keeper was sacked.',
	];
	expect(aside(report)).toEqual({});
	expect(aside([...report, 'Sign up for our newsletter'])).toEqual({ 'Sign up for our newsletter': 'boilerplate' });
});

test('who sends a report, and when, above its first sentence does not cost it its last one', () => {
	const report = [
		'Migraine pill shows promise in trial',
		'Science Wire\nApril 2, 2025',
		'A trial of 1,200 patients found that a new pill reduced headache days by 50 percent, according to a study published on Wednesday.',
		'But a neurologist at Oster Hospital who was not involved said the trial was too small.',
		'Thirteen patients dropped out because of nausea.',
		'Vellum Pharma said the drug would cost $600 a month.',
	];
	expect(Object.keys(aside(report))).not.toContain(report.at(-1));
});

test('words behind the headline are set aside where they name an outlet', () => {
	const named = prepare(textDraft(['Senate passes farm aid – The Washington Post', ...BODY].join('\n\n')), 'a');
	expect(named).toMatchObject({ title: 'Senate passes farm aid', outlet: 'The Washington Post' });
	const other = prepare(textDraft(['Senate passes farm aid – Police', ...BODY].join('\n\n')), 'a');
	expect(other).toMatchObject({ title: 'Senate passes farm aid – Police', outlet: null });
});

test('the stored weights are those of the features', () => {
	expect(stored.features).toEqual(['always', ...FEATURES.map(([name]) => name)]);
	expect(stored.weights.text).toHaveLength(stored.features.length);
	expect(stored.weights.web).toHaveLength(stored.features.length);
});

describe('what a company says of itself below its news', () => {
	const PROFILE =
		'Lindqvist is a global provider of harbour cranes. Lindqvist is headquartered in Malmo (Sweden), has subsidiaries in 15 countries and employs around 1,300 people. Its shares are listed on the Stockholm exchange.';
	const NEWS =
		'Lindqvist, which is headquartered in Malmo and employs 1,300 people, will close its yard in Oru in May, the company said on Monday.';

	test('is set aside', () => {
		expect(aside(['Lindqvist sells cranes to Oru', ...BODY, PROFILE])).toEqual({ [PROFILE]: 'boilerplate' });
	});

	test('is no sentence of the news that tells where the company sits', () => {
		expect(aside(['Lindqvist closes its yard', ...BODY, NEWS])).toEqual({});
	});
});
