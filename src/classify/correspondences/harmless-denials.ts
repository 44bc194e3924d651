/**
 * Denials between exchanged words that deny nothing of the other side: what is denied stands in another sentence, is the rest
 * of a whole, an addition, a thing that only may be, or one that was not told.
 */
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import { SUPPOSING } from '../../lexicon/denying.ts';
import { isDenialOfSomebody, leavesOpen } from '../../lexicon/negation-cues.ts';
import type { Side } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import type { Encounter } from '../detector.ts';
import { areDoneAtOtherTimes, isOfAnotherSubject, isOneDenied } from './harmless-opposites.ts';
import { isBalanced } from './opposed-claims.ts';
import { negationsIn, type Opposition, oppositionIn } from './opposition.ts';
import { addUpBetween } from './adding-up.ts';
import { isToldBefore } from '../claims/told-before.ts';
import { deniesInOtherWords, standsUndenied } from './undenied.ts';
import type { Change } from './wording.ts';

export function isHarmlessDenial(encounter: Encounter, change: Change, opposition: Opposition): boolean {
	return (
		isBalanced(encounter.places) ||
		isOfAnotherSentence(encounter, opposition) ||
		areDoneAtOtherTimes(encounter, change) ||
		isActOfAnother(encounter, change, opposition) ||
		addUpBetween(encounter) ||
		standsUndenied(encounter.places, change) ||
		deniesInOtherWords(encounter.places) ||
		deniesAnAddition(change) ||
		isDenialOfAnother(change) ||
		isQuestioned(encounter) ||
		isOfAnOpposite(encounter) ||
		isSupposed(encounter, change, opposition) ||
		deniesWhatWasToldBefore(encounter, change, opposition) ||
		deniesKnowing(encounter, opposition)
	);
}

/**
 * "There is little support for tariffs, that's for sure." / "There's little support for tariffs. We hope that doesn't happen.":
 * what is denied in a sentence that has nothing of the other side denies nothing of it.
 */
function isOfAnotherSentence({ places, wording: { changes } }: Encounter, opposition: Opposition): boolean {
	return (['a', 'b'] as const).some((side) => {
		const cue = opposition[side];
		const around = places[side].sentences.find(({ tokens }) => cue !== null && tokens.includes(cue));
		if (places[side].sentences.length < 2 || !around) return false;
		const exchanged = new Set(changes.flatMap((change) => change[side]));
		return !around.tokens.some(
			(token) => isContent(token) && !exchanged.has(token) && !REPORTING_VERBS.has(token.lemma),
		);
	});
}

/** "the suspect was not armed" / "the victim was armed": the act that both keep right behind the denial is another's. */
function isActOfAnother(encounter: Encounter, change: Change, opposition: Opposition): boolean {
	const { after } = change;
	const cue = opposition.a ?? opposition.b;
	// "Nobody was hurt" / "three drivers were hurt": who stands in the denial is the subject itself.
	if (cue === null || after === null || !DENIES_ACT.test(cue.normal)) return false;
	return isContent(after.a) && isOfAnotherSubject(encounter, change, after);
}

const DENIES_ACT = /^(?:not|never|cannot|fail|failed|fails|refused|declined)$|n't$/;

/** "did not publicly deny" / "publicly confirmed": two turns cancel out, though a word stayed between them. */
const isOfAnOpposite = (encounter: Encounter) =>
	encounter.wording.changes.some((change) => {
		const opposition = oppositionIn(change);
		return opposition?.by === 'antonym' && isOneDenied(encounter, opposition);
	});

/** How far before its verb a "may" stands, or an "if". */
const SUPPOSED_WITHIN = 5;

/** "may call an early election" / "has not called one": what may be is not denied by its not being so yet. */
function isSupposed({ places }: Encounter, change: Change, opposition: Opposition): boolean {
	const side: Side = opposition.a === null ? 'a' : 'b';
	if (opposition[side] !== null) return false;
	const own = change[side].some(({ normal, lemma }) => SUPPOSING.has(normal) || SUPPOSING.has(lemma));
	const next = change[side][0] ?? change.after?.[side];
	return (
		own ||
		places[side].sentences.some(({ tokens }) => {
			const at = next === undefined ? -1 : tokens.indexOf(next);
			return at >= 0 && tokens.slice(Math.max(0, at - SUPPOSED_WITHIN), at).some(({ normal }) => SUPPOSING.has(normal));
		})
	);
}

/** "wounded, not killed as first reported" / "was first reported killed": nobody says the latter now. */
function deniesWhatWasToldBefore({ places }: Encounter, change: Change, opposition: Opposition): boolean {
	const side: Side = opposition.a === null ? 'a' : 'b';
	const next = change[side].at(-1) ?? change.after?.[side];
	return places[side].sentences.some(({ tokens }) => {
		const at = next === undefined ? -1 : tokens.indexOf(next);
		return at >= 0 && (isToldBefore(tokens, at) || isToldBefore(tokens, at + 1));
	});
}

/** "did not say when it would open" / "said that it would": nothing of what was not told is denied. */
function deniesKnowing({ places }: Encounter, opposition: Opposition): boolean {
	return (['a', 'b'] as const).some((side) => {
		const cue = opposition[side];
		return (
			cue !== null &&
			places[side].sentences.some(({ tokens }) => {
				const at = tokens.indexOf(cue);
				return at >= 0 && leavesOpen(tokens[at + 1]?.lemma ?? '') && ASKING.test(tokens[at + 2]?.normal ?? '');
			})
		);
	});
}

const ASKING = /^(?:when|whether|how|why|who|what|where|if)$/;

/** "He left" / "He left without a word": what is denied stands on one side only, so nothing of the other is. */
function deniesAnAddition({ a, b }: Change): boolean {
	const added = a.length === 0 ? b : b.length === 0 ? a : [];
	const [cue] = negationsIn(added);
	return cue !== undefined && added.slice(added.indexOf(cue) + 1).some(isContent);
}

/** "denied that he had moved the money" / "had moved the money": what somebody denies is not denied by the outlet. */
function isDenialOfAnother({ a, b }: Change): boolean {
	return (
		(a.length === 0 || b.length === 0) && negationsIn([...a, ...b]).every(({ normal }) => isDenialOfSomebody(normal))
	);
}

/** "Did the council approve it?" states nothing. */
const isQuestioned = ({ places }: Encounter) =>
	[places.a, places.b].some(({ sentences }) => sentences.some(({ tokens }) => tokens.at(-1)?.text === '?'));
