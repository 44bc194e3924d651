// Compares two reports of many sentences of real English words, and prints what it took as JSON: CPU seconds of all threads and
// the most memory held. A process of its own, since memory is measured.
//   node scripts/bench-many.mjs FOLDER-OF-THE-LIBRARY SENTENCES
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsByRank } from './vectors/words.mjs';

const [, , folder, size] = process.argv;
/** Words of a sentence. */
const LENGTH = 18;
/** Rarer words are names of products and misspellings. */
const RAREST = 20_000;
/** The share of words that a counterpart has in other words. */
const EXCHANGED = 0.3;

const { compare, sentencesDraft } = await import(pathToFileURL(join(folder, 'index.js')).href);
const words = wordsByRank().flatMap(({ word }) => (/^[a-z]+$/.test(word) ? [word] : []));
const random = randomFrom(7);
/** Commoner words oftener, as in any text. */
const word = () => words[Math.floor(RAREST ** random()) - 1];
const said = (own) => `${own[0][0].toUpperCase()}${own.join(' ').slice(1)}.`;

const a = Array.from({ length: Number(size) }, () => Array.from({ length: LENGTH }, word));
const b = a.map((own, n) => (n % 2 === 0 ? own.map((one) => (random() < EXCHANGED ? word() : one)) : own.map(word)));
const before = process.cpuUsage();
compare({ a: sentencesDraft(a.map(said)), b: sentencesDraft(b.map(said)) });
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 }));

/** The same numbers in every run: mulberry32. */
function randomFrom(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
