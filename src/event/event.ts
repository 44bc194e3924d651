/**
 * Many reports of one event: each read once, every two compared, and what they tell laid side by side.
 *
 * Pure: the same reports and settings give the same table, whatever the order of the reports; only the columns follow it.
 */
import { CREDITS } from '../lexicon/agencies.ts';
import { isWord } from '../coverage/reading.ts';
import type { Draft, Settings } from '../model.ts';
import { PROGRAM } from '../program.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { groupsApart } from './apart.ts';
import { answersOf } from './answers.ts';
import { wordsOf } from './by-words.ts';
import { denialsOf } from './denials.ts';
import { otherDirections } from './directions-in-rows.ts';
import { isContested } from './contested.ts';
import { type Contested, figuresOf } from './figures.ts';
import { mattersOf, namedByTold, type Told } from './matters.ts';
import { meet, type Meeting } from './meeting.ts';
import type { Event, EventReport, Matter, Outlier, Summary, Words } from './model.ts';
import { withOpposed } from './opposed-in-rows.ts';
import { outliersOf } from './outliers.ts';
import { quotationsOf } from './quotations.ts';
import { type Member, membersOf } from './reports.ts';
import { compareText } from '../text-order.ts';
import { runsInCommon } from './runs-in-common.ts';
import { tiesBetween } from './same-matter.ts';
import { Sayings } from './sayings.ts';
import { sentencesOf } from './sentences.ts';
import { sourceCounter, sourcesOf } from './sources.ts';
import { withStandings } from './standings.ts';
import { otherStatuses } from './statuses-in-rows.ts';
import { voicesOf } from './voices.ts';

/** Told as reports are read and as pairs are compared. */
export type EventWatch = (progress: {
	readonly part: 'reading' | 'comparing';
	readonly done: number;
	readonly total: number;
}) => void;

export function eventOf(
	drafts: readonly Draft[],
	settings: Settings = DEFAULT_SETTINGS,
	watch: EventWatch = () => {},
): Event {
	const members = membersOf(drafts, (done) => watch({ part: 'reading', done, total: drafts.length }));
	const columns = members.map(({ id }) => id);
	const inOrder = [...members].sort((x, y) => compareText(x.id, y.id));
	const meetings = meetingsOf(inOrder, settings, watch);
	const copies = meetings.flatMap(({ copy }) => copy ?? []);
	const sources = sourcesOf(columns, copies);
	const counter = sourceCounter(sources);
	const sentences = sentencesOf(inOrder);
	const sayings = new Sayings(inOrder);
	const words = wordsOf(inOrder);
	const ties = tiesBetween(inOrder, meetings, words, sayings);
	const told = mattersOf(columns, meetings, ties, sentences, counter, words, sayings.fates())
		.map((one) => standingBy(one, sayings))
		.map((one) => withOpposed(one, inOrder));
	const contested = figuresOf(answersOf(inOrder, meetings, told, sayings), told, sayings, counter);
	const denials = [
		...denialsOf(told, sentences),
		...told.flatMap((one) => otherStatuses(one, sentences, counter)),
		...told.flatMap((one) => otherDirections(one, sentences, counter)),
	];
	const matters = withStandings(
		told.map(({ matter }) => matter),
		contested,
		denials,
		counter,
	).map((matter, place) => namedByTold(told[place] as Told, matter, sentences));
	const outliers = outliersOf(contested, told, denials, counter);
	const voices = voicesOf(meetings, counter);
	return {
		schema: 'counterpoint.event/1',
		program: PROGRAM,
		settings,
		reports: members.map((member) => eventReport(member, counter.of(member.id))),
		sources,
		copies,
		matters,
		figures: contested.map(({ figure }) => figure),
		outliers,
		voices,
		quotations: quotationsOf(inOrder, told, voices, counter),
		apart: groupsApart(columns, matters),
		summary: summaryOf(columns, sources.length, matters, contested, outliers),
	};
}

/** Without findings about numbers that a report does not stand by: "$450 million" in "up from $450 million". */
function standingBy(told: Told, sayings: Sayings): Told {
	const isOwn = ({ report, spans }: Words) => spans.every((span) => sayings.at(report, 'quantity', span) !== null);
	const findings = told.matter.findings.filter(({ kind, a, b }) => kind !== 'quantity' || (isOwn(a) && isOwn(b)));
	return { ...told, matter: { ...told.matter, findings } };
}

export function meetingsOf(members: readonly Member[], settings: Settings, watch: EventWatch): readonly Meeting[] {
	const mayCopy = runsInCommon(members);
	const total = (members.length * (members.length - 1)) / 2;
	let done = 0;
	return members.flatMap((a, number) =>
		members.slice(number + 1).map((b) => {
			const meeting = meet(a, b, settings, mayCopy(a, b));
			watch({ part: 'comparing', done: ++done, total });
			return meeting;
		}),
	);
}

function eventReport({ id, name, annotated }: Member, source: string): EventReport {
	const { report, sentences } = annotated;
	const credits = CREDITS.flatMap((credit) => [...report.text.matchAll(credit)].map((found) => found[1] ?? ''));
	const words = sentences.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0);
	return { id, name, words, source, credits: [...new Set(credits)], report };
}

function summaryOf(
	columns: readonly string[],
	sources: number,
	matters: readonly Matter[],
	figures: readonly Contested[],
	outliers: readonly Outlier[],
): Summary {
	const isAlone = (report: string) => (matter: Matter) =>
		matter.reports === 1 && matter.cells.some((cell) => cell.report === report && cell.standing !== 'missing');
	const all = figures.map(({ figure }) => figure);
	return {
		reports: columns.length,
		sources,
		matters: matters.length,
		shared: matters.filter(({ reports }) => reports > 1).length,
		contested: matters.filter((matter) => isContested(matter, all)).length,
		outliers: outliers.length,
		alone: columns.map((report) => ({ report, matters: matters.filter(isAlone(report)).map(({ id }) => id) })),
	};
}
