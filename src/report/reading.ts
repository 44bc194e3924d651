/** What was understood of one report, as text: what it says of itself, then every line with its role. */
import type { Report, Sentence, SetAside } from '../model.ts';
import { labelled } from './columns.ts';
import { integrityNotes } from './integrity-notes.ts';
import { printable } from './printable.ts';

/** The widest label, "a100  boilerplate  ", leaves the text a straight left edge. */
const ID_WIDTH = 6;
const ROLE_WIDTH = 13;

export function renderReading(report: Report, width: number): string {
	const lines = [...aboutLines(report, width), '', ...integrityLines(report, width), '', ...partLines(report, width)];
	return `${lines.join('\n')}\n`;
}

function aboutLines(report: Report, width: number): readonly string[] {
	const known: readonly (readonly [string, string | null])[] = [
		['source', report.source],
		['address', report.url],
		['outlet', report.outlet],
		['via', report.via],
		['headline', report.title],
		['authors', report.authors.join(', ')],
		['published', report.published],
		['modified', report.modified],
		['event', report.eventDate],
	];
	return known.flatMap(([name, value]) => labelled(`${name.padEnd(11)}`, clean(value || '(not known)'), width));
}

function integrityLines(report: Report, width: number): readonly string[] {
	const notes = integrityNotes(report).flatMap((note) => labelled('  - ', clean(note), width));
	return [`integrity  ${report.integrity.score.toFixed(2)} of 1`, ...notes];
}

/** Sentences and what was set aside, in the order of the text; a blank line opens each paragraph. */
function partLines({ sentences, setAside }: Report, width: number): readonly string[] {
	const parts: readonly (Sentence | SetAside)[] = [...sentences, ...setAside].sort((a, b) => a.start - b.start);
	return parts.flatMap((part, index) => {
		const before = parts[index - 1];
		const follows =
			before !== undefined && isSentence(before) && isSentence(part) && before.paragraph === part.paragraph;
		return [...(follows || index === 0 ? [] : ['']), ...partOf(part, width)];
	});
}

function partOf(part: Sentence | SetAside, width: number): readonly string[] {
	const id = isSentence(part) ? part.id : '-';
	const said = isSentence(part)
		? `${part.text}${part.place ? ` (${part.place})` : ''}`
		: `${part.text} (${part.reason})`;
	return labelled(id.padEnd(ID_WIDTH) + part.role.padEnd(ROLE_WIDTH), clean(said), width);
}

function isSentence(part: Sentence | SetAside): part is Sentence {
	return 'id' in part;
}

function clean(text: string): string {
	return printable(text).replace(/\s+/g, ' ');
}
