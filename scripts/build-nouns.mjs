// Writes src/lexicon/data/nouns.ts from WordNet: common nouns for things one can touch, each with what it is a kind of.
// Run after scripts/build-vectors.mjs, whose list of words says which are common in news.
// Usage: node scripts/build-nouns.mjs
import { writeFileSync } from 'node:fs';
import { wordsByRank } from './vectors/words.mjs';
import { readWordNet } from './wordnet.mjs';

/** WordNet's files of animals, artefacts, parts of the body, food, places, objects, possessions, plants, substances. */
const CONCRETE = new Set([5, 6, 8, 13, 15, 17, 20, 21, 27]);
/** Rarer meanings ("stock" of a gun) are none that news exchanges for another word. */
const COMMONEST_SENSES = 6;
const COMMONEST_WORDS = 30_000;

const { synsets, senses } = readWordNet();
const ranks = new Map(wordsByRank().map(({ word }, rank) => [word, rank]));
const numbers = new Map();
const parents = [];
const nouns = [];

for (const [entry, list] of senses) {
	const [word, pos] = entry.split(' ');
	if (pos !== 'n' || !/^[a-z]{3,}$/.test(word) || !(ranks.get(word) < COMMONEST_WORDS)) continue;
	if (!isConcrete(list[0]) || isRatherVerb(word, list)) continue;
	const kinds = list.slice(0, COMMONEST_SENSES).filter(isConcrete);
	nouns.push([word, ...kinds.map(({ synset }) => numberOf(synset).toString(36))].join(' '));
}

function isConcrete({ synset }) {
	return CONCRETE.has(synsets.get(synset).file);
}

/** "run", "clear": more often met as a verb or an adjective. */
function isRatherVerb(word, list) {
	const met = (entries) => entries.reduce((sum, { tagged }) => sum + tagged, 0);
	return met(list) + 1 < met(senses.get(`${word} v`) ?? []) + met(senses.get(`${word} a`) ?? []);
}

function numberOf(key) {
	if (numbers.has(key)) return numbers.get(key);
	const number = numbers.size;
	numbers.set(key, number);
	parents[number] = [];
	const above = synsets.get(key).pointers.filter(({ symbol }) => symbol === '@');
	parents[number] = above.map(({ to }) => numberOf(to));
	return number;
}

const tree = parents.map((above) => above.map((number) => number.toString(36)).join(',')).join(' ');
writeFileSync(
	new URL('../src/lexicon/data/nouns.ts', import.meta.url),
	`/**
 * Nouns for concrete things, from WordNet 3.1 (Princeton University, WordNet License; see THIRD_PARTY_NOTICES.md).
 * Written by scripts/build-nouns.mjs: edit that, not this.
 */

/** A noun a line, with the numbers of its meanings, commonest first, in base 36. */
export const NOUNS = \`
${nouns.sort().join('\n')}
\`;

/** For each meaning in order, the meanings it is a kind of, parted by commas. */
export const KIND_OF = \`${tree}\`;
`,
);
console.log(`${nouns.length} nouns, ${parents.length} meanings`);
