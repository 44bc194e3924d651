/**
 * Statements of a voice that both reports have: sentences of it that were paired. Told alike from either side: where all
 * sentences here were paired with all there, as one that the other report tells in three, they stand together; else each
 * stands with each that it was paired with.
 */
import type { Sides } from '../model.ts';
import type { Voice } from './model.ts';
import type { Reading } from './reading.ts';
import type { Heard } from './voices.ts';

/** By the id of a sentence, those of the other report that it was paired with. */
type Met = ReadonlyMap<string, readonly string[]>;

/** In the order of A. */
export function statementsInCommon(a: Heard, b: Heard, readings: Sides<Reading>): Voice['both'] {
	const [own, theirs] = [idsOf(a), idsOf(b)];
	const [there, here] = [metBy(own, theirs, readings.a), metBy(theirs, own, readings.b)];
	return [...there].flatMap(([id, met]): Voice['both'] => {
		const together = here.get(met[0] ?? '') ?? [];
		if (!areAllPaired(together, met, there, here)) return met.map((other) => ({ a: [id], b: [other] }));
		return together[0] === id ? [{ a: together, b: met }] : [];
	});
}

const idsOf = ({ statements }: Heard) => [...new Set(statements.map(({ sentence }) => sentence.sentence.id))];

function metBy(own: readonly string[], others: readonly string[], reading: Reading): Met {
	const wanted = new Set(others);
	return new Map(
		own.flatMap((id) => {
			const met = reading.counterparts(id).filter((other) => wanted.has(other));
			return met.length === 0 ? [] : [[id, met] as const];
		}),
	);
}

/** Each of the ones with each of the others, and none of them with any beside. */
function areAllPaired(ones: readonly string[], others: readonly string[], there: Met, here: Met): boolean {
	const isPairedWith = (met: Met, id: string, all: readonly string[]) => met.get(id)?.join(' ') === all.join(' ');
	return (
		ones.every((one) => isPairedWith(there, one, others)) && others.every((other) => isPairedWith(here, other, ones))
	);
}
