/** "Police put the number of dead at 12": who names a figure speaks, though no verb of saying stands there. */
import type { Attribution } from '../annotate/attribution.ts';
import { speakerBefore } from '../annotate/subjects.ts';
import type { Token } from '../annotate/mention.ts';
import type { TokenizedSentence } from '../annotate/words.ts';

/** What can be put at a figure. */
const PUT =
	/^(?:number|toll|figure|count|total|cost|bill|damage|loss|estimate|share|rate|price|turnout|crowd|attendance|value)$/;
/** How many tokens may stand between the verb and "at", and between "at" and the figure. */
const LONGEST_OBJECT = 12;
const LONGEST_HEDGE = 4;

export function estimatesIn(sentence: TokenizedSentence): readonly Attribution[] {
	return sentence.tokens.flatMap(({ normal, start, end }, at) => {
		if (!/^puts?$/.test(normal) || !isPutAtFigure(sentence.tokens, at)) return [];
		const speaker = speakerBefore(sentence, at);
		return speaker === null ? [] : [{ start, end, verb: 'put', strength: 'reporting', speaker }];
	});
}

function isPutAtFigure(tokens: readonly Token[], verb: number): boolean {
	const behind = tokens.slice(verb + 1, verb + 1 + LONGEST_OBJECT);
	const at = behind.findIndex(({ normal }) => normal === 'at');
	const what = behind.slice(0, Math.max(0, at)).some(({ lemma }) => PUT.test(lemma));
	return (
		what &&
		behind.slice(at + 1, at + 1 + LONGEST_HEDGE).some(({ kind, text }) => kind === 'number' || /^[$€£]/.test(text))
	);
}
