// Writes src/lexicon/data/antonyms.ts from WordNet: pairs of direct opposites of every part of speech, and for
// adjectives the two poles of each scale with the words near them ("tiny" lies by "small", which opposes "large").
// Usage: node scripts/build-antonyms.mjs
import { writeFileSync } from 'node:fs';
import { readWordNet } from './wordnet.mjs';

/** A word joins a pole by its commonest senses only: the seventh sense of "high" (drunk) opposes nothing in news. */
const COMMONEST_SENSES = 4;

const { synsets, senses } = readWordNet();
const single = (word) => /^[a-z]+(?:-[a-z]+)?$/.test(word);
/** Words that nobody met in a million words of tagged text ("abaxial") are left out. */
const met = new Set();
for (const [entry, list] of senses) if (list.some(({ tagged }) => tagged > 0)) met.add(entry.split(' ')[0]);
const kept = (word) => single(word) && met.has(word);

const pairs = new Set();
const scales = [];
for (const synset of synsets.values()) {
	for (const pointer of synset.pointers.filter(({ symbol }) => symbol === '!')) {
		const opposite = synsets.get(pointer.to);
		const couple = [synset.words[pointer.from - 1], opposite.words[pointer.into - 1]].map((word) => word.toLowerCase());
		if (couple.every(kept)) pairs.add(couple.sort().join(' '));
		if (synset.key.startsWith('a') && synset.key < opposite.key && !isNumeral(synset))
			scales.push([pole(synset), pole(opposite)]);
	}
}

/** "one" is a cardinal and "sixth" an ordinal number, which opposes them in grammar only. */
function isNumeral({ words }) {
	return words.includes('cardinal') || words.includes('ordinal');
}

function pole(head) {
	const near = head.pointers.filter(({ symbol }) => symbol === '&').map(({ to }) => synsets.get(to));
	const words = [head, ...near].flatMap((synset) => synset.words.filter((word) => isCommonSense(word, synset)));
	return [...new Set(words.map((word) => word.toLowerCase()).filter(kept))];
}

function isCommonSense(word, synset) {
	const list = senses.get(`${word.toLowerCase()} a`) ?? [];
	return list.some((sense) => sense.synset === synset.key && sense.number <= COMMONEST_SENSES);
}

const lines = [
	...new Set(
		scales
			.filter((poles) => poles.every((words) => words.length > 0))
			.map((poles) => poles.map((words) => words.join(' ')).join('|')),
	),
];
writeFileSync(
	new URL('../src/lexicon/data/antonyms.ts', import.meta.url),
	`/**
 * Opposites from WordNet 3.1 (Princeton University, WordNet License; see THIRD_PARTY_NOTICES.md).
 * Written by scripts/build-antonyms.mjs: edit that, not this.
 */

/** Direct opposites, a couple a line. */
export const OPPOSITE_WORDS = \`
${[...pairs].sort().join('\n')}
\`;

/** The two poles of a scale, a scale a line: words near one pole oppose those near the other. */
export const SCALES = \`
${lines.sort().join('\n')}
\`;
`,
);
