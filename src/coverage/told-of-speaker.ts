/**
 * Words of an attribution that tell who speaks, and are no part of what is said: "a spokeswoman for the port, Ana Ruiz,
 * said", "Dahl, who leads the union, told", "said Tom Rush, an analyst at Hale Securities".
 */
import type { Attribution } from '../annotate/attribution.ts';
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import type { Stretch } from '../model.ts';

/** So many words between a speaker and the verb belong to the verb: "was quoted as". */
const MOST_BETWEEN = 4;
/** What a description of the speaker begins with, behind a comma. */
const BEGINS_DESCRIPTION = /^(?:a|an|the|who|whose|one|his|her|its|their|\d\d)$/;
/** Verbs that show that a clause of its own follows the comma: "said Rush, the mill would close". */
const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does)$/;

export function tellingOf({ tokens }: AnnotatedSentence, { start, end, speaker }: Attribution): readonly Stretch[] {
	if (speaker === null) return [];
	if (speaker.end <= start) {
		const between = tokens.filter((token) => token.start >= speaker.end && token.end <= start);
		return belongs(between) ? [{ start: speaker.start, end: start }] : [speaker];
	}
	const behind = tokens.filter((token) => token.start >= speaker.end);
	const last = speaker.start >= end ? lastOfDescription(behind) : null;
	return [last === null ? speaker : { start: speaker.start, end: last.end }];
}

/** Of what stands between speaker and verb: an aside in two commas, a clause with "who", an auxiliary. */
function belongs(between: readonly Token[]): boolean {
	const [first, last] = [between[0], between.at(-1)];
	if (first === undefined || last === undefined) return true;
	if (first.text === ',') return last.text === ',' || /^(?:also|later|has|had)$/.test(last.normal);
	return (
		first.normal === 'who' || (between.length <= MOST_BETWEEN && between.every(({ kind }) => kind !== 'punctuation'))
	);
}

/** The last word of ", an analyst at Hale Securities" up to the next comma or the end; null for what is no description. */
function lastOfDescription(behind: readonly Token[]): Token | null {
	const [comma, first] = behind;
	if (comma?.text !== ',' || first === undefined || !BEGINS_DESCRIPTION.test(first.normal)) return null;
	const close = behind.findIndex(({ kind, text }, at) => at > 1 && kind === 'punctuation' && !/^[-'’]$/.test(text));
	const description = behind.slice(1, close < 0 ? behind.length : close);
	const isClause = !/^who/.test(first.normal) && description.some(({ normal }) => FINITE.test(normal));
	return isClause ? null : (description.at(-1) ?? null);
}
