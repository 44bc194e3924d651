/**
 * Which concrete nouns cannot name the same thing: a phone is no laptop, while a truck is a vehicle.
 * Data: `data/nouns.ts`, from WordNet.
 */
import { KIND_OF, NOUNS } from './data/nouns.ts';

interface Nouns {
	/** The meanings of a noun, by their numbers. */
	readonly meanings: ReadonlyMap<string, readonly number[]>;
	readonly kindOf: readonly (readonly number[])[];
}

/** Words that name any thing there is: "milk" is a product, whatever WordNet's tree says. */
const GENERAL = new Set(
	(
		'product item thing object device stuff material equipment good commodity facility structure machine tool brand line ' +
		'site place spot location area scene landmark town city village picture image'
	).split(' '),
);

/** Words for people, who are no animals and no things, though "human" is an animal in WordNet's tree. */
const PEOPLE = new Set('human person man woman child boy girl adult baby kid worker resident official'.split(' '));

/** Not one in law, and in news in each other's place. */
const ALIKE = new Set(['prison', 'jail', 'penitentiary', 'gaol']);

/** Newer than WordNet: what each is a kind of. */
const NEWER: Readonly<Record<string, string>> = {
	smartphone: 'phone',
	cellphone: 'phone',
	iphone: 'phone',
	tablet: 'computer',
	suv: 'car',
	drone: 'aircraft',
	skyscraper: 'building',
	clifftop: 'cliff',
};

let loaded: Nouns | null = null;

/** Whether both are known things and neither is the other, a kind of the other, or another word for it. */
export function nameDifferentThings(x: string, y: string): boolean {
	if (GENERAL.has(x) || GENERAL.has(y) || (ALIKE.has(x) && ALIKE.has(y))) return false;
	const [one, other] = [meaningsOf(x), meaningsOf(y)];
	if (PEOPLE.has(x) !== PEOPLE.has(y)) return (PEOPLE.has(x) ? other : one) !== undefined;
	if (one === undefined || other === undefined || PEOPLE.has(x)) return false;
	return !one.some((meaning) => other.some((its) => isKindOf(meaning, its) || isKindOf(its, meaning)));
}

function meaningsOf(noun: string): readonly number[] | undefined {
	const { meanings } = nouns();
	return meanings.get(noun) ?? meanings.get(NEWER[noun] ?? '');
}

function isKindOf(meaning: number, general: number): boolean {
	if (meaning === general) return true;
	return nouns().kindOf[meaning]?.some((above) => isKindOf(above, general)) ?? false;
}

function nouns(): Nouns {
	loaded ??= {
		meanings: read(NOUNS),
		kindOf: KIND_OF.split(' ').map((list) => list.split(',').filter(Boolean).map(number)),
	};
	return loaded;
}

function read(lines: string): ReadonlyMap<string, readonly number[]> {
	return new Map(
		lines
			.trim()
			.split('\n')
			.map((line) => {
				const [word = '', ...numbers] = line.split(' ');
				return [word, numbers.map(number)];
			}),
	);
}

function number(text: string): number {
	return Number.parseInt(text, 36);
}
