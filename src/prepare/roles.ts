/** What each line of a text is: part of the article, or something that stood around it on the page. */
import type { Block, SetAside } from '../model.ts';
import { articleOdds } from './line-model.ts';
import { type LineView, type PageView, pageViewOf } from './line-view.ts';
import type { Line } from './lines.ts';
import { ENDED } from './measures.ts';
import { roleOutside } from './outside-roles.ts';

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
export function rolesOf(lines: readonly Line[], blocks: readonly Block[], title: string | null): readonly LineRole[] {
	const page = pageViewOf(lines, blocks, title);
	const odds = lines.length > MOST_LINES ? [] : page.lines.map(articleOdds);
	const isArticle = isClean(page) ? isSentence : () => false;
	const roles = page.lines.map((line, index) => roleOf(page, index, (odds[index] ?? 0) > 0 || isArticle(line)));
	return roles.some(({ kind }) => kind === 'body') ? roles : allButFurniture(page);
}

/** The share of lines ended like sentences from which on a text has hardly any furniture: it was typed, or copied clean. */
const CLEAN = 0.8;

/**
 * Whether a text without elements is nearly all sentences. The model was fitted on pages, where a short line far down
 * ("The keeper was sacked.") mostly is no part of the article; in a report sent by itself it is.
 */
function isClean({ lines, headline }: PageView): boolean {
	const others = lines.filter((_, index) => index !== headline);
	return others.every(({ block }) => block === null) && others.filter(isSentence).length >= CLEAN * others.length;
}

const isSentence = ({ text, words, phrases }: LineView) => words.length > 2 && ENDED.test(text) && phrases.size === 0;

function roleOf(page: PageView, index: number, isArticle: boolean): LineRole {
	if (index === page.headline) return { kind: 'headline' };
	return roleOutside(page, index, isArticle) ?? { kind: 'body' };
}

/** A text in which the model finds no article at all is one that it does not understand: better too much than nothing. */
function allButFurniture(page: PageView): readonly LineRole[] {
	return page.lines.map((_, index) => roleOf(page, index, true));
}
