/** Sentences with two layers of marks: words that differ from the other side, and the words of findings. */
import type { Finding, Sentence } from '../../model.ts';
import { standingOf } from '../standing.ts';
import { between } from '../passage.ts';
import type { Piece } from '../word-differences.ts';
import { html, type Markup } from './markup.ts';

interface Layer {
	readonly start: number;
	readonly end: number;
	readonly finding: Finding;
}

/** `pieces` are of the passage that the sentences make. */
export function layered(
	sentences: readonly Sentence[],
	pieces: readonly Piece[],
	findings: readonly Finding[],
): Markup[] {
	const layers = layersOf(sentences, findings);
	const result: Markup[] = [];
	let at = 0;
	for (const piece of pieces) {
		for (const [start, end] of partsOf(at, at + piece.text.length, layers)) {
			const text = piece.text.slice(start - at, end - at);
			const finding = layers.find((layer) => layer.start <= start && end <= layer.end)?.finding;
			result.push(marked(text, piece.differs, finding));
		}
		at += piece.text.length;
	}
	return result;
}

/** The spans of the findings, as places in the joined text. */
function layersOf(sentences: readonly Sentence[], findings: readonly Finding[]): Layer[] {
	let offset = 0;
	return sentences.flatMap((sentence, place) => {
		const { id, start, text } = sentence;
		offset += between(sentences[place - 1], sentence).length;
		const from = offset - start;
		offset += text.length;
		return findings.flatMap((finding) =>
			[...finding.a, ...finding.b]
				.filter((span) => span.sentence === id)
				.map((span) => ({ start: span.start + from, end: span.end + from, finding })),
		);
	});
}

/** A stretch, divided wherever a layer begins or ends in it. */
function partsOf(start: number, end: number, layers: readonly Layer[]): [number, number][] {
	const inside = layers.flatMap((layer) => [layer.start, layer.end]).filter((cut) => cut > start && cut < end);
	const cuts = [start, ...new Set(inside), end].sort((x, y) => x - y);
	return cuts.slice(1).map((cut, index) => [cuts[index] ?? start, cut]);
}

function marked(text: string, differs: boolean, finding: Finding | undefined): Markup {
	const words = differs ? html`<mark>${text}</mark>` : html`${text}`;
	if (finding === undefined) return words;
	return html`<a class="span ${standingOf(finding)}" href="#${finding.id}" title="${finding.kind}">${words}</a>`;
}
