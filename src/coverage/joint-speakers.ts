/**
 * Who speaks together with whom a statement is laid to: "Lind and union leader Bram Sudlow said" is said by both.
 *
 * Persons alone are looked at: "the port and the union said" may be one body by two names.
 */
import type { AnnotatedSentence, PersonMention, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { BEGINS_CLAUSE } from '../annotate/clause-bounds.ts';
import { overlaps } from '../annotate/words.ts';
import type { Stretch } from '../model.ts';
import { isOwner } from './named-person.ts';
import type { Reading } from './reading.ts';
import type { Speaker } from './speakers.ts';
import type { Statement } from './statements.ts';

export function speakersBeside(reading: Reading, { speaker, verb }: Statement, known: Speaker): readonly Speaker[] {
	if (speaker === null || known.entity === null) return [];
	const { sentence, stretch } = speaker;
	const own = mentionsOf(sentence, 'person').find(
		(person) => person.entity === known.entity && overlaps(person, stretch),
	);
	if (own === undefined) return [];
	const together = joinedWith(sentence, own, (first) => beginsThere(sentence.tokens, first, verb));
	if (together.length < 2 || !isSubject(sentence, together, stretch, verb)) return [];
	return together.flatMap((person) => {
		const { entity } = person;
		if (entity === null || entity === known.entity) return [];
		return [
			{ kind: 'person', key: `person ${entity}`, entity, name: reading.span(sentence, person), body: null } as const,
		];
	});
}

/** The persons whom "and" joins with one, in order, itself among them: "Lind, Sudlow and Hark". */
function joinedWith(
	sentence: AnnotatedSentence,
	own: PersonMention,
	mayBegin: (first: PersonMention) => boolean,
): readonly PersonMention[] {
	const persons = mentionsOf(sentence, 'person').filter((person) => !isOwner(sentence, person));
	const at = persons.indexOf(own);
	if (at < 0) return [];
	let [first, last] = [at, at];
	const joint = (x: number) => jointBetween(sentence, persons[x], persons[x + 1]);
	while (joint(last) !== null) last++;
	while (joint(first - 1) !== null) first--;
	// "Police arrested Holt, Lind and Sudlow said": Holt is no subject.
	while (first < at && joint(first) === 'comma' && !mayBegin(persons[first] as PersonMention)) first++;
	// Commas alone make no list: "said Lind, Sudlow had agreed".
	return joint(last - 1) === 'and' ? persons.slice(first, last + 1) : [];
}

/** How many words may describe the first of two: "Mara Lind, the mayor of Tolna, and Otto Hark". */
const LONGEST_APPOSITION = 8;

/** "Lind and Sudlow", "Mara Lind, the mayor, and Otto Hark", "The mayor, Mara Lind, and Otto Hark". */
function jointBetween(
	{ tokens }: AnnotatedSentence,
	x: PersonMention | undefined,
	y: PersonMention | undefined,
): 'and' | 'comma' | null {
	if (x === undefined || y === undefined) return null;
	const between = tokens.filter(({ start }) => start >= x.end && start < y.start);
	// "Lind and the fire chief, Otto Hark": what describes the second stands behind the "and".
	if (between.length === 1 && between[0]?.text === ',') return 'comma';
	const and = between.findIndex(({ normal }) => normal === 'and');
	if (and < 0 || between.slice(and + 1).some(({ normal }) => normal !== 'the')) return null;
	return mayDescribe(tokens, x, between.slice(0, and)) ? 'and' : null;
}

function mayDescribe(tokens: readonly Token[], x: PersonMention, describing: readonly Token[]): boolean {
	if (describing.length === 0) return true;
	const [opening, closing] = [describing[0], describing.at(-1)];
	if (opening?.text !== ',' || closing?.text !== ',' || describing.length > LONGEST_APPOSITION + 2) return false;
	const words = describing.slice(1, -1);
	const isDescribedBefore = tokens.findLast(({ end }) => end <= x.start)?.text === ',';
	return words.length === 0 ? isDescribedBefore : /^(?:the|a|an|its|his|her|who)$/.test(words[0]?.normal ?? '');
}

/** Whether the persons together are what the verb of saying has before it, or all that stands behind it. */
function isSubject(
	{ tokens }: AnnotatedSentence,
	together: readonly PersonMention[],
	stretch: Stretch,
	verb: string | null,
): boolean {
	const [first, last] = [together[0], together.at(-1)];
	if (first === undefined || last === undefined || !beginsThere(tokens, first, verb)) return false;
	if (isBehindVerb(tokens, first, verb)) return endsThere(tokens.find(({ start }) => start >= last.end));
	return overlaps(last, stretch);
}

/** "said Lind and Sudlow", "according to Lind and Sudlow". */
function isBehindVerb(tokens: readonly Token[], { start }: PersonMention, verb: string | null): boolean {
	const at = tokens.findLastIndex(({ end }) => end <= start);
	const own = verb === 'accord' && tokens[at]?.normal === 'to' ? at - 1 : at;
	return verb === 'accord' ? tokens[own]?.normal === 'according' : verb !== null && tokens[own]?.lemma === verb;
}

/** "said Lind and Sudlow on Friday", and not "said Lind and Sudlow agreed". */
const endsThere = (next: Token | undefined) =>
	next === undefined ||
	next.kind === 'punctuation' ||
	/^(?:in|on|at|during|after|before|late|early)$/.test(next.normal);

/** "Police arrested Lind and Sudlow said": the first is no subject. */
function beginsThere(tokens: readonly Token[], first: PersonMention, verb: string | null): boolean {
	if (isBehindVerb(tokens, first, verb)) return true;
	const before = tokens.findLast(({ end, normal }) => end <= first.start && normal !== 'both' && normal !== 'the');
	return before === undefined || before.kind === 'punctuation' || BEGINS_CLAUSE.has(before.normal);
}
