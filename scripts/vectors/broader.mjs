// Which words WordNet explains a word by, beyond those of its own sense: what it is a kind of ("oust", "remove") and what
// it entails or goes with ("kill", "die"). The broader word draws the narrower one to itself and not the other way round:
// "remove" is not mostly "oust". The words of definitions were tried as well: they gain .001 on graded sentences and lose
// as much on the links of whole reports.
import { readSenses, readSynsets } from './wordnet.mjs';

const SENSES = 2;
const KIND_OF = '@';
const GOES_WITH = new Set(['$', '*', '>', '^']);
const WEIGHTS = { kindOfVerb: 0.5, kindOfNoun: 0.3, goesWith: 0.5 };

/** Adds them to what `readRelated` found, names left out. */
export function addBroader(folder, words, names, related) {
	const isWord = (word) => words.has(word) && !names.has(word);
	const draw = (word, relative, weight) => {
		if (word === relative || !isWord(word) || !isWord(relative)) return;
		if (!related.has(word)) related.set(word, new Map());
		related.get(word).set(relative, Math.max(weight, related.get(word).get(relative) ?? 0));
	};
	const synsets = readSynsets(folder);
	for (const { word, pos, offset, sense } of readSenses(folder, SENSES)) {
		const { pointers } = synsets.get(pos + offset);
		const weight = 1 / (1 + sense);
		for (const { symbol, target } of pointers) {
			for (const other of synsets.get(target).lemmas) {
				if (symbol === KIND_OF) draw(word, other, weight * (pos === 'v' ? WEIGHTS.kindOfVerb : WEIGHTS.kindOfNoun));
				if (!GOES_WITH.has(symbol)) continue;
				draw(word, other, weight * WEIGHTS.goesWith);
				draw(other, word, weight * WEIGHTS.goesWith);
			}
		}
	}
}
