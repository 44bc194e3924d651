/** Rules that set a line aside, one kind of evidence a function. The first that speaks decides. */
import { BOILERPLATE_PHRASES, CONTRIBUTOR_PHRASES, CREDIT_PHRASES } from '../lexicon/line-phrases.ts';
import type { LineRole, Page } from './roles.ts';
import { isProse } from './roles.ts';

type RoleRule = (page: Page, index: number) => LineRole | null;

const VIDEO_STAMP = /^(?:\d{1,2}:)?\d{1,2}:\d{2}$/;
const WEEKDAY_DATE =
	/^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2} \p{L}{3,9}\.? \d{4})\W*$/iu;

const text = (page: Page, index: number): string => page.lines[index]?.text ?? '';
const wordCount = (line: string): number => line.split(/\s+/, 60).length;

const furniture: RoleRule = (page, index) => {
	const line = text(page, index);
	if (line.length > 300 || !BOILERPLATE_PHRASES.some((phrase) => phrase.test(line))) return null;
	return { kind: 'boilerplate', reason: 'a phrase of the page, not of the article' };
};

/** "02:37" under a teaser is the length of a video. */
const videoStamp: RoleRule = (page, index) =>
	VIDEO_STAMP.test(text(page, index)) ? { kind: 'related', reason: 'the length of a video' } : null;

const videoTitle: RoleRule = (page, index) =>
	VIDEO_STAMP.test(text(page, index + 1)) && !isEnded(text(page, index))
		? { kind: 'related', reason: 'the title of a video, with its length below' }
		: null;

const dateLine: RoleRule = (page, index) =>
	WEEKDAY_DATE.test(text(page, index)) ? { kind: 'boilerplate', reason: 'a date alone' } : null;

const credit: RoleRule = (page, index) =>
	isCredit(text(page, index)) ? { kind: 'caption', reason: 'a photograph credit' } : null;

/** A picture's text stands above its credit: "… in Beijing, China, June 19, 2023." / "Leah Millis/AP". */
const caption: RoleRule = (page, index) =>
	isCredit(text(page, index + 1)) && wordCount(text(page, index)) < 60 && index !== page.firstProse
		? { kind: 'caption', reason: 'a photograph credit follows' }
		: null;

/** The text of a missing picture often repeats the headline between the site's name and the section's. */
const repeatedHeadline: RoleRule = (page, index) => {
	const headline = bare(text(page, page.headline));
	const line = bare(text(page, index));
	if (headline.length < 20 || !line.includes(headline) || line.length > headline.length + 60) return null;
	return { kind: 'boilerplate', reason: 'the headline once more' };
};

const contributors: RoleRule = (page, index) => {
	const line = text(page, index);
	if (line.length > 300 || !CONTRIBUTOR_PHRASES.some((phrase) => phrase.test(line))) return null;
	return { kind: 'boilerplate', reason: 'who else worked on the report' };
};

/** Without a stop at its end a line between paragraphs is a teaser; before and after the article it is furniture. */
const unfinished: RoleRule = (page, index) => {
	const line = text(page, index);
	if (page.firstProse < 0 || isProse({ start: 0, end: 0, gap: 0, text: line }) || goesOn(page, index)) return null;
	if (index < page.firstProse) return { kind: 'boilerplate', reason: 'a short line before the article' };
	if (index > page.lastProse) return { kind: 'boilerplate', reason: 'a short line after the article' };
	if (wordCount(line) >= 5) return { kind: 'related', reason: 'a line without an end between paragraphs' };
	return { kind: 'boilerplate', reason: 'a short line between paragraphs' };
};

export const ROLE_RULES: readonly RoleRule[] = [
	furniture,
	videoStamp,
	videoTitle,
	dateLine,
	credit,
	caption,
	repeatedHeadline,
	contributors,
	unfinished,
];

/** Whether a sentence runs on from this line to the next: "… shook hands" / "– a sign of how carefully …". */
export function goesOn(page: Page, index: number): boolean {
	return !isEnded(text(page, index)) && /^(?:[–—-] ?)?\p{Ll}/u.test(text(page, index + 1));
}

function isEnded(line: string): boolean {
	return /[.!?…]["'”’)\]]*$/.test(line);
}

function isCredit(line: string): boolean {
	return line.length < 130 && CREDIT_PHRASES.some((phrase) => phrase.test(line));
}

/** Letters and digits alone, in small letters. */
function bare(line: string): string {
	return line
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
