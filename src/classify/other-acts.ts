/**
 * Times of two acts: "the house passed the bill on Monday" / "the governor signed on Thursday the bill that the house
 * passed". Where one side names the other's act as well and times another one, the two times do not answer each other.
 */
import type { ActionMention } from '../annotate/mention.ts';
import { REPORTING_VERBS } from '../lexicon/attribution.ts';
import { isReaction } from '../lexicon/reactions.ts';
import type { Stretch } from '../model.ts';
import { TWINS } from './counterparts.ts';
import type { Encounter } from './detector.ts';
import type { Located } from './located.ts';
import { actionsOf } from './once.ts';
import { sameRoot } from './root.ts';

/** Whether the two times are surely those of different acts; in sentences built alike they are of one. */
export function areOfOtherActs({ wording }: Encounter, a: Located<Stretch>, b: Located<Stretch>): boolean {
	if (wording.shared >= TWINS) return false;
	const [x, y] = [actOf(a), actOf(b)];
	if (!x || !y || sameRoot(x.lemma, y.lemma)) return false;
	return isReaction(x.lemma) !== isReaction(y.lemma) || names(b, x) || names(a, y);
}

/** The last act before the time, apart from the telling. */
function actOf({ place, sentence, mention }: Located<Stretch>): ActionMention | undefined {
	return actionsOf(place.report, sentence).findLast(
		({ end, lemma }) => end <= mention.start && !REPORTING_VERBS.has(lemma),
	);
}

function names({ place }: Located<Stretch>, { lemma }: ActionMention): boolean {
	return place.sentences.some(({ tokens }) => tokens.some((token) => sameRoot(token.lemma, lemma)));
}
