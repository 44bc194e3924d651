/** What each line of a text is: part of the article, or something that stood around it on the page. */
import type { Block, Layout, SetAside } from '../model.ts';
import { countsOfTheEvent, isCorrection } from '../lexicon/own-words.ts';
import { articleOdds } from './line-model.ts';
import { type LineView, type PageView, pageViewOf } from './line-view.ts';
import type { Line } from './lines.ts';
import { ENDED, sum } from './measures.ts';
import { roleOutside } from './outside-roles.ts';
import { secondStoryIn } from './second-story.ts';

export type LineRole =
	| { readonly kind: 'headline' }
	| { readonly kind: 'body' }
	| { readonly kind: SetAside['role']; readonly reason: string };

/** A page has some hundred lines; of a text with this many the model knows nothing, and its time would be minutes. */
const MOST_LINES = 20_000;

/**
 * The role of every line, in order.
 *
 * Clear evidence decides first (a photograph credit, the length of a video); where there is none, the model weighs what
 * can be seen of the line and its neighbours.
 *
 * @param title the headline where it is known from elsewhere
 */
export function rolesOf(
	lines: readonly Line[],
	blocks: readonly Block[],
	title: string | null,
	layout: Layout = 'page',
): readonly LineRole[] {
	const page = pageViewOf(lines, blocks, title);
	const odds = lines.length > MOST_LINES ? [] : page.lines.map(articleOdds);
	// In a document what stands above and below a table is of one report.
	const isArticle = layout === 'document' ? isOfReport : sureOf(page);
	const roles = page.lines.map((line, index) =>
		roleOf(page, index, (odds[index] ?? 0) > 0 || page.live.entries.has(index) || isArticle(line)),
	);
	return roles.some(({ kind }) => kind === 'body') ? withoutSecondStory(page, roles) : allButFurniture(page);
}

/** Why the lines of a second story are set aside. */
export const SECOND_STORY = 'it belongs to a second story, below the first';

function withoutSecondStory(page: PageView, roles: readonly LineRole[]): readonly LineRole[] {
	const from = secondStoryIn(page, (index) => roles[index]?.kind === 'body');
	if (from < 0) return roles;
	return roles.map((role, index) =>
		index >= from && role.kind === 'body' ? { kind: 'related', reason: SECOND_STORY } : role,
	);
}

/** The share of lines ended like sentences from which on a text has hardly any furniture: it was typed, or copied clean. */
const CLEAN = 0.8;

/** What is of the article whatever the model says of it, for the kind of page at hand. */
function sureOf(page: PageView): (line: LineView) => boolean {
	if (isClean(page)) return isOfReport;
	if (isCleanPage(page)) return (line) => (isKept(line) && isOfReport(line)) || isCorrectionNear(line);
	return (line) => isParagraphBeside(line) || isCorrectionNear(line);
}

/** Lines to the main stretch of prose within which links, an advertisement or a form may part it from a paragraph. */
const BESIDE = 12;
/** The log-odds down to which the model may doubt one: below, it is the standfirst of a list or an appeal. */
const DOUBTED = -1;

/**
 * The lead above a list "Read more", the last paragraph below an advertisement: a paragraph of prose below the headline
 * that Readability keeps, though what stands between cuts it off from the others.
 */
function isParagraphBeside(line: LineView): boolean {
	const away = line.aboveRegion + line.belowRegion;
	const isBelowHeadline = line.sinceHeadline !== null && line.sinceHeadline > 0 && !line.isBelowComments;
	const isParagraph = line.block?.tag === 'p' && isKept(line) && line.isProse && isSentence(line);
	return isParagraph && isBelowHeadline && away > 0 && away <= BESIDE && articleOdds(line) > DOUBTED;
}

/** Words of a line, on the mean, by which the short ones among them are no exception. */
const SHORT = 15;

/** The same of a page of which Readability keeps hardly anything but sentences: news in paragraphs of one short line. */
function isCleanPage({ lines, headline }: PageView): boolean {
	const kept = lines.filter((line, index) => index !== headline && isKept(line));
	const isShort = sum(kept.map(({ words }) => words.length)) <= SHORT * kept.length;
	return kept.length > 0 && isShort && kept.filter(isOfReport).length >= CLEAN * kept.length;
}

const isKept = ({ block }: LineView) =>
	block !== null && block.isKept === true && block.zone === null && !block.isHidden && block.linked < 0.5;

/** Lines that may stand above the first sentence of a text sent by itself: who sends it, where, when, by whom. */
const HEAD = 5;

/**
 * Whether a text without elements is nearly all sentences, but for its head. The model was fitted on pages, where a short
 * line far down ("The keeper was sacked.") mostly is no part of the article; in a report sent by itself it is.
 */
function isClean({ lines, headline }: PageView): boolean {
	if (lines.some(({ block }) => block !== null)) return false;
	const others = lines.filter((_, index) => index !== headline);
	const first = others.findIndex(isOfReport);
	const prose = first <= HEAD ? others.slice(Math.max(0, first)) : others;
	return prose.filter(isOfReport).length >= CLEAN * prose.length;
}

/** A sentence, or a line that counts or corrects without being one: "Dead: 41". */
const isOfReport = (line: LineView) => isSentence(line) || countsOfTheEvent(line.text) || isCorrection(line.text);

/** Lines to the main stretch of prose beyond which a correction may be that of another report. */
const NEAR = 6;

/** "Correction: An earlier version …" is the outlet's own word on its report, however short it is and wherever it stands. */
const isCorrectionNear = ({ text, block, aboveRegion, belowRegion }: LineView) =>
	isCorrection(text) && (block?.zone ?? null) === null && aboveRegion <= NEAR && belowRegion <= NEAR;

const isSentence = ({ text, words, phrases }: LineView) => words.length > 2 && ENDED.test(text) && phrases.size === 0;

function roleOf(page: PageView, index: number, isArticle: boolean): LineRole {
	if (index === page.headline) return { kind: 'headline' };
	return roleOutside(page, index, isArticle) ?? { kind: 'body' };
}

/** A text in which the model finds no article at all is one that it does not understand: better too much than nothing. */
function allButFurniture(page: PageView): readonly LineRole[] {
	return page.lines.map((_, index) => roleOf(page, index, true));
}
