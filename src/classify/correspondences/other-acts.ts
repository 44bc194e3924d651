/**
 * Times of two acts: "the house passed the bill on Monday" / "the governor signed on Thursday the bill that the house
 * passed". Where one side names the other's act as well and times another one, the two times do not answer each other.
 */
import type { ActionMention } from '../../annotate/mention.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import { isReaction } from '../../lexicon/reactions.ts';
import type { Stretch } from '../../model.ts';
import { TWINS } from './counterparts.ts';
import type { Encounter } from '../detector.ts';
import type { Located } from '../claims/located.ts';
import { actionsOf } from '../once.ts';
import { sameRoot } from './root.ts';

/** Whether the two times are surely those of different acts; in sentences built alike they are of one. */
export function areOfOtherActs({ wording }: Encounter, a: Located<Stretch>, b: Located<Stretch>): boolean {
	if (wording.shared >= TWINS) return false;
	const [x, y] = [actOf(a), actOf(b)];
	if (!x || !y || sameRoot(x.lemma, y.lemma)) return false;
	return isReaction(x.lemma) !== isReaction(y.lemma) || names(b, x) || names(a, y);
}

/** The act right behind the time, "the mayor on Monday vetoed"; else the last one before it, apart from the telling. */
function actOf({ place, sentence, mention, after }: Located<Stretch>): ActionMention | undefined {
	const acts = actionsOf(place.report, sentence);
	const next = sentence.tokens[after];
	const behind = acts.find(({ start, voice }) => start === next?.start && voice === 'active');
	if (behind && sentence.tokens.some(({ end }) => end <= mention.start)) return behind;
	return acts.findLast(({ end, lemma }) => end <= mention.start && !REPORTING_VERBS.has(lemma));
}

function names({ place }: Located<Stretch>, { lemma }: ActionMention): boolean {
	return place.sentences.some(({ tokens }) => tokens.some((token) => sameRoot(token.lemma, lemma)));
}
