/** How sound a text looks: signs that it was damaged, doubled or translated back. */
import type { Integrity, IntegrityNote, SetAside } from '../model.ts';

/** What one sign of each kind takes from the score. */
const WEIGHTS: Readonly<Record<string, number>> = { repeat: 0.05, mojibake: 0.1, quotation: 0.05, brackets: 0.03 };

/** Weighs the notes to a score: 1 without any, falling towards 0 with each. */
export function integrityOf(notes: readonly IntegrityNote[]): Integrity {
	const score = notes.reduce((rest, note) => rest * (1 - (WEIGHTS[note.kind] ?? 0.05)), 1);
	return { score: Math.round(score * 100) / 100, notes };
}

/** Notes on paragraphs that stand twice. */
export function repeatNotes(setAside: readonly SetAside[]): readonly IntegrityNote[] {
	return setAside
		.filter(({ role }) => role === 'repeat')
		.map(({ start, end }) => ({ kind: 'repeat', message: 'This paragraph stands twice.', start, end }));
}

/** Notes on closing quotation marks where nothing was opened: `either.” [theirs],” he said`. */
export function quotationNotes(
	text: string,
	paragraphs: readonly { start: number; end: number }[],
): readonly IntegrityNote[] {
	return paragraphs.flatMap(({ start, end }) => {
		const paragraph = text.slice(start, end);
		const opened = paragraph.split('“').length;
		const closed = paragraph.split('”').length;
		if (closed <= opened) return [];
		return [{ kind: 'quotation', message: 'A quotation is closed here that was never opened.', start, end }];
	});
}
