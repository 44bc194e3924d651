/** A report from running text. */
import { sha256 } from '../hash.ts';
import { placeAt } from '../places.ts';
import { withoutCommands } from '../terminal-commands.ts';
import type {
	Link,
	Metadata,
	PlaceInSource,
	Report,
	RunningText,
	Sentence,
	SetAside,
	Side,
	Stretch,
} from '../model.ts';
import { eventDateOf } from './event-date.ts';
import { chooseHeadline } from './headline.ts';
import { flat } from './hard-wrap.ts';
import { integrityOf } from './integrity.ts';
import { type JudgedLine, judgedLinesOf, SITE_NAME } from './judged-lines.ts';
import { linesOf } from './lines.ts';
import { passagesOf } from './passages.ts';
import type { LineRole } from './roles.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Divides running text. Every character that can be seen ends up in a sentence or in a stretch set aside, and each of
 * these is a slice of `text`.
 */
export function prepareText(draft: Metadata & RunningText, side: Side): Report {
	const { kind: _kind, blocks: _blocks, aside: _aside, layout: _layout, notes = [], ...others } = draft;
	const { places: _places, links: _links, ...known } = others;
	const { text, title, blocks, aside, layout, places, links } = titled(draft);
	// A command to a terminal is blank like a control character: what ends it must not be cut off with a sentence's end.
	const seen = withoutCommands(text);
	const lines = judgedLinesOf(seen, { blocks, aside, layout }, title);
	const sentences = numbered({ text, seen }, paragraphsOf(lines), side).map(placedBy(places));
	const setAside = setAsideOf(text, lines);
	const sources = linksWithin(links, sentences);
	const body = lines.filter(isOf('body'));
	const eventDate = known.eventDate ?? eventDateOf(lines.filter(isOf('caption')).map(textOf), body.map(textOf));
	return {
		...known,
		outlet: known.outlet ?? outletBehindHeadline(lines),
		title: title ?? headlineOf(lines),
		eventDate,
		text,
		sha256: sha256(text),
		integrity: integrityOf(
			{ text, paragraphs: body, setAside, known: { published: known.published, eventDate } },
			notes,
		),
		sentences,
		setAside,
		...(places.length > 0 && { places }),
		...(sources.length > 0 && { links: sources }),
	};
}

/** Links of the prose: those of headlines, captions and teasers lead on and are no sources. */
function linksWithin(links: readonly Link[], sentences: readonly Sentence[]): readonly Link[] {
	const body = sentences.filter(({ role }) => role === 'body');
	let at = 0;
	return links.filter(({ start, end }) => {
		while ((body[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
		const sentence = body[at];
		return sentence !== undefined && sentence.start <= start && end <= sentence.end;
	});
}

function placedBy(places: readonly PlaceInSource[]): (sentence: Sentence) => Sentence {
	return (sentence) => {
		const place = placeAt(places, sentence.start);
		return place === null ? sentence : { ...sentence, place };
	};
}

/** A title beside a text that lacks it is put above, so that the headline has a place. */
function titled({
	text,
	title,
	blocks = [],
	aside = [],
	layout = 'page',
	places = [],
	links = [],
}: Metadata & RunningText): Required<Omit<RunningText, 'notes'>> & Pick<Metadata, 'title'> {
	const headline = title?.trim() ?? '';
	if (headline === '') return { kind: 'text', text, title: null, blocks, aside, layout, places, links };
	if (chooseHeadline(linesOf(text), -1, headline) >= 0) {
		return { kind: 'text', text, title: headline, blocks, aside, layout, places, links };
	}
	const moved = movedBy(headline.length + 2);
	return {
		kind: 'text',
		text: `${headline}\n\n${text}`,
		title: headline,
		blocks: blocks.map(moved),
		aside: aside.map(moved),
		layout,
		places: places.map(moved),
		links: links.map(moved),
	};
}

function movedBy(added: number): <T extends Stretch>(stretch: T) => T {
	return (stretch) => ({ ...stretch, start: stretch.start + added, end: stretch.end + added });
}

interface Paragraph extends Stretch {
	readonly role: Sentence['role'];
}

/** The headline and the paragraphs of the article, in the order of the text. */
function paragraphsOf(lines: readonly JudgedLine[]): readonly Paragraph[] {
	const headlines = lines
		.filter(isOf('headline'))
		.map(({ start, end }): Paragraph => ({ start, end, role: 'headline' }));
	const passages = passagesOf(lines, isOf('body')).map((passage): Paragraph => ({ ...passage, role: 'body' }));
	return [...headlines, ...passages].sort((a, b) => a.start - b.start);
}

interface Written {
	readonly text: string;
	/** The same with what no reader sees blotted out. */
	readonly seen: string;
}

function numbered({ text, seen }: Written, paragraphs: readonly Paragraph[], side: Side): readonly Sentence[] {
	const stretches = paragraphs.flatMap(({ start, end, role }, paragraph) =>
		(role === 'headline' ? [{ start, end }] : sentencesOf(seen, { start, end })).map((place) => ({
			...place,
			paragraph,
			role,
		})),
	);
	return stretches.map(({ start, end, paragraph, role }, k) => ({
		id: `${side}${k}`,
		text: text.slice(start, end),
		start,
		end,
		paragraph,
		role,
	}));
}

function setAsideOf(text: string, lines: readonly JudgedLine[]): readonly SetAside[] {
	return lines.flatMap(({ start, end, role }) =>
		role.kind === 'body' || role.kind === 'headline'
			? []
			: [{ start, end, text: text.slice(start, end), role: role.kind, reason: role.reason }],
	);
}

function headlineOf(lines: readonly JudgedLine[]): string | null {
	const headline = lines.find(isOf('headline'));
	return headline === undefined ? null : flat(headline.text).replaceAll('\0', '');
}

/** "– The Washington Post" behind the headline names the outlet. */
function outletBehindHeadline(lines: readonly JudgedLine[]): string | null {
	const site = lines.find(({ role }) => role.kind === 'boilerplate' && role.reason === SITE_NAME);
	return site?.text.replace(/^[|–—-]\s*/, '') ?? null;
}

const textOf = ({ text }: { readonly text: string }): string => text;

function isOf(kind: LineRole['kind']): (line: JudgedLine) => boolean {
	return ({ role }) => role.kind === kind;
}
