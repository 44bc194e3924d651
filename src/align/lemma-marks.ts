/**
 * Which lemmas a sentence has, asked of one couple again and again: most words of two sentences have no counterpart, and to
 * look through the other sentence for each was a tenth of an alignment.
 */

/** One side of the couples at hand. */
export interface LemmaMarks {
	/** From now on asked of this sentence; at once where it was asked last. */
	readonly mark: (lemmas: readonly number[]) => void;
	readonly has: (lemma: number) => boolean;
}

const NOBODY: readonly number[] = [];
/** Marks are counted up to here, then all are taken off. */
const MOST_MARKS = 2 ** 32 - 1;

function lemmaMarks(): LemmaMarks {
	let marked = NOBODY;
	let own = 0;
	let marks = new Uint32Array(1024);
	return {
		mark: (lemmas) => {
			if (lemmas === marked) return;
			marked = lemmas;
			if (own === MOST_MARKS) {
				marks.fill(0);
				own = 0;
			}
			own++;
			for (let place = 0; place < lemmas.length; place++) {
				const lemma = lemmas[place] as number;
				if (lemma >= marks.length) marks = widened(marks, lemma);
				marks[lemma] = own;
			}
		},
		has: (lemma) => marks[lemma] === own,
	};
}

function widened(marks: Uint32Array, lemma: number): Uint32Array<ArrayBuffer> {
	const wider = new Uint32Array(2 * Math.max(marks.length, lemma));
	wider.set(marks);
	return wider;
}

/** Shared by all that looks at a couple: numbers of lemmas are of one comparison, and so are the lists that are marked. */
export const LEMMAS = { a: lemmaMarks(), b: lemmaMarks() } as const;
