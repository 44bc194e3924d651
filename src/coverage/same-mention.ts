/** Whether mentions of two reports mean one thing: the same person, body, place, amount or day, whatever words it has. */
import type { Mention, MentionOf } from '../annotate/mention.ts';
import { samePerson } from '../classify/correspondences/persons.ts';

/** What an opening is taken apart into. */
export type Named = MentionOf<'person' | 'organisation' | 'place' | 'quantity' | 'time'>;

export function isNamed(mention: Mention): mention is Named {
	return /^(?:person|organisation|place|quantity|time)$/.test(mention.kind);
}

export function sameMention(x: Named, y: Named): boolean {
	if (x.kind === 'person' && y.kind === 'person') return samePerson(x, y);
	if (x.kind === 'organisation' && y.kind === 'organisation') return x.key === y.key;
	if (x.kind === 'place' && y.kind === 'place') return x.key === y.key;
	if (x.kind === 'quantity' && y.kind === 'quantity') return sameAmount(x, y);
	if (x.kind === 'time' && y.kind === 'time') return sameTime(x, y);
	return false;
}

/** "About 40" and "43 workers" may be one number; "40" and "$40" are none. */
function sameAmount(x: MentionOf<'quantity'>, y: MentionOf<'quantity'>): boolean {
	return x.dimension === y.dimension && x.unit === y.unit && x.low <= y.high && y.low <= x.high;
}

function sameTime(x: MentionOf<'time'>, y: MentionOf<'time'>): boolean {
	return x.value === y.value || (x.from !== null && x.from === y.from && x.to === y.to);
}
