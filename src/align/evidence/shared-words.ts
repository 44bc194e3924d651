/** The telling words that both sentences have. */
import type { Couple } from '../couple.ts';
import type { Profile } from '../profile.ts';
import type { Surroundings } from '../surroundings.ts';

/**
 * Cosine 0..1 of the two sentences, each lemma weighed by its inverse document frequency in both reports, a sentence being
 * a document (Spärck Jones 1972): "Pelosi" in every sentence of a report on her says little, "exhilarated" much.
 */
export function rareWordsAmong({ profiles }: Pick<Surroundings, 'profiles'>) {
	const telling = { a: profiles.a.map(tellingLemmas), b: profiles.b.map(tellingLemmas) };
	const rarity = rarityAmong([...telling.a, ...telling.b]);
	const squared = (lemmas: ReadonlySet<number>) => [...lemmas].reduce((sum, lemma) => sum + rarity(lemma) ** 2, 0);
	const lengths = { a: telling.a.map(squared), b: telling.b.map(squared) };
	return ({ a, b }: Couple): number => {
		const [one, other] = [telling.a[a] as ReadonlySet<number>, telling.b[b] as ReadonlySet<number>];
		let met = 0;
		for (const lemma of one) if (other.has(lemma)) met += rarity(lemma) ** 2;
		const whole = Math.sqrt((lengths.a[a] as number) * (lengths.b[b] as number));
		return whole > 0 ? met / whole : 0;
	};
}

function tellingLemmas({ words }: Profile): ReadonlySet<number> {
	return new Set(words.filter(({ isStop }) => !isStop).map(({ lemma }) => lemma));
}

function rarityAmong(sentences: readonly ReadonlySet<number>[]): (lemma: number) => number {
	const frequency: number[] = [];
	for (const lemmas of sentences) for (const lemma of lemmas) frequency[lemma] = (frequency[lemma] ?? 0) + 1;
	return (lemma) => Math.log((sentences.length + 1) / ((frequency[lemma] ?? 0) + 0.5));
}
