/** What two outlets' figures and days must have in common before they can contradict each other. */
import { expect, test } from '@jest/globals';
import { compared } from './two-reports.ts';

const conflicts = (a: string, b: string) => compared([a], [b]).findings.filter(({ verdict }) => verdict === 'conflict');

test.each([
	[
		'what stands for a rule that no longer holds',
		'Under the ruling the council can pass two budgets with 51 votes.',
		'The ruling lets the council pass two budgets with a simple majority instead of the usual 60 votes.',
	],
	[
		'"more than a dozen" and fifteen',
		'The score is computed from more than a dozen factors, the college board said.',
		'The score is computed from 15 factors, the college board said.',
	],
	[
		'either of two lengths, and how many there are to choose from',
		'The agency shortened the recommended quarantine from 14 days, offering two alternatives.',
		'The agency shortened the recommended quarantine from 14 days to seven or 10 days.',
	],
	[
		'how many were, and how many are hoped for',
		'The first day saw 1.3 million people inoculated across the country.',
		'The country could soon be inoculating 1.5 million people across the country on one day.',
	],
	[
		'time since two different events',
		'The rebels announced the members of their interim government one week after foreign troops left.',
		'The rebels announced the members of their interim government three weeks after the capital fell.',
	],
	[
		'a share, and the number it is measured from',
		'The ministry is reporting a 10 percent national decline in new infections and deaths.',
		'In 7 provinces a measure of average new infections from one newly infected person is below the key level of 1, signaling that infections and deaths are expected to decline, the ministry said.',
	],
	[
		'a year that is only compared with',
		'That is 82 more attacks than in 2018, continuing a rise over the past years.',
		'The yearly report shows that attacks have increased from 6,121 attacks in 2016, a rise over the years.',
	],
	[
		'two parts of one whole',
		'Four of the twelve hostages held in the bank in Corran were freed on Monday, police said.',
		'Eight of the twelve hostages in the Corran bank were still being held on Monday, police said.',
	],
	[
		'a share and the rest of it',
		'Firefighters said 80 percent of the Elk Creek fire was contained on Monday evening.',
		'Firefighters said 20 percent of the Elk Creek fire was not contained on Monday evening.',
	],
	[
		'two figures told in another order',
		'The temperature in Corran rose to 41 degrees on Friday and fell to 19 at night.',
		'The temperature in Corran was 19 degrees on Friday night after a high of 41.',
	],
	[
		'a count and a later one',
		'The death toll from the earthquake in Marovo rose to 41 on Friday.',
		'The death toll from the earthquake in Marovo rose to 47 on Saturday.',
	],
	[
		'not before and at the earliest',
		'The mayor, Ana Ruiz, said on Monday that the bridge would not open before May.',
		'The bridge will open in May at the earliest, Mayor Ana Ruiz said on Monday.',
	],
	[
		'two words for one place',
		'Dana Pruitt faces ten years in prison for the theft, Judge Marsh said.',
		'Dana Pruitt faces ten years in jail for the theft, Judge Marsh said.',
	],
	['the days on which two pages were published', 'Published: July 29, 2004', 'Published July 28, 2004'],
])('%s do not answer each other', (_, a, b) => {
	expect(conflicts(a, b)).toEqual([]);
	expect(conflicts(b, a)).toEqual([]);
});

test.each([
	['The board can pass the budget with 51 votes.', 'The board can pass the budget with 60 votes.'],
	[
		'The coalition was formed one week after the election of the new parliament.',
		'The coalition was formed three weeks after the election of the new parliament.',
	],
	['More than a dozen ships lie off the port of Oru.', 'Forty ships lie off the port of Oru.'],
])('what is told of one thing does: %s', (a, b) => {
	expect(conflicts(a, b)).toHaveLength(1);
});

test('who is told of as a source takes nobody’s place', () => {
	expect(
		conflicts(
			'The World Trade Organization called on Wednesday for a moratorium on grain export bans until the end of September, so that stocks can be focused on helping all countries feed at least 10 percent of their populations.',
			'As The New York Times reported, the organization called for the moratorium “until the end of September, so that stocks can be focused on helping all countries feed at least 10 percent of their populations.',
		),
	).toEqual([]);
});

test('what one says of another is no act upon him', () => {
	expect(
		conflicts(
			'An anchor informed viewers on Sunday that candidate Cole’s office said the former vice president was "not available" for an interview after President Reed said Cole couldn’t handle questions.',
			'Though the anchor interviewed President Reed last week, Cole’s office has said this week the former vice president is “not available” for an interview, feeding into criticism by Reed.',
		),
	).toEqual([]);
});

test('who beat whom is told by word order, also where the past looks like the present', () => {
	const { findings } = compared(
		['Brazil beat Germany in Corran on Sunday.'],
		['Germany beat Brazil in Corran on Sunday.'],
	);
	expect(findings.filter(({ kind, verdict }) => kind === 'agent' && verdict === 'conflict')).toHaveLength(1);
});
