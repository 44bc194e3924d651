/** The telling words that both sentences have. */
import type { Couple } from '../couple.ts';
import { LEMMAS } from '../lemma-marks.ts';
import type { Profile } from '../profile.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Cosine 0..1 of the two sentences, each lemma weighed by its inverse document frequency in both reports, a sentence being
 * a document (Spärck Jones 1972): "Pelosi" in every sentence of a report on her says little, "exhilarated" much.
 */
export function rareWordsAmong({ profiles }: Pick<Surroundings, 'profiles'>) {
	const telling = { a: profiles.a.map(tellingLemmas), b: profiles.b.map(tellingLemmas) };
	const squared = squaredRarityAmong([...telling.a, ...telling.b]);
	const squares = (lemmas: readonly number[]) => lemmas.reduce((sum, lemma) => sum + (squared[lemma] as number), 0);
	const lengths = { a: telling.a.map(squares), b: telling.b.map(squares) };
	return ({ a, b }: Couple): number => {
		const [one, other] = [telling.a[a] as readonly number[], telling.b[b] as readonly number[]];
		let met = 0;
		LEMMAS.b.mark(profiles.b[b]?.lemmas ?? []);
		for (const lemma of one) if (LEMMAS.b.has(lemma) && other.includes(lemma)) met += squared[lemma] as number;
		const whole = Math.sqrt((lengths.a[a] as number) * (lengths.b[b] as number));
		return whole > 0 ? met / whole : 0;
	};
}

/** Each once. */
function tellingLemmas({ words }: Profile): readonly number[] {
	const lemmas: number[] = [];
	for (const { isStop, lemma } of words) if (!isStop && !lemmas.includes(lemma)) lemmas.push(lemma);
	return lemmas;
}

/** By the number of the lemma. */
function squaredRarityAmong(sentences: readonly (readonly number[])[]): readonly number[] {
	const frequencies: number[] = [];
	for (const lemmas of sentences) for (const lemma of lemmas) frequencies[lemma] = (frequencies[lemma] ?? 0) + 1;
	return frequencies.map((frequency) => Math.log((sentences.length + 1) / (frequency + 0.5)) ** 2);
}
