/** How far a negation or a modal reaches: to the end of its clause. */
import type { Stretch } from '../model.ts';
import type { Token } from './mention.ts';

const FARTHEST = 20;
/** A new clause begins here. "and" and "or" only end it where another subject follows, which words alone do not tell. */
const ENDS_CLAUSE = new Set(
	'but because although though while whereas unless until if when after before since so which who'.split(' '),
);

/** From a token to the end of its clause; null where nothing follows. */
export function scopeFrom(tokens: readonly Token[], from: number): Stretch | null {
	let last = from - 1;
	while (last + 1 < tokens.length && last - from < FARTHEST) {
		const next = tokens[last + 1];
		if (
			next === undefined ||
			ENDS_CLAUSE.has(next.normal) ||
			(next.kind === 'punctuation' && !/^[-$£€%'’‘"“]$/.test(next.text))
		)
			break;
		last++;
	}
	const [first, end] = [tokens[from], tokens[last]];
	return first === undefined || end === undefined || last < from ? null : { start: first.start, end: end.end };
}
