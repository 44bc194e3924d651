/** The ordinary comparison of two reports of an event, made when a reader asks for it. */
import type { Compared } from '../../../src/compare.ts';
import type { Draft, Sides } from '../../../src/model.ts';

/**
 * So many are held, those asked for last: a reader goes back and forth between a few, and the event itself keeps of each of
 * its comparisons only what the table needs, without what a report says against itself.
 */
const HELD = 4;

export function pairsOf(drafts: readonly Draft[]): (reports: Sides<number>) => Promise<Compared> {
	const held = new Map<string, Compared>();
	return async ({ a, b }) => {
		const key = `${a} ${b}`;
		const before = held.get(key);
		const compared = before ?? (await comparedAt(drafts, { a, b }));
		held.delete(key);
		held.set(key, compared);
		for (const oldest of held.keys()) if (held.size > HELD) held.delete(oldest);
		return compared;
	};
}

async function comparedAt(drafts: readonly Draft[], { a, b }: Sides<number>): Promise<Compared> {
	const { compareAnnotated } = await import('../../../src/compare.ts');
	const [inA, inB] = [drafts[a], drafts[b]];
	if (inA === undefined || inB === undefined) throw new Error(`there are no reports ${a} and ${b}`);
	return compareAnnotated({ a: inA, b: inB });
}
