/**
 * What a sentence denies, and whether another says that it is so: "was never offered a bonus" / "has been promised a bonus".
 *
 * Words alone are looked at, since of many reports hardly two deny a thing as it is told.
 */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { isDenial, isPuttingOff } from '../annotate/negations.ts';
import { isCapitalised } from '../annotate/words.ts';
import { clauseAround } from '../classify/claims/clause.ts';
import { isContent } from '../classify/claims/located.ts';
import { meaningAt } from '../classify/claims/phrasal.ts';
import {
	AUXILIARIES,
	CLAIMED,
	CONDITIONS,
	DENYING,
	DENYING_CLAIMS,
	LEAST_THINGS,
	MODALS,
	PLACING,
	REFUSING,
	SAYING_NOTHING,
} from '../lexicon/denying.ts';
import { leavesOpen } from '../lexicon/negation-cues.ts';
import { areSameAct } from '../lexicon/same-acts.ts';
import { likenessOfWords } from '../lexicon/vectors.ts';

/** What a sentence denies. */
export interface Denied {
	/** The verb or noun right behind "not", "never", "no"; null behind "denied that", where all words are what is denied. */
	readonly act: string | null;
	/** The words of the clause, the act among them. */
	readonly words: ReadonlySet<string>;
	/** Of these what follows the act: "bonus" in "was never offered a bonus". */
	readonly behind: ReadonlySet<string>;
	/** What is enough by itself to be met in the other report, whatever else its sentence says; null where nothing is. */
	readonly enough: Enough | null;
}

type Enough =
	/** "no passwords": passwords of whatever was taken. */
	| { readonly kind: 'thing'; readonly noun: string }
	/** "was not on the bridge": who was on it. */
	| { readonly kind: 'place'; readonly noun: string; readonly preposition: string }
	/** "refused to pay a penny": that somebody pays it, or will; of what is named, something has to be met. */
	| { readonly kind: 'willing'; readonly verb: string; readonly objects: ReadonlySet<string> }
	/** "had not been checked": that it was inspected. */
	| { readonly kind: 'done to it'; readonly verb: string };

/** How far the words reach that a denial is about. */
const REACH = 12;

export function deniedIn(sentence: AnnotatedSentence): readonly Denied[] {
	const { tokens } = sentence;
	return tokens.flatMap((_, at): readonly Denied[] => {
		const behind = untilMark(tokens.slice(at + 1, at + 1 + REACH)).filter(isContent);
		if (deniesAClaim(tokens, at))
			return [{ act: null, words: lemmasOf(behind), behind: lemmasOf(behind), enough: null }];
		const [act, ...others] = behind;
		if (act === undefined) return [];
		if (excludesAct(tokens, at))
			return [{ act: act.lemma, words: lemmasOf(behind), behind: lemmasOf(others), enough: null }];
		const refused = refusedAt(sentence, at);
		if (refused !== null) return [refused];
		if (!isPlainDenial(tokens, at)) return [];
		const words = lemmasOf(clauseAround(sentence, at).tokens.filter(isContent));
		const enough = enoughOf(tokens, at, act);
		return [{ act: act.lemma, words: new Set([...words, act.lemma]), behind: lemmasOf(others), enough }];
	});
}

/** "ruled out any increase", "has excluded a rise in fares"; but who is excluded from something is told, not denied. */
function excludesAct(tokens: readonly Token[], at: number): boolean {
	const { lemma } = tokens[at] as Token;
	const [next, ...others] = tokens.slice(at + 1, at + 1 + REACH);
	if (lemma === 'rule' ? next?.normal !== 'out' : lemma !== 'exclude') return false;
	const behind = untilMark(lemma === 'rule' ? others : [...(next ? [next] : []), ...others]);
	const object = behind.find(isContent);
	return object !== undefined && !isCapitalised(object) && behind.every(({ normal }) => normal !== 'from');
}

