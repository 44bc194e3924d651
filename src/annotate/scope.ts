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
	const next = endOfClause(tokens, from);
	const [first, last] = [tokens[from], tokens[next - 1]];
	return first === undefined || last === undefined || next <= from ? null : { start: first.start, end: last.end };
}

/** Index of the token behind the clause that goes on at `from`. */
export function endOfClause(tokens: readonly Token[], from: number): number {
	let at = from;
	while (at < tokens.length && at <= from + FARTHEST && !endsClause(tokens[at])) at++;
	return at;
}

const endsClause = (token: Token | undefined) =>
	token === undefined ||
	ENDS_CLAUSE.has(token.normal) ||
	(token.kind === 'punctuation' && !/^[-$£€%'’‘"“]$/.test(token.text));
