/** A report from running text. */
import { sha256 } from '../hash.ts';
import type { Metadata, Report, RunningText, Sentence, SetAside, Side, Stretch } from '../model.ts';
import { eventDateOf } from './event-date.ts';
import { chooseHeadline } from './headline.ts';
import { integrityOf } from './integrity.ts';
import { type Line, linesOf } from './lines.ts';
import { goesOn, passagesOf } from './passages.ts';
import { repeatsIn } from './repeats.ts';
import { type LineRole, rolesOf } from './roles.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Divides running text. Every character that can be seen ends up in a sentence or in a stretch set aside, and each of
 * these is a slice of `text`.
 */
export function prepareText(draft: Metadata & RunningText, side: Side): Report {
	const { kind: _kind, blocks: _blocks, ...known } = draft;
	const { text, title, blocks } = titled(draft);
	const lines = linesOf(text);
	const roles = withRepeats(lines, rolesOf(lines, blocks, title));
	const sentences = numbered(text, passages(lines, roles), side);
	const setAside = setAsideOf(lines, roles);
	const paragraphs = linesOfKind(lines, roles, 'body');
	const captions = linesOfKind(lines, roles, 'caption');
	const eventDate = known.eventDate ?? eventDateOf(captions.map(textOf), paragraphs.map(textOf));
	return {
		...known,
		title: title ?? sentences.find(({ role }) => role === 'headline')?.text ?? null,
		eventDate,
		text,
		sha256: sha256(text),
		integrity: integrityOf({ text, paragraphs, setAside, known: { published: known.published, eventDate } }),
		sentences,
		setAside,
	};
}

/** A title beside a text that lacks it is put above, so that the headline has a place. */
function titled({ text, title, blocks = [] }: Metadata & RunningText): Required<RunningText> & Pick<Metadata, 'title'> {
	const headline = title?.trim() ?? '';
	if (headline === '') return { kind: 'text', text, title: null, blocks };
	if (chooseHeadline(linesOf(text), -1, headline) >= 0) return { kind: 'text', text, title: headline, blocks };
	const added = headline.length + 2;
	const moved = blocks.map((block) => ({ ...block, start: block.start + added, end: block.end + added }));
	return { kind: 'text', text: `${headline}\n\n${text}`, title: headline, blocks: moved };
}

interface Passage extends Stretch {
	readonly role: Sentence['role'];
}

function passages(lines: readonly Line[], roles: readonly LineRole[]): readonly Passage[] {
	const index = new Map(lines.map((line, i) => [line, i]));
	const headlines = linesOfKind(lines, roles, 'headline');
	const runsOn = (earlier: Line, later: Line): boolean => {
		const at = index.get(earlier) ?? -1;
		return lines[at + 1] === later && goesOn(earlier.text, later.text);
	};
	return [
		...headlines.map(({ start, end }) => ({ start, end, role: 'headline' as const })),
		...passagesOf(linesOfKind(lines, roles, 'body'), runsOn).map((passage) => ({ ...passage, role: 'body' as const })),
	].sort((a, b) => a.start - b.start);
}

function numbered(text: string, all: readonly Passage[], side: Side): readonly Sentence[] {
	return all
		.flatMap(({ start, end, role }, paragraph) => {
			const stretches = role === 'headline' ? [{ start, end }] : sentencesOf(text, { start, end });
			return stretches.map((stretch) => ({ ...stretch, paragraph, role }));
		})
		.map(({ start, end, paragraph, role }, k) => ({
			id: `${side}${k}`,
			text: text.slice(start, end),
			start,
			end,
			paragraph,
			role,
		}));
}

function linesOfKind(lines: readonly Line[], roles: readonly LineRole[], kind: LineRole['kind']): readonly Line[] {
	return lines.filter((_, i) => roles[i]?.kind === kind);
}

function withRepeats(lines: readonly Line[], roles: readonly LineRole[]): readonly LineRole[] {
	const body = lines.flatMap((_, i) => (roles[i]?.kind === 'body' ? [i] : []));
	const repeats = new Set(repeatsIn(body.map((i) => lines[i]?.text ?? '')).map(({ index }) => body[index]));
	return roles.map((role, i) =>
		repeats.has(i) ? { kind: 'repeat', reason: 'it stands, nearly word for word, further up' } : role,
	);
}

function setAsideOf(lines: readonly Line[], roles: readonly LineRole[]): readonly SetAside[] {
	return lines.flatMap(({ start, end, text }, i) => {
		const role = roles[i];
		if (role === undefined || role.kind === 'body' || role.kind === 'headline') return [];
		return [{ start, end, text, role: role.kind, reason: role.reason }];
	});
}

const textOf = ({ text }: Line): string => text;
