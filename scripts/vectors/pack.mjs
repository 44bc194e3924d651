// The layout of vectors.bin, read by src/lexicon/vectors.ts. All numbers little-endian:
//   uint32 words, uint32 dimensions, uint32 bytes of the word list
//   the words, the commonest first, joined by newlines, then zeros up to a multiple of 4
//   uint32 per word: where it begins in that list; and one more, where the next would
//   uint16 per slot of a hash table with open addressing: the rank of a word, 0 for the commonest, or 65,535 for an empty slot
//   uint8 per word: 1 for a name, 0 for any other word
//   int8 per word and dimension: the vector, 127 standing for LARGEST

// Unit vectors of 64 dimensions hardly ever hold a larger number; larger ones are cut.
const LARGEST = 0.6;

// As in src/lexicon/vectors.ts.
const SLOTS = 2 ** 17;
const EMPTY = 0xffff;

/** `words` and their `vectors` by rank, the commonest first. */
export function pack(words, vectors, names) {
	const list = Buffer.from(words.join('\n'), 'latin1');
	const dimensions = vectors[0].length;
	const header = Buffer.alloc(12);
	header.writeUInt32LE(words.length, 0);
	header.writeUInt32LE(dimensions, 4);
	header.writeUInt32LE(list.length, 8);
	const padding = Buffer.alloc((4 - (list.length % 4)) % 4);
	const starts = [0];
	for (const word of words) starts.push(starts.at(-1) + word.length + 1);
	const isName = Buffer.from(words.map((word) => (names.has(word) ? 1 : 0)));
	const numbers = Buffer.alloc(words.length * dimensions);
	vectors.forEach((vector, rank) => {
		vector.forEach((value, d) => {
			numbers.writeInt8(Math.max(-127, Math.min(127, Math.round((value / LARGEST) * 127))), rank * dimensions + d);
		});
	});
	const starting = Buffer.from(Uint32Array.from(starts).buffer);
	return Buffer.concat([header, list, padding, starting, slotsOf(words), isName, numbers]);
}

function slotsOf(words) {
	const slots = new Uint16Array(SLOTS).fill(EMPTY);
	for (const [rank, word] of words.entries()) {
		let slot = slotOf(word);
		while (slots[slot] !== EMPTY) slot = (slot + 1) % SLOTS;
		slots[slot] = rank;
	}
	return Buffer.from(slots.buffer);
}

function slotOf(word) {
	let hash = 0x811c9dc5;
	for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
	return (hash ^ (hash >>> 15)) & (SLOTS - 1);
}
