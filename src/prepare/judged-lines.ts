/** The lines of a text, each with its role. */
import type { Aside, Block, Layout } from '../model.ts';
import { flat, unwrapped } from './hard-wrap.ts';
import { type Line, linesOf, trimmed } from './lines.ts';
import { repeatsIn } from './repeats.ts';
import { type LineRole, rolesOf } from './roles.ts';
import { siteNameBehind } from './site-name.ts';

export interface JudgedLine extends Line {
	readonly role: LineRole;
}

/** Why the name of an outlet is set aside. */
export const SITE_NAME = 'the name of the site, behind the headline';

/** What the source itself tells of stretches of its text. */
export interface Told {
	readonly blocks: readonly Block[];
	readonly aside: readonly Aside[];
	readonly layout: Layout;
}

/** Judges every line: its role on the page, then whether it repeats a paragraph further up. */
export function judgedLinesOf(
	text: string,
	{ blocks, aside, layout }: Told,
	title: string | null,
): readonly JudgedLine[] {
	const isLaidOut = blocks.length > 0 || aside.length > 0;
	const all = isLaidOut ? linesOf(text) : unwrapped(text, linesOf(text));
	const asideAt = new Map(aside.map((stretch) => [stretch.start, stretch]));
	// What is known to be none of the article must not speak for or against its neighbours.
	const lines = all.filter(({ start }) => !asideAt.has(start));
	const roles = rolesOf(
		lines.map((line) => ({ ...line, text: flat(line.text) })),
		blocks,
		title,
		layout,
	);
	const roleAt = new Map(lines.map(({ start }, i) => [start, roles[i]]));
	const judged = all.map((line): JudgedLine => {
		const told = asideAt.get(line.start);
		if (told !== undefined) return { ...line, role: { kind: told.role, reason: told.reason } };
		return { ...line, role: roleAt.get(line.start) ?? { kind: 'body' } };
	});
	return withRepeats(judged).flatMap((line) => (line.role.kind === 'headline' ? withoutSiteName(text, line) : [line]));
}

function withRepeats(lines: readonly JudgedLine[]): readonly JudgedLine[] {
	const body = lines.filter(({ role }) => role.kind === 'body');
	const repeats = new Set(repeatsIn(body.map(({ text }) => text)).map(({ index }) => body[index]));
	const role: LineRole = { kind: 'repeat', reason: 'it stands, nearly word for word, further up' };
	return lines.map((line) => (repeats.has(line) ? { ...line, role } : line));
}

/** Divides "… in Beijing – The Washington Post" into the headline and what the page put behind it. */
function withoutSiteName(text: string, line: JudgedLine): readonly JudgedLine[] {
	const site = siteNameBehind(line.text);
	if (site === null) return [line];
	const end = line.start + site.headlineEnd;
	const rest = trimmed(text, { start: end, end: line.end });
	return [
		{ ...line, end, text: text.slice(line.start, end) },
		{ ...rest, gap: 0, text: text.slice(rest.start, rest.end), role: { kind: 'boilerplate', reason: SITE_NAME } },
	];
}
