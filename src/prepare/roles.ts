/** What each line of a text is: part of the article, or something that stood around it on the page. */
import type { Block, SetAside } from '../model.ts';
import { articleOdds } from './line-model.ts';
import { type PageView, pageViewOf } from './line-view.ts';
import type { Line } from './lines.ts';
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
	const roles = page.lines.map((_, index) => roleOf(page, index, (odds[index] ?? 0) > 0));
	return roles.some(({ kind }) => kind === 'body') ? roles : allButFurniture(page);
}

function roleOf(page: PageView, index: number, isArticle: boolean): LineRole {
	if (index === page.headline) return { kind: 'headline' };
	return roleOutside(page, index, isArticle) ?? { kind: 'body' };
}

/** A text in which the model finds no article at all is one that it does not understand: better too much than nothing. */
function allButFurniture(page: PageView): readonly LineRole[] {
	return page.lines.map((_, index) => roleOf(page, index, true));
}
