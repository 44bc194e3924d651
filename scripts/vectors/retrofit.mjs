// Draws related words together: each vector moves towards the mean of its relatives and stays near its own place
// (Faruqui et al., Retrofitting Word Vectors to Semantic Lexicons, NAACL 2015). GloVe holds "approved" and "rejected"
// nearer than "approved" and "endorsed", since both stand in the same company; WordNet knows better.
import { toUnitLength } from './principal.mjs';

const ROUNDS = 10;
// How much relatives count against the word's own place.
const RELATIVES = 2;

/** New vectors of unit length, in the order of `words`. */
export function retrofit(words, vectors, related) {
	const number = new Map(words.map((word, n) => [word, n]));
	let current = vectors;
	for (let round = 0; round < ROUNDS; round++) {
		current = words.map((word, n) => {
			const relatives = related.get(word);
			if (!relatives) return vectors[n];
			return towards(
				vectors[n],
				[...relatives].map(([relative, weight]) => [current[number.get(relative)], weight]),
			);
		});
	}
	return current.map((vector) => {
		const unit = vector.slice();
		toUnitLength(unit);
		return unit;
	});
}

function towards(own, relatives) {
	const total = relatives.reduce((sum, [, weight]) => sum + weight, 0);
	const moved = own.slice();
	for (const [relative, weight] of relatives) {
		for (let d = 0; d < own.length; d++) moved[d] += (RELATIVES * weight * relative[d]) / total;
	}
	for (let d = 0; d < own.length; d++) moved[d] /= 1 + RELATIVES;
	return moved;
}
