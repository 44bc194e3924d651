/** What each line of a text is: part of the article, or something that stood around it on the page. */
import type { SetAside } from '../model.ts';
import { chooseHeadline } from './headline.ts';
import type { Line } from './lines.ts';
import { ROLE_RULES } from './role-rules.ts';

export type LineRole =
	| { readonly kind: 'headline' }
	| { readonly kind: 'body' }
	| { readonly kind: SetAside['role']; readonly reason: string };

/** What a rule may look at besides the line itself. */
export interface Page {
	readonly lines: readonly Line[];
	/** Index of the headline's line, -1 where none was found. */
	readonly headline: number;
	/** First and last line that read like prose; -1 where there is none. */
	readonly firstProse: number;
	readonly lastProse: number;
}

/** The role of every line, in order. `title` is the headline where it is known from elsewhere. */
export function rolesOf(lines: readonly Line[], title: string | null): readonly LineRole[] {
	const firstProse = lines.findIndex(isProse);
	const lastProse = lines.findLastIndex(isProse);
	const headline = chooseHeadline(lines, firstProse, title);
	const page = { lines, headline, firstProse, lastProse };
	return lines.map((_, index) => roleOf(page, index));
}

function roleOf(page: Page, index: number): LineRole {
	if (index === page.headline) return { kind: 'headline' };
	for (const rule of ROLE_RULES) {
		const role = rule(page, index);
		if (role !== null) return role;
	}
	return { kind: 'body' };
}

/** Prose has words in some number and ends like a sentence. */
export function isProse(line: Line): boolean {
	return /[.!?…:;,—–-]["'”’)\]]*$/.test(line.text) && line.text.split(/\s+/, 5).length >= 5;
}
