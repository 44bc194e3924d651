/** How much a word tells within these two reports. */

/**
 * Inverse document frequency, a sentence being a document: where both reports tell of a meeting in Beijing, "Beijing"
 * says little about which sentence is which, "balloon" much.
 *
 * @param sentences the numbers of each sentence's lemmas
 * @returns for each lemma 0..1: 1 where one sentence alone has it
 */
export function rarityIn(sentences: readonly (readonly number[])[]): readonly number[] {
	const frequencies: number[] = [];
	const lastSeen: number[] = [];
	sentences.forEach((lemmas, number) => {
		for (const lemma of lemmas) {
			if (lastSeen[lemma] === number) continue;
			lastSeen[lemma] = number;
			frequencies[lemma] = (frequencies[lemma] ?? 0) + 1;
		}
	});
	const most = Math.log(1 + sentences.length);
	return frequencies.map((frequency) => Math.log(1 + sentences.length / frequency) / most);
}
