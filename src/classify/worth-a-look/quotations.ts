/** Remarks that both sentences give, in other words or cut. */
import { mentionsOf, type QuotationMention, type Token } from '../../annotate/mention.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import { type Candidate, type Couple, type Generator, stretchOf, type Told, tokensIn } from './candidate.ts';

/** Fewer words in common are not one remark. */
const LEAST_SHARED = 2;
/** Beyond that many words a table of both grows long: quotations are read to here. */
const MOST_WORDS = 80;

export const quotations: Generator = (couple) => {
	const found: Candidate[] = [];
	const [own, others] = [quotedIn(couple.a), quotedIn(couple.b)];
	const met = new Set<Words>();
	for (const x of own) {
		for (const y of others) {
			const both = between(x, y);
			found.push(...both);
			if (both.length > 0 || isWithin(x, y) || isWithin(y, x)) met.add(x).add(y);
		}
	}
	for (const x of own) if (!met.has(x)) found.push(...besideProse(couple, x, 'a'));
	for (const y of others) if (!met.has(y)) found.push(...besideProse(couple, y, 'b'));
	return found;
};

type Words = readonly Token[];

/** The words of each quotation that stand in the sentence. */
function quotedIn(told: Told): readonly Words[] {
	return mentionsOf(told.sentence, 'quotation').map(({ inner }: QuotationMention) => wordsIn(told, inner));
}

function wordsIn(told: Told, stretch: Stretch): Words {
	return tokensIn(told, stretch)
		.filter(({ kind }) => kind !== 'punctuation')
		.slice(0, MOST_WORDS);
}

function between(x: Words, y: Words): readonly Candidate[] {
	const shared = common(x, y);
	// Of runs equally long, which one is found depends on whose words come first.
	const content = Math.min(...[shared, common(y, x)].map((run) => run.filter(isContent).length));
	const isSame = shared.length === x.length && shared.length === y.length;
	if (content < LEAST_SHARED || isSame) return [];
	const fit = shared.length / Math.min(x.length, y.length);
	const spans = { a: stretchOf(x), b: stretchOf(y) };
	return [{ kind: 'quote', form: 'quotations', fit, ...spans }];
}

const isWithin = (x: Words, y: Words) => placeWithin(x, y) >= 0;

/** Where the words of one begin to stand in the other in a run; -1 where they do not. */
function placeWithin(x: Words, y: Words): number {
	return y.findIndex((_, at) => x.every(({ lemma }, k) => y[at + k]?.lemma === lemma));
}

/** A quotation of one side beside what the other tells in its own words. */
function besideProse(couple: Couple, quoted: Words, side: 'a' | 'b'): readonly Candidate[] {
	const other = couple[side === 'a' ? 'b' : 'a'];
	const prose = wordsIn(other, other.sentence.sentence);
	const shared = common(quoted, prose).filter(isContent);
	const content = quoted.filter(isContent).length;
	const run = placeWithin(quoted, prose);
	if (content === 0 || (shared.length < LEAST_SHARED && run < 0)) return [];
	const told = run < 0 ? fromFirstToLast(prose, shared) : prose.slice(run, run + quoted.length);
	const spans = { [side]: stretchOf(quoted), [side === 'a' ? 'b' : 'a']: stretchOf(told) };
	return [
		{
			kind: 'quote',
			form: 'quotation and prose',
			fit: shared.length / content,
			a: spans.a as Stretch,
			b: spans.b as Stretch,
		},
	];
}

function fromFirstToLast(prose: Words, shared: Words): Words {
	const met = new Set(shared.map(({ lemma }) => lemma));
	const at = prose.flatMap((token, place) => (met.has(token.lemma) ? [place] : []));
	return prose.slice(at[0] ?? 0, (at.at(-1) ?? 0) + 1);
}

/** The words of `x` in a longest common run of lemmas, gaps allowed. */
function common(x: Words, y: Words): Words {
	const width = y.length + 1;
	const table = new Uint16Array((x.length + 1) * width);
	const at = (row: number, column: number) => table[row * width + column] as number;
	for (let row = x.length - 1; row >= 0; row--) {
		for (let column = y.length - 1; column >= 0; column--) {
			table[row * width + column] =
				x[row]?.lemma === y[column]?.lemma
					? at(row + 1, column + 1) + 1
					: Math.max(at(row + 1, column), at(row, column + 1));
		}
	}
	const found: Token[] = [];
	let [row, column] = [0, 0];
	while (row < x.length && column < y.length) {
		if (x[row]?.lemma === y[column]?.lemma) {
			found.push(x[row] as Token);
			row++;
			column++;
		} else if (at(row + 1, column) >= at(row, column + 1)) row++;
		else column++;
	}
	return found;
}