/** "refused to pay a penny to the families"; nobody who "declined to comment" denies anything. */
function refusedAt(sentence: AnnotatedSentence, at: number): Denied | null {
	const { tokens } = sentence;
	const [token, to, act] = tokens.slice(at, at + 3);
	if (token === undefined || act === undefined || !REFUSING.has(token.lemma) || to?.normal !== 'to') return null;
	if (!isContent(act) || SAYING_NOTHING.has(act.lemma) || isSetAside(tokens, at)) return null;
	const behind = lemmasOf(untilMark(tokens.slice(at + 3, at + 3 + REACH)).filter(isContent));
	const isAll = [...behind].some((lemma) => LEAST_THINGS.has(lemma));
	const words = lemmasOf(clauseAround(sentence, at).tokens.filter((one) => isContent(one) && one !== token));
	const enough: Enough = { kind: 'willing', verb: act.lemma, objects: isAll ? new Set() : behind };
	return { act: act.lemma, words: new Set([...words, act.lemma]), behind, enough };
}

/** "has not refused to pay", "if it declined to pay" */
function isSetAside(tokens: readonly Token[], at: number): boolean {
	const from = Math.max(0, at - REACH);
	return tokens.slice(from, at).some(({ normal }, place) => CONDITIONS.has(normal) || isDenial(tokens, from + place));
}

function enoughOf(tokens: readonly Token[], at: number, act: Token): Enough | null {
	if (leavesOpen(act.lemma) || isCapitalised(act)) return null;
	const between = tokens.slice(at + 1, tokens.indexOf(act)).map(({ normal }) => normal);
	if (between.every((word) => BEEN.test(word)) && isDoneTo(tokens, tokens.indexOf(act)))
		return { kind: 'done to it', verb: act.lemma };
	const isThing = tokens[at]?.normal === 'no' || tokens[at - 1]?.normal === 'but';
	// A plural, since "no doctor" may be without one and not short of doctors.
	if (isThing) return between.length === 0 && act.lemma !== act.normal ? { kind: 'thing', noun: act.lemma } : null;
	const preposition = between.find((word) => PLACING.has(word));
	return preposition === undefined ? null : { kind: 'place', noun: act.lemma, preposition };
}

/** How far behind its verb a claim is named: "rejected as false the reports". */
const CLAIM_WITHIN = 4;

function deniesAClaim(tokens: readonly Token[], at: number): boolean {
	const { lemma } = tokens[at] as Token;
	if (!DENYING.has(lemma)) return false;
	const behind = tokens.slice(at + 1, at + 1 + CLAIM_WITHIN);
	return !DENYING_CLAIMS.has(lemma) || behind.some((token) => CLAIMED.has(token.lemma));
}

/** "was not arrested", "were never fined", "no bonus": not "not since the war have so many come", "not all". */
function isPlainDenial(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (token === undefined || !isDenial(tokens, at) || isPuttingOff(tokens, at)) return false;
	if (tokens.slice(Math.max(0, at - REACH), at).some(({ normal }) => CONDITIONS.has(normal))) return false;
	// "I will not go home": what somebody means to do is no news of what was done.
	if (tokens.slice(Math.max(0, at - 2), at).some(({ normal }) => normal === 'i')) return false;
	// "names and addresses were taken, but not passwords"
	if (token.normal === 'not') return before?.normal === 'but' || AUXILIARIES.has(before?.normal ?? '');
	return /^(?:no|never)$|n't$/.test(token.normal);
}

/** Words that a denial and what it denies have in common at least. */
const LEAST_COMMON = 2;
/** Likeness of meaning from which one verb may stand for the other: "offer" / "promise" .49, "pay" / "fine" .29. */
const LIKE_ACTS = 0.45;
/** These are like any other verb. */
const LIGHT = new Set(
	'be have do go get make take come give use hold keep put set let see know think want say tell add ask'.split(' '),
);

const BEEN = /^(?:be|been|being)$/;

/** "was inspected", "has been thoroughly checked". */
function isDoneTo(tokens: readonly Token[], at: number): boolean {
	const verb = tokens[at];
	const before = tokens.slice(Math.max(0, at - 3), at).map(({ normal }) => normal);
	return (
		verb !== undefined && verb.normal !== verb.lemma && before.some((word) => /^(?:was|were|been|is|are)$/.test(word))
	);
}

