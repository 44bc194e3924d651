// The words of vectors.bin, the commonest first, each with whether it is only ever a name; pack.mjs has the layout.
import { readFileSync } from 'node:fs';

const HEADER = 12;
const SLOTS = 2 ** 17;

/** @param file its path or URL */
export function wordsByRank(file = new URL('../../src/lexicon/data/vectors.bin', import.meta.url)) {
	const data = readFileSync(file);
	const [count, , length] = [0, 4, 8].map((at) => data.readUInt32LE(at));
	const namesAt = HEADER + Math.ceil(length / 4) * 4 + 4 * (count + 1) + 2 * SLOTS;
	const words = data.toString('latin1', HEADER, HEADER + length).split('\n');
	return words.map((word, rank) => ({ word, isName: data[namesAt + rank] === 1 }));
}
