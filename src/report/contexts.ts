/** The sentences around a finding's words, with those words told apart. */
import type { Report, Span } from '../model.ts';
import type { Piece } from './word-differences.ts';

/** The sentences that hold the spans, in pieces; the spans alone where the texts were left out. */
export function contextOf(report: Report, spans: readonly Span[]): readonly Piece[] {
	const ids = new Set(spans.map(({ sentence }) => sentence));
	const sentences = report.sentences.filter(({ id }) => ids.has(id));
	if (report.textLeftOut || sentences.length === 0) {
		return spans.flatMap(({ text }, index) => [...(index > 0 ? [plain(' … ')] : []), { text, differs: true }]);
	}
	return sentences.flatMap(({ start, end, id }, index) => {
		const own = spans.filter(({ sentence }) => sentence === id);
		return [...(index > 0 ? [plain(' ')] : []), ...cut(report.text, start, end, own)];
	});
}

function cut(text: string, start: number, end: number, spans: readonly Span[]): Piece[] {
	const pieces: Piece[] = [];
	let at = start;
	for (const span of [...spans].sort((x, y) => x.start - y.start || x.end - y.end)) {
		if (span.end <= at) continue;
		const from = Math.max(at, span.start);
		pieces.push(plain(text.slice(at, from)), { text: text.slice(from, span.end), differs: true });
		at = span.end;
	}
	return [...pieces, plain(text.slice(at, end))].filter((piece) => piece.text !== '');
}

function plain(text: string): Piece {
	return { text, differs: false };
}

/** At most about `longest` characters around the marked words, with an ellipsis where something is missing. */
export function excerpt(pieces: readonly Piece[], longest: number): readonly Piece[] {
	const marked = pieces.filter(({ differs }) => differs).reduce((sum, { text }) => sum + text.length, 0);
	const plainPieces = pieces.filter(({ differs }) => !differs).length;
	const each = Math.max(12, Math.floor((longest - Math.min(marked, longest)) / Math.max(1, plainPieces)));
	return pieces.map((piece, index) =>
		piece.differs ? whole(piece, longest) : shortenedPiece(piece, each, index === 0),
	);
}

function whole({ text, differs }: Piece, longest: number): Piece {
	return { text: text.length > longest ? `${text.slice(0, longest)}…` : text, differs };
}

/** Before the marked words the beginning goes, after them the end. */
function shortenedPiece({ text, differs }: Piece, longest: number, isBefore: boolean): Piece {
	if (text.length <= longest) return { text, differs };
	const kept = isBefore ? text.slice(-longest).replace(/^\S*\s/, '') : text.slice(0, longest).replace(/\s\S*$/, '');
	return { text: isBefore ? `… ${kept}` : `${kept} … `, differs };
}
