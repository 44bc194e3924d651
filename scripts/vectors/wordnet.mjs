// Which words WordNet holds to be related in sense: synonyms ("postpone", "put off"), derived forms ("cancel",
// "cancellation"), adjectives of names ("China", "Chinese"), near adjectives, and the inflected forms of a word.
// The format is WordNet's wndb(5WN).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
// Rarer senses mislead: "charge" is also "to fill".
const SENSES = 4;
const DERIVED = '+';
const PERTAINS = '\\';
const SIMILAR = '&';

/** For each word, its relatives with how near they are. */
export function readRelated(folder, words) {
	const synsets = readSynsets(folder);
	const related = new Map();
	const relate = (x, y, weight) => {
		if (x === y || !words.has(x) || !words.has(y)) return;
		for (const [from, to] of [
			[x, y],
			[y, x],
		]) {
			if (!related.has(from)) related.set(from, new Map());
			related.get(from).set(to, Math.max(weight, related.get(from).get(to) ?? 0));
		}
	};
	const senses = readSenses(folder, SENSES);
	for (const { word, pos, offset, sense } of senses) {
		const weight = 1 / (1 + sense);
		const { lemmas, pointers } = synsets.get(pos + offset);
		for (const synonym of lemmas) relate(word, synonym, weight);
		for (const { symbol, target, source, of } of pointers) {
			const others = synsets.get(target).lemmas;
			if (symbol === SIMILAR) for (const other of others) relate(word, other, weight / 2);
			else if (lemmas[source - 1] === word && (symbol === DERIVED || symbol === PERTAINS))
				relate(word, others[of - 1], 1);
		}
	}
	relateInflections(words, new Set(senses.map(({ word }) => word)), relate);
	return related;
}

/**
 * The words that are only ever names: WordNet writes them with a capital ("Syria", "Monday") or has no form of them at
 * all, as of most surnames.
 */
export function readNames(folder, words) {
	const common = new Set();
	const capitalised = new Set();
	for (const name of Object.values(FILES)) {
		for (const line of linesOf(join(folder, `data.${name}`))) {
			for (const lemma of lemmasOf(line)) (/[A-Z]/.test(lemma) ? capitalised : common).add(lemma.toLowerCase());
		}
	}
	const isCommon = (word) => word.length < 3 || [word, ...stemsOf(word)].some((form) => common.has(form));
	return new Set([...words].filter((word) => (capitalised.has(word) ? !common.has(word) : !isCommon(word))));
}

function* linesOf(file) {
	for (const line of readFileSync(file, 'latin1').split('\n')) if (line !== '' && !line.startsWith('  ')) yield line;
}

/** By part of speech and place in the file. */
export function readSynsets(folder) {
	const synsets = new Map();
	for (const [pos, name] of Object.entries(FILES)) {
		for (const line of linesOf(join(folder, `data.${name}`))) {
			const fields = line.split('|')[0].split(' ');
			const lemmas = lemmasOf(line).map((lemma) => lemma.toLowerCase());
			const first = 4 + 2 * lemmas.length;
			const pointers = Array.from({ length: Number(fields[first]) }, (_, k) => {
				const [symbol, offset, part, ends] = fields.slice(first + 1 + 4 * k, first + 5 + 4 * k);
				const [source, of] = [ends.slice(0, 2), ends.slice(2)].map((end) => Number.parseInt(end, 16));
				return { symbol, target: part.replace('s', 'a') + offset, source, of };
			});
			synsets.set(pos + fields[0], { lemmas, pointers });
		}
	}
	return synsets;
}

function lemmasOf(line) {
	const fields = line.split(' ', 4 + 2 * 99);
	return Array.from({ length: Number.parseInt(fields[3], 16) }, (_, k) => fields[4 + 2 * k].replace(/\(.*\)/, ''));
}

/** The commonest `count` senses of each word, from 0 the commonest. */
export function readSenses(folder, count) {
	const senses = [];
	for (const [pos, name] of Object.entries(FILES)) {
		for (const line of linesOf(join(folder, `index.${name}`))) {
			const fields = line.trim().split(' ');
			const offsets = fields.slice(6 + Number(fields[3]), 6 + Number(fields[3]) + count);
			senses.push(...offsets.map((offset, sense) => ({ word: fields[0], pos, offset, sense })));
		}
	}
	return senses;
}

const ENDINGS = [
	['ies', 'y'],
	['es', ''],
	['es', 'e'],
	['s', ''],
	['ied', 'y'],
	['ed', ''],
	['ed', 'e'],
	['ing', ''],
	['ing', 'e'],
];

function relateInflections(words, lemmas, relate) {
	for (const word of words) for (const stem of stemsOf(word)) if (lemmas.has(stem)) relate(word, stem, 1.5);
}

/** What a word may be an inflected form of: "barred" of "barr", "bar" and "barre". */
function stemsOf(word) {
	const stems = ENDINGS.filter(([ending]) => word.endsWith(ending)).map(
		([ending, instead]) => word.slice(0, -ending.length) + instead,
	);
	return [...stems, ...stems.map(withoutDoubling)].filter((stem) => stem.length > 2);
}

const withoutDoubling = (stem) => (stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem);
