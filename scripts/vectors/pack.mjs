// The layout of vectors.bin, read by src/lexicon/vectors.ts. All numbers little-endian:
//   uint32 words, uint32 dimensions, uint32 bytes of the word list
//   the words in alphabetical order of their bytes, joined by newlines, then zeros up to a multiple of 4
//   uint32 per word: where it begins in that list; and one more, where the next would
//   uint32 per word: its rank, 0 the commonest
//   uint8 per word: 1 for a name, 0 for any other word
//   int8 per word and dimension: the vector, 127 standing for LARGEST

// Unit vectors of 64 dimensions hardly ever hold a larger number; larger ones are cut.
const LARGEST = 0.6;

export function pack(words, vectors, names) {
	const order = words.map((_, rank) => rank).sort((x, y) => (words[x] < words[y] ? -1 : 1));
	const list = Buffer.from(order.map((rank) => words[rank]).join('\n'), 'latin1');
	const dimensions = vectors[0].length;
	const header = Buffer.alloc(12);
	header.writeUInt32LE(words.length, 0);
	header.writeUInt32LE(dimensions, 4);
	header.writeUInt32LE(list.length, 8);
	const padding = Buffer.alloc((4 - (list.length % 4)) % 4);
	const starts = [0];
	for (const rank of order) starts.push(starts.at(-1) + words[rank].length + 1);
	const ranks = Buffer.from(Uint32Array.from(order).buffer);
	const isName = Buffer.from(order.map((rank) => (names.has(words[rank]) ? 1 : 0)));
	const numbers = Buffer.alloc(words.length * dimensions);
	order.forEach((rank, n) => {
		vectors[rank].forEach((value, d) => {
			numbers.writeInt8(Math.max(-127, Math.min(127, Math.round((value / LARGEST) * 127))), n * dimensions + d);
		});
	});
	return Buffer.concat([header, list, padding, Buffer.from(Uint32Array.from(starts).buffer), ranks, isName, numbers]);
}
