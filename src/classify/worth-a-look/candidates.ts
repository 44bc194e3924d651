/** All candidates of a couple of sentences; a new generator is one file and one line here. */
import { acts } from './acts.ts';
import { certainty, denials, sureness } from './certainty.ts';
import type { Stretch } from '../../model.ts';
import { type Candidate, type Couple, type Generator, type Told, tokensIn } from './candidate.ts';
import { featuresOf, type Features } from './features.ts';
import { names, titles } from './persons.ts';
import { descriptions, particulars } from './particulars.ts';
import { quotations } from './quotations.ts';
import { figures, times } from './values.ts';
import { voices } from './voices.ts';

const GENERATORS: readonly Generator[] = [
	quotations,
	figures,
	times,
	titles,
	names,
	voices,
	sureness,
	denials,
	particulars,
	descriptions,
	certainty,
	acts,
];

/** More candidates in two sentences are a list, in which each item differs from each. */
const MOST = 60;

export interface Measured {
	readonly candidate: Candidate;
	readonly features: Features;
}

export function candidatesIn(couple: Couple): readonly Measured[] {
	const differing = GENERATORS.flatMap((generator) => generator(couple)).filter(
		(candidate) => !sayTheSame(couple, candidate),
	);
	if (differing.length > MOST) return [];
	const found = withoutCrossed(couple, differing);
	return found.map((candidate) => {
		const rivals = found.filter(({ kind }) => kind === candidate.kind).length - 1;
		return { candidate, features: featuresOf(couple, candidate, rivals) };
	});
}

/**
 * Of two sentences that both say both, as "in June 2023, on Monday" and "on Monday, in June 2023", the Monday of one beside
 * the June of the other is no candidate.
 */
function withoutCrossed({ a, b }: Couple, candidates: readonly Candidate[]): readonly Candidate[] {
	if (candidates.length < 2) return candidates;
	const said = candidates.map((candidate) => ({
		candidate,
		own: wordsOf(a, candidate.a),
		others: wordsOf(b, candidate.b),
	}));
	const crossed = new Set(said.map(({ candidate, own, others }) => `${candidate.kind} ${others} / ${own}`));
	return said
		.filter(({ candidate, own, others }) => own === others || !crossed.has(`${candidate.kind} ${own} / ${others}`))
		.map(({ candidate }) => candidate);
}

/** Fewer words that both have are a term, a title or a name, whoever puts it between marks: "Boxing Day", 'Catching Fire'. */
const LEAST_QUOTED = 4;

/** Whether both sides have the same words, which only marks or capitals set apart. */
function sayTheSame({ a, b }: Couple, candidate: Candidate): boolean {
	const [own, others] = [wordsIn(a, candidate.a), wordsIn(b, candidate.b)];
	if (own.length !== others.length || !own.every((word, place) => word === others[place])) return false;
	return candidate.form !== 'quotation and prose' || own.length < LEAST_QUOTED;
}

const wordsOf = (told: Told, stretch: Stretch) => wordsIn(told, stretch).join(' ');

const wordsIn = (told: Told, stretch: Stretch) =>
	tokensIn(told, stretch).flatMap(({ kind, normal }) => (kind === 'punctuation' ? [] : [normal]));
