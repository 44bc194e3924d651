/** Whose duty a sentence says something is: "the U.S. had a responsibility to halt the decline", "we must reverse it". */
import type { AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { isCapitalised } from '../../annotate/words.ts';
import { DUTY_CUES, DUTY_CUES_BEFORE_TO, JOINT_BEARERS } from '../../lexicon/duty.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from './located.ts';

export interface Duty {
	readonly sentence: AnnotatedSentence;
	/** From the one who bears it to the first word of what is to be done. */
	readonly stretch: Stretch;
	/** `joint` for "we" and "both sides"; else the names of the one who bears it. */
	readonly bearer: 'joint' | ReadonlySet<string>;
	/** Lemmas of what is to be done. */
	readonly act: ReadonlySet<string>;
}

/** A subject stands right before its verb, and what is to be done within a clause or two behind it. */
const SUBJECT_REACH = 5;
const ACT_REACH = 24;

/** The duties of a sentence whose bearer can be told. */
export function dutiesIn(sentence: AnnotatedSentence): readonly Duty[] {
	if (!sentence.tokens.some(isDutyCue)) return [];
	const words = sentence.tokens.filter(({ kind }) => kind !== 'punctuation');
	return words.flatMap((cue, at) => {
		const after = dutyEnd(words, at);
		if (after === null) return [];
		const subject = subjectBefore(words, at);
		const bearer = bearerOf(subject);
		const first = subject[0] ?? cue;
		const act = new Set(
			words
				.slice(after, after + ACT_REACH)
				.filter(isContent)
				.map(({ lemma }) => lemma),
		);
		const stretch = { start: first.start, end: words[after]?.end ?? cue.end };
		return bearer === null ? [] : [{ sentence, stretch, bearer, act }];
	});
}

const isDutyCue = ({ normal, lemma }: Token) =>
	DUTY_CUES.has(normal) || DUTY_CUES_BEFORE_TO.has(normal) || DUTY_CUES_BEFORE_TO.has(lemma);

/** The index after "must" or "responsibility to"; null for any other word. */
function dutyEnd(words: readonly Token[], at: number): number | null {
	const cue = words[at];
	if (!cue || !isDutyCue(cue)) return null;
	if (words[at + 1]?.normal === 'to') return at + 2;
	return DUTY_CUES.has(cue.normal) ? at + 1 : null;
}

function subjectBefore(words: readonly Token[], at: number): readonly Token[] {
	const before = words.slice(Math.max(0, at - SUBJECT_REACH), at);
	const first = before.findLastIndex((token) => isCapitalised(token) || JOINT_BEARERS.has(token.lemma));
	if (first < 0) return [];
	let start = first;
	while (start > 0 && isCapitalised(before[start - 1])) start--;
	return before.slice(start, first + 1);
}

function bearerOf(subject: readonly Token[]): Duty['bearer'] | null {
	if (subject.some(({ lemma }) => JOINT_BEARERS.has(lemma))) return 'joint';
	const names = subject.filter(isContent).map(({ lemma }) => lemma);
	return names.length > 0 ? new Set(names) : null;
}
