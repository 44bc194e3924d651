/** Who says what both sentences tell: two speakers, or a speaker and the outlet's own voice. */
import { attributionsIn } from '../../annotate/attribution.ts';
import { type AnnotatedSentence, mentionsOf } from '../../annotate/mention.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import { type Couple, type Generator, stretchOf, type Told, tokensIn } from './candidate.ts';
import { isOneSpeaker } from './one-speaker.ts';

/** Subject and verb of a sentence in the outlet's own voice: its first words. */
const FIRST_WORDS = 5;

export const voices: Generator = ({ a, b }: Couple) => {
	const [x, y] = [speakerIn(a), speakerIn(b)];
	if (x && y) {
		if (isOneSpeaker(a, x, b, y)) return [];
		return [{ kind: 'attribution', form: 'speakers', fit: sharesWord(a, x, b, y) ? 1 : 0, a: x, b: y }];
	}
	if (!x && !y) return [];
	const [one, other] = [x ?? begin(a), y ?? begin(b)];
	// A figure alone, "43.6", says nothing in anybody's voice.
	if (one === null || other === null) return [];
	return [{ kind: 'attribution', form: 'speaker of one', fit: 0, a: one, b: other }];
};

/** The first speaker with the verb of saying. */
function speakerIn({ report, sentence }: Told): Stretch | null {
	const quotations = mentionsOf(sentence, 'quotation');
	const found = attributionsIn({ text: report.report.text, ...sentence }, quotations).find(
		({ end, speaker, strength }) =>
			speaker !== null && !isPlea(sentence, end) && (strength === 'reporting' || quotations.length > 0),
	);
	if (!found?.speaker) return null;
	const { start, end } = sentence.sentence;
	const whole = { start: Math.min(found.start, found.speaker.start), end: Math.max(found.end, found.speaker.end) };
	return whole.start >= start && whole.end <= end ? whole : null;
}

/** "pleaded guilty", "pleaded not guilty": what an accused does in court reports nobody's words. */
function isPlea({ tokens }: AnnotatedSentence, end: number): boolean {
	const at = tokens.findIndex((token) => token.end === end);
	return tokens[at]?.lemma === 'plead' && PLEAS.has(tokens[at + 1]?.normal ?? '');
}

const PLEAS: ReadonlySet<string> = new Set(['guilty', 'not', 'no', 'innocent']);

const wordsOf = (told: Told, stretch: Stretch) =>
	tokensIn(told, stretch).filter((token) => isContent(token) && token.traits !== 0);

function sharesWord(a: Told, x: Stretch, b: Told, y: Stretch): boolean {
	const others = new Set(wordsOf(b, y).map(({ lemma }) => lemma));
	return wordsOf(a, x).some(({ lemma }) => others.has(lemma));
}

function begin(told: Told): Stretch | null {
	const words = told.sentence.tokens.filter(({ kind }) => kind === 'word').slice(0, FIRST_WORDS);
	return words.length === 0 ? null : stretchOf(words);
}
