import { describe, expect, test } from '@jest/globals';
import { sentencesOf } from '../../../src/prepare/sentences.ts';

function split(text: string): readonly string[] {
	return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('a sentence goes on', () => {
	test.each([
		['after a title', 'Gen. Mark Milley met Sen. Tim Kaine and Lt. Gov. Dan Patrick.'],
		['after an abbreviation before a name', 'U.S. Secretary of State Antony Blinken met Monday with Xi.'],
		['after an initial', 'Treasury Secretary Janet L. Yellen and John F. Kerry may follow.'],
		['after a number sign', 'It was No. 2 on the list of Gov. Cox.'],
		['after a question that somebody asks', '“Where is he now?” Smith asked.'],
		['after a call and a small letter', '"Get out!" he said, and left the room.'],
		['after a state', 'Rep. Bobby Rush (D-Ill.) of Chicago, Ill., voted no.'],
		['in a company’s name', 'Microsoft Corp. co-founder Bill Gates met Yahoo! Inc. directors.'],
		['after an ellipsis', 'The United States must … respect China’s sovereignty.'],
		['in a time of day', 'The vote is at 5 p.m. (2100 GMT) on Friday.'],
		['after a title in the church or the House of Lords', 'Msgr. Kelly met the Rt. Hon. Jane Marsh at St. Anne’s.'],
		['after a number sign and a Roman number', 'Art. IV is in Vol. II of the code, No. 7.'],
		['in an address', 'She wrote to www.Harbour.Com and to help@Harbour.Org about it, and Booking.Com answered.'],
		['in a name with stops', 'The U.S.Army and St.Louis agreed.'],
		['over an end inside French marks', '« Où est-il ? » Smith asked.'],
		['in a decimal', 'Prices rose 3.5 percent to $1.2 million.'],
	])('%s', (_, text) => {
		expect(split(text)).toEqual([text]);
	});
});

describe('a sentence ends', () => {
	test.each([
		['after an abbreviation before a pronoun', 'The balloon flew over the U.S. His visit was put off.', 2],
		['inside a quotation', '“It is our duty. The world expects it,” he said.', 2],
		['after a quotation', '“Very good.” Then he left.', 2],
		['after a time of day', 'They met at 5 p.m. The talks went on.', 2],
		['after a word that is a state elsewhere', 'The child was ill. Police closed the road.', 2],
		['after a word that is a unit elsewhere', 'It was the window he came in. Police took prints.', 2],
		['after a word that is a weekday elsewhere', 'Families waited in the sun. Rescue workers brought water.', 2],
		['after an answer', 'Would the mayor resign? No. Police have not charged her.', 3],
		['where the blank was lost', 'The road was shut until noon.She said it would open again.', 2],
		['where the blank behind a quotation was lost', '“We are safe.”Rescuers left the island at dawn.', 2],
		['behind French marks with their blanks', 'Il a dit : « On part demain. » Paul est resté.', 2],
		['before French marks with their blanks', 'Tout est dit. « On part demain. »', 2],
		['before German marks', 'Alle schwiegen. »Wir gehen morgen.« Dann ging er.', 3],
		['after a company', 'He left Apple Inc. He now works alone.', 2],
	])('%s', (_, text, count) => {
		expect(split(text)).toHaveLength(count);
	});
});

describe('a sentence begins with a number', () => {
	test.each([
		['behind a word', 'The tram left its rails. | 12 people were hurt.'],
		['behind a name or a day', 'The strike began on Monday. | 300 drivers stayed at home in Lisbon. | 40 came.'],
		['behind a year', 'The mill was built in 1987. | 40 weavers still work there.'],
		['with the mark of a currency', 'The fund opened at noon. | $40 million came in. | €5m is for schools.'],
		['behind a quotation', '“We ran for our lives.” | 15 families slept in the church.'],
		['in a quotation', 'He shrugged. | “12 of us stayed,” he said.'],
		['behind a share', 'Prices rose by 5%. | 20 shops closed.'],
		[
			'behind an age or a score',
			'The driver is 34. | 300 people saw it. | They lost 2-1. | 20 minutes later it rained.',
		],
		['behind a date', 'The law takes effect on Nov. 3. | 12 states have gone to court.'],
		['behind a word that is a unit elsewhere', 'Nobody came in. | 14 voters waited outside.'],
		['behind a time of day', 'The roof fell in at 5 p.m. | 12 people were hurt.'],
		['behind a decade', 'The dam dates from the 1970s. | 2,000 people live below it.'],
		['as a word for an age or a century', 'The door opened. | 12-year-old twins stood there.'],
	])('%s', (_, text) => {
		expect(split(text.replaceAll(' | ', ' '))).toEqual(text.split(' | '));
	});
});

describe('a number goes on with what stands before it', () => {
	test.each([
		['behind a number sign', 'He is No. 12 on the list, after Nos. 3 and 4.'],
		['behind a month', 'The trial begins on Jan. 3 and ends on Sept. 30 of next year.'],
		['behind a page, an article, a figure', 'See p. 5, Art. 5 of the treaty and Fig. 2 for more.'],
		['behind a street', 'They met in St. 40 by Hwy. 9, at Bldg. 4 on Rte. 12 near the river.'],
		['behind words for about and against', 'It was approx. 12 miles, ca. 40 people, the U.S. vs. 12 states.'],
		['in a vote on a proposition', 'Voters turned down Prop. 8 by a wide margin.'],
		['in the name of a ship or a road', 'A lorry overturned on U.S. 95 near the dam.'],
		[
			'that a damaged copy parted',
			'A magnitude 5. 2 quake shook Lima, where lamps sold for $49. 50 each and joblessness rose by 3. 5 percent.',
		],
		['that lost its place to a blank', 'He hit. 308 with 33 homers, and the guard held a. 38 - caliber gun.'],
		['after what somebody said of a time', 'Police said at 5 p.m. 12 people were still missing.'],
		['where the sentence opens with the time', 'On Monday at 5 p.m. 12 people were still missing.'],
		['behind dots', 'She counted... 12 of them were there.'],
		['behind an initial', 'The paper of Smith, J. 12 years ago was wrong.'],
		['behind a company', 'Boeing Co. 737 jets were kept on the ground.'],
	])('%s', (_, text) => {
		expect(split(text)).toEqual([text]);
	});

	test('in a list', () => {
		expect(split('1. Wash the rice. 2. Boil the water.')).toEqual(['1. Wash the rice.', '2. Boil the water.']);
		expect(split('1. 2 eggs 2. 3 cups of flour')).toHaveLength(1);
	});
});

test('a line end inside a passage is a blank', () => {
	expect(split('before the two men shook hands\n\n– a sign of how carefully\nit was planned. They left.')).toEqual([
		'before the two men shook hands\n\n– a sign of how carefully\nit was planned.',
		'They left.',
	]);
});

test('odd spaces between sentences belong to neither', () => {
	expect(split('Committed to doing that.\u00a0 It is so.\u00a0')).toEqual(['Committed to doing that.', 'It is so.']);
});

test('a passage longer than the segmenter’s window is divided as a short one', () => {
	const sentence = 'The senate passed the bill on Monday, and then it rose.';
	expect(new Set(split(`${sentence} `.repeat(500)))).toEqual(new Set([sentence]));
});
