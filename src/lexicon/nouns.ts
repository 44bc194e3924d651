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
	'product item thing object device stuff material equipment good commodity facility structure machine tool brand line'.split(
		' ',
	),
);

let loaded: Nouns | null = null;

/** Whether both are known things and neither is the other, a kind of the other, or another word for it. */
export function nameDifferentThings(x: string, y: string): boolean {
	const { meanings } = nouns();
	if (GENERAL.has(x) || GENERAL.has(y)) return false;
	const [one, other] = [meanings.get(x), meanings.get(y)];
	if (one === undefined || other === undefined) return false;
	return !one.some((meaning) => other.some((its) => isKindOf(meaning, its) || isKindOf(its, meaning)));
}

function isKindOf(meaning: number, general: number): boolean {
	if (meaning === general) return true;
	return nouns().kindOf[meaning]?.some((above) => isKindOf(above, general)) ?? false;
}

function nouns(): Nouns {
	loaded ??= {
		meanings: meaningsOf(NOUNS),
		kindOf: KIND_OF.split(' ').map((list) => list.split(',').filter(Boolean).map(number)),
	};
	return loaded;
}

function meaningsOf(lines: string): ReadonlyMap<string, readonly number[]> {
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
