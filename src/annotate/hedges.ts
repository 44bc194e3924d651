/** Hedges beside a number: "nearly six", "more than 600", "20 or more". */
import { HEDGES_AFTER, HEDGES_BEFORE, type Hedge } from '../lexicon/hedges.ts';
import type { Unit } from '../lexicon/units.ts';
import type { Token } from './mention.ts';
import type { NumberFound } from './numbers.ts';
import { touches } from './words.ts';

export function hedgeBefore(tokens: readonly Token[], at: number, number: NumberFound, unit: Unit | undefined) {
	if (!endsHedge(tokens[at - 1])) return { hedge: null, start: at };
	for (let length = Math.min(4, at); length > 0; length--) {
		const start = at - length;
		const hedge = HEDGES_BEFORE.get(normals(tokens, start, at));
		const word = tokens[start]?.normal;
		// "some five" is five.
		if (
			hedge === undefined ||
			(word === 'some' && number.value < 10) ||
			isDuring(tokens, start, unit) ||
			isRise(tokens, start)
		)
			continue;
		return { hedge, start };
	}
	return { hedge: null, start: at };
}

let hedgeEnds: ReadonlySet<string> | undefined;

function endsHedge(token: Token | undefined): boolean {
	hedgeEnds ??= new Set([...HEDGES_BEFORE.keys()].map((hedge) => hedge.slice(hedge.lastIndexOf(' ') + 1)));
	return token !== undefined && hedgeEnds.has(token.normal);
}

/** "talks over two days" lasted two days; "for over two months" is more than two. */
function isDuring(tokens: readonly Token[], at: number, unit: Unit | undefined): boolean {
	if (tokens[at]?.normal !== 'over' || unit?.dimension !== 'duration') return false;
	return !/^(?:for|lasted|took|takes|spent|after|just|well|a)$/.test(tokens[at - 1]?.normal ?? '');
}

/** "The age goes up to 65": up to there, and not at most. */
function isRise(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.normal === 'up' && RISING.has(tokens[at - 1]?.lemma ?? '');
}

const RISING = new Set('go rise move climb come push bring creep edge inch add'.split(' '));

export function hedgeAfter(tokens: readonly Token[], at: number): { hedge: Hedge; next: number } | null {
	const from = tokens[at]?.text === '-' ? at + 1 : at;
	for (const length of [2, 1]) {
		const hedge = HEDGES_AFTER.get(normals(tokens, from, from + length));
		if (hedge !== undefined && (length === 2 || touches(tokens[from - 1], tokens[from])))
			return { hedge, next: from + length };
	}
	return null;
}

const normals = (tokens: readonly Token[], from: number, to: number) =>
	tokens
		.slice(from, to)
		.map(({ normal }) => normal)
		.join(' ');
