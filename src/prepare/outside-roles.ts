/** What a line is when it is no part of the article, by one kind of evidence a function. */
import { ADVERTISEMENT_PHRASES, FILE_NAME, VIDEO_LENGTH } from '../lexicon/line-phrases.ts';
import { APPEAL_PHRASES, DATED_CAPTION, SOMEBODY_SPEAKS, TELLS_OF_PAST } from '../lexicon/appeals.ts';
import { COMPANY_PROFILE } from '../lexicon/company-profiles.ts';
import { isLikeTeaser, type LineView, type PageView } from './line-view.ts';
import { goesOn } from './passages.ts';
import { bare, ENDED, matchesAny } from './measures.ts';
import type { LineRole } from './roles.ts';

/** In characters; longer ones are paragraphs. */
const LONGEST_CAPTION = 250;

type Outside = (page: PageView, index: number) => LineRole | null;

const at = (page: PageView, index: number): string => page.lines[index]?.text ?? '';
const boilerplate = (reason: string): LineRole => ({ kind: 'boilerplate', reason });

const advertisement: Outside = (page, index) =>
	matchesAny(ADVERTISEMENT_PHRASES, at(page, index)) ? boilerplate('an advertisement or a form of the page') : null;

/** "By clicking “Accept all” you agree …", "Get our best stories in your inbox …", where no element tells what they are. */
const appeal: Outside = (page, index) => {
	const text = at(page, index);
	return matchesAny(APPEAL_PHRASES, text) && !SOMEBODY_SPEAKS.test(text)
		? boilerplate('it speaks to the page’s readers')
		: null;
};

/** A report that tells of a company has one or two of these in a sentence; its own release has them together at the end. */
const LEAST_OF_PROFILE = 3;

/** "Ascom is a global solutions provider … headquartered in Baar, employs around 1,300 people." */
const companyProfile: Outside = (page, index) => {
	const text = at(page, index);
	const signs = COMPANY_PROFILE.filter((sign) => sign.test(text)).length;
	return signs >= LEAST_OF_PROFILE ? boilerplate('what a company says of itself below its news') : null;
};

/** The first paragraph may well end in a date; a caption is short and tells nothing of the past. */
const datedCaption: Outside = (page, index) => {
	const text = at(page, index);
	if (text.length > LONGEST_CAPTION || TELLS_OF_PAST.test(text) || !DATED_CAPTION.test(text)) return null;
	return { kind: 'caption', reason: 'it tells what a picture shows, and its date' };
};

/** "Blinken meets Chinese leader Xi Jinping in Beijing The.jpgw1440" is what is left of a picture. */
const fileName: Outside = (page, index) => (FILE_NAME.test(at(page, index)) ? boilerplate('the name of a file') : null);

/** "02:37" is the length of a video, and the line without an end above it the video's title. */
const video: Outside = (page, index) => {
	if (page.live.times.size > 0) return null;
	if (VIDEO_LENGTH.test(at(page, index))) return { kind: 'related', reason: 'the length of a video' };
	const isTitle = VIDEO_LENGTH.test(at(page, index + 1)) && !ENDED.test(at(page, index));
	return isTitle ? { kind: 'related', reason: 'the title of a video, whose length stands below' } : null;
};

/** "Leah Millis/AP" is a credit, and a line right above it that speaks like a caption is the picture's text. */
const caption: Outside = (page, index) => {
	const line = page.lines[index];
	if (line === undefined) return null;
	if (line.phrases.has('creditLine')) return { kind: 'caption', reason: 'a photograph credit' };
	const isAboveCredit = line.phrases.has('caption') && line.phrasesBelow.has('creditLine');
	if (!isAboveCredit || line.words.length > 80) return null;
	return { kind: 'caption', reason: 'a photograph credit stands below' };
};

/** "18:20" above what a live blog wrote at that time. */
const entryTime: Outside = (page, index) =>
	page.live.times.has(index) ? boilerplate('the time of an entry of a live blog') : null;

/** The text of a picture that is missing often repeats the headline between the names of site and section. */
const headlineAgain: Outside = (page, index) => {
	const headline = page.bareHeadline;
	if (headline.length < 20) return null;
	const line = bare(at(page, index));
	if (!line.includes(headline) || line.length > headline.length + 60) return null;
	return boilerplate('the headline once more');
};

const contributors: Outside = (page, index) =>
	page.lines[index]?.phrases.has('contributors') ? boilerplate('who else worked on the report') : null;

/** Where nearly every line is prose, a list or a section's heading as long as a headline is hardly to be expected. */
const teaser: Outside = (page, index) => {
	const line = page.lines[index];
	if (line === undefined || line.block !== null || line.proseShare < 0.8 || !isLikeTeaser(line)) return null;
	return goesOn(line.text, line.next) ? null : { kind: 'related', reason: 'it reads like the teaser of another story' };
};

/** Text for screen readers, forms that wait for a click, what a script may show later. */
const hidden: Outside = (page, index) =>
	page.lines[index]?.block?.isHidden ? boilerplate('the page does not show it') : null;

const CLEAR: readonly Outside[] = [
	hidden,
	advertisement,
	appeal,
	companyProfile,
	datedCaption,
	fileName,
	entryTime,
	video,
	caption,
	headlineAgain,
	contributors,
	teaser,
];

/** What tells the kinds of furniture apart once it is known that a line is no part of the article. */
const LIKELY: readonly ((line: LineView) => LineRole | null)[] = [
	({ phrases }) => (phrases.has('byline') ? boilerplate('who wrote it, and when') : null),
	({ phrases }) => (phrases.has('boilerplate') ? boilerplate('a phrase of the page, not of the article') : null),
	({ phrases }) => (phrases.has('credit') ? { kind: 'caption', reason: 'it ends with a photograph credit' } : null),
	({ phrases }) => (phrases.has('related') ? { kind: 'related', reason: 'it points to another story' } : null),
	({ block }) => (block?.zone === 'caption' ? { kind: 'caption', reason: 'it stands in a figure' } : null),
	({ block }) =>
		block?.zone === 'related' ? { kind: 'related', reason: 'it stands among links to other stories' } : null,
	({ aboveRegion }) => (aboveRegion > 0 ? boilerplate('it stands above the article') : null),
	({ belowRegion }) => (belowRegion > 0 ? boilerplate('it stands below the article') : null),
	({ words }) => (words.length < 5 ? boilerplate('a few words between paragraphs') : null),
];

/**
 * The role of a line that is no part of the article; null for one that is.
 *
 * @param isArticle what the model says, which clear evidence overrules
 */
export function roleOutside(page: PageView, index: number, isArticle: boolean): LineRole | null {
	const line = page.lines[index];
	if (line === undefined) return null;
	for (const evidence of CLEAR) {
		const role = evidence(page, index);
		if (role !== null) return role;
	}
	if (isArticle) return null;
	for (const kind of LIKELY) {
		const role = kind(line);
		if (role !== null) return role;
	}
	return { kind: 'related', reason: 'it reads like the teaser of another story' };
}
