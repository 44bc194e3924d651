/** Whether the words for a speaker on both sides name one: "Its owner, Alda Lines, said" and "Owner Alda Lines said". */
import { mentionsOf, type Token } from '../../annotate/mention.ts';
import { isCapitalised, isPossessive } from '../../annotate/words.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import { FUNCTION_WORDS } from '../../lexicon/function-words.ts';
import type { Stretch } from '../../model.ts';
import { mayBeOneName } from '../correspondences/proper-names.ts';
import { type Told, tokensIn } from './candidate.ts';

/** One person, one name or the same words: "the mayor said" and "according to the mayor". */
export function isOneSpeaker(a: Told, x: Stretch, b: Told, y: Stretch): boolean {
	const others = surnamesIn(b, y);
	if (surnamesIn(a, x).some((surname) => others.includes(surname))) return true;
	const namesOfB = namesIn(b, y);
	if (namesIn(a, x).some((name) => namesOfB.some((other) => endsWith(name, other) || endsWith(other, name))))
		return true;
	return areOneDescription(describing(a, x), describing(b, y));
}

const surnamesIn = (told: Told, stretch: Stretch): readonly string[] =>
	[...mentionsOf(told.sentence, 'person'), ...mentionsOf(told.sentence, 'reference')]
		.filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
		.flatMap(({ entity }) => (entity === null ? [] : (told.report.entities[entity]?.surname.toLowerCase() ?? [])));

/** "Manufacturer Hale Biotech" ends with "Hale Biotech": what stands before a name is what its bearer is. */
const endsWith = (name: readonly Token[], other: readonly Token[]) =>
	other.every((token, at) => name.at(at - other.length)?.normal === token.normal);

/** Behind these a name tells where or whose the speaker is: "the mayor of Oru", "officials in Oru". */
const NOT_THE_SPEAKER: ReadonlySet<string> = new Set('of in from for at near on with and'.split(' '));

/** Runs of capitals that name the speaker himself, and no place, no body that he belongs to, and nothing of another's. */
function namesIn(told: Told, stretch: Stretch): readonly (readonly Token[])[] {
	const tokens = tokensIn(told, stretch);
	return runsOfCapitals(tokens).filter((run) => {
		const behind = tokens[tokens.indexOf(run.at(-1) as Token) + 1];
		const before = tokens[tokens.indexOf(run[0] as Token) - 1];
		if (before && NOT_THE_SPEAKER.has(before.normal)) return false;
		return !isPossessive(run.at(-1)) && !isPeople(run) && !(behind && isNoun(behind));
	});
}

/** "Other Democrats said" / "Democrats said": these and those of one people. */
const isPeople = (run: readonly Token[]) => run.at(-1)?.normal !== run.at(-1)?.lemma && run.length <= PEOPLE;

/** "Other Democrats"; what is longer is a name that happens to end so. */
const PEOPLE = 1;

/** "Oru police said": the name only tells which police. */
const isNoun = ({ kind, normal, lemma }: Token) =>
	kind === 'word' && !FUNCTION_WORDS.has(normal) && !REPORTING_VERBS.has(lemma);

/** "Orlan's Mirela Cojan" are two runs: behind a possessive begins who speaks. */
function runsOfCapitals(tokens: readonly Token[]): readonly (readonly Token[])[] {
	const runs: Token[][] = [];
	let open = false;
	for (const token of tokens) {
		const goesOn = isCapitalised(token) && !FUNCTION_WORDS.has(token.normal);
		if (goesOn && open) runs.at(-1)?.push(token);
		else if (goesOn) runs.push([token]);
		open = goesOn && !isPossessive(token);
	}
	return runs;
}

const OF_SAYING: ReadonlySet<string> = new Set('according to by a an the'.split(' '));

/** The words for the speaker, without those of saying. */
const describing = (told: Told, stretch: Stretch): readonly Token[] =>
	tokensIn(told, stretch).filter(
		({ kind, normal, lemma }) => kind === 'word' && !OF_SAYING.has(normal) && !REPORTING_VERBS.has(lemma),
	);

/** The same words, or one short for what the other writes out: "a UN spokesman" / "a United Nations spokesman". */
function areOneDescription(x: readonly Token[], y: readonly Token[]): boolean {
	if (x.length === 0 || y.length === 0) return false;
	if (normalOf(x) === normalOf(y)) return true;
	const [own, others] = [x.filter(isCapitalised), y.filter(isCapitalised)];
	const roles = [x, y].map((tokens) => normalOf(tokens.filter((token) => !isCapitalised(token))));
	return own.length > 0 && others.length > 0 && roles[0] === roles[1] && mayBeOneName(own, others);
}

const normalOf = (tokens: readonly Token[]) => tokens.map(({ normal }) => normal).join(' ');
