/** Two words that changed places between words that stayed: "Ukraine defends itself from Russia" / "Russia … from Ukraine". */
import type { Token } from '../../annotate/mention.ts';
import type { Sides } from '../../model.ts';
import { exchangedWords } from './exchange.ts';
import type { Wording } from './wording.ts';

export interface Reversal {
	readonly first: Sides<Token>;
	readonly second: Sides<Token>;
}

/** Freer rewordings move words without reversing who does what. */
const LIKE_SENTENCES = 0.75;
/** "France and Italy" / "Italy and France": nearer than this they are members of one list. */
const NEAREST = 12;

/** The two words, or null. A list in another order ("A and B" / "B and A") and "A met B" reverse nothing. */
export function reversalIn(wording: Wording): Reversal | null {
	if (wording.shared < LIKE_SENTENCES) return null;
	const exchanged = exchangedWords(wording);
	for (const [at, first] of exchanged.entries()) {
		const second = exchanged
			.slice(at + 1)
			.find(({ a, b }) => a.lemma === first.b.lemma && b.lemma === first.a.lemma && a.start - first.a.end >= NEAREST);
		if (second && !changesBetween(wording, first, second)) return { first, second };
	}
	return null;
}

/** "The dog that the man bit" / "the man who bit the dog": where more changed between them, the grammar did too. */
function changesBetween({ changes }: Wording, first: Sides<Token>, second: Sides<Token>): boolean {
	return changes.some(({ a, b }) => {
		const token = a[0];
		const other = b[0];
		const inA = token !== undefined && token.start > first.a.start && token.start < second.a.start;
		const inB = other !== undefined && other.start > first.b.start && other.start < second.b.start;
		return inA || inB;
	});
}