/** Whether a sentence says, and does not deny or leave open, what another denies. */
export function tells(sentence: AnnotatedSentence, denied: Denied): boolean {
	const { tokens } = sentence;
	const { act, words, behind, enough } = denied;
	if (tokens.some((_, at) => isDenial(tokens, at))) return false;
	if (enough?.kind === 'willing') return isWillingTo(tokens, enough, words);
	if (enough?.kind === 'done to it' && wasDoneTo(tokens, enough.verb, words)) return true;
	if (enough !== null && enough.kind !== 'done to it' && meetsEnough(tokens, enough)) return true;
	const asserted = tokens.filter((token, at) => isContent(token) && !isLeftOpen(tokens, at));
	const shared = asserted.filter(({ lemma }) => words.has(lemma));
	const common = new Set(shared.map(({ lemma }) => lemma));
	const isLike = act !== null && !common.has(act) && asserted.some((token) => areLike(meaningOf(tokens, token), act));
	// Of whom something is told is not yet what is told: "Captain Joren Maskell was detained".
	if (common.size + (isLike ? 1 : 0) < LEAST_COMMON || shared.every(isCapitalised)) return false;
	if (act === null || common.has(act)) return true;
	// "never offered a bonus" / "has been promised a bonus"
	const isOfTheSame = [...behind].some((lemma) => common.has(lemma));
	return isOfTheSame && isLike;
}

const meaningOf = (tokens: readonly Token[], token: Token) => meaningAt(tokens, tokens.indexOf(token)).meaning;

/** "was on the bridge throughout" of "was not on the bridge", "passwords were stolen" of "no passwords". */
function meetsEnough(tokens: readonly Token[], enough: Extract<Enough, { readonly kind: 'thing' | 'place' }>): boolean {
	return tokens.some(({ lemma }, at) => {
		if (lemma !== enough.noun || isLeftOpen(tokens, at)) return false;
		if (enough.kind === 'thing') return true;
		const before = tokens.slice(Math.max(0, at - PLACE_WITHIN), at).map(({ normal }) => normal);
		return before.includes(enough.preposition) && before.some((word) => AUXILIARIES.has(word));
	});
}

/** "said that it would pay for the funerals": by the same people, and of the same things where any are named. */
function isWillingTo(
	tokens: readonly Token[],
	{ verb, objects }: Extract<Enough, { readonly kind: 'willing' }>,
	words: ReadonlySet<string>,
): boolean {
	const said = tokens.filter((token, at) => isContent(token) && !isLeftOpen(tokens, at, DOUBTFUL));
	const lemmas = new Set(said.map(({ lemma }) => lemma));
	if (!lemmas.has(verb)) return false;
	const common = [...lemmas].filter((lemma) => lemma !== verb && words.has(lemma));
	return common.length > 0 && (objects.size === 0 || [...objects].some((lemma) => lemmas.has(lemma)));
}

/** "would" is how a promise is reported, and leaves nothing open. */
const DOUBTFUL: ReadonlySet<string> = new Set([...MODALS].filter((word) => word !== 'would'));

/** "was inspected in May" of what "had not been checked": in other words of one thing, of which both have one at least. */
function wasDoneTo(tokens: readonly Token[], verb: string, words: ReadonlySet<string>): boolean {
	const isDone = tokens.some(
		({ lemma }, at) => areSameAct(lemma, verb) && isDoneTo(tokens, at) && !isLeftOpen(tokens, at),
	);
	return isDone && tokens.some((token) => isContent(token) && token.lemma !== verb && words.has(token.lemma));
}

/** "was again on the ship's bridge" */
const PLACE_WITHIN = 6;

function areLike(x: string, y: string): boolean {
	if (LIGHT.has(x) || LIGHT.has(y)) return false;
	return (likenessOfWords(x, y) ?? 0) >= LIKE_ACTS;
}

/** "until it has stopped", "whether it was", "too weak for", "denied that": nothing is said to be so. */
function isLeftOpen(tokens: readonly Token[], at: number, modals: ReadonlySet<string> = MODALS): boolean {
	return untilMark(tokens.slice(Math.max(0, at - REACH), at).reverse()).some(
		({ lemma, normal }) => CONDITIONS.has(normal) || modals.has(normal) || DENYING.has(lemma),
	);
}

function untilMark(tokens: readonly Token[]): readonly Token[] {
	const end = tokens.findIndex(({ text }) => /^[.;:!?“”"]$/.test(text));
	return end < 0 ? tokens : tokens.slice(0, end);
}

const lemmasOf = (tokens: readonly Token[]): ReadonlySet<string> => new Set(tokens.map(({ lemma }) => lemma));
