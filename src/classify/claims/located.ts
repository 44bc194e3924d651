/** Mentions where they stand: among the words of their sentence. */
import type { AnnotatedSentence, Mention, MentionOf, Token } from '../../annotate/mention.ts';
import { mentionsOf } from '../../annotate/mention.ts';
import { firstIndex } from '../../annotate/words.ts';
import { STOP_WORDS } from '../../lexicon/stop-words.ts';
import type { Span, Stretch } from '../../model.ts';
import type { Place } from '../detector.ts';
import { spanOf } from '../detector.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';

export interface Located<M extends Stretch = Mention> {
	readonly mention: M;
	readonly sentence: AnnotatedSentence;
	readonly place: Place;
	/** Indices into the sentence's tokens: the mention's first token and the one after its last. */
	readonly first: number;
	readonly after: number;
}

/** The first mentions of one kind, as many as a detector looks at. */
export function locate<K extends Mention['kind']>(place: Place, kind: K): readonly Located<MentionOf<K>>[] {
	const found = place.sentences.flatMap((sentence) =>
		mentionsOf(sentence, kind).map((mention) => ({ sentence, mention })),
	);
	return found.slice(0, MOST_IN_A_PLACE).map(({ sentence, mention }) => locateIn(place, sentence, mention));
}

export function locateIn<M extends Stretch>(place: Place, sentence: AnnotatedSentence, mention: M): Located<M> {
	const { tokens } = sentence;
	const first = firstIndex(tokens, ({ end }) => end > mention.start);
	const after = firstIndex(tokens, ({ start }) => start >= mention.end);
	return { mention, sentence, place, first, after };
}

/** A stretch of a place's text where it stands; undefined outside the place. */
export function locateStretch(place: Place, stretch: Stretch): Located<Stretch> | undefined {
	const around = place.sentences.find(({ sentence }) => sentence.start <= stretch.start && stretch.end <= sentence.end);
	return around && locateIn(place, around, stretch);
}

export function spanAt({ place, sentence, mention }: Located<Stretch>, stretch: Stretch = mention): Span {
	return spanOf(place.report, sentence, stretch);
}

/** How many words on either side of a mention tell what it is about; a clause of news prose has about twelve. */
const REACH = 9;

/** The content words around a mention, without the mention's own and without numbers, by lemma. */
export function contextOf({ sentence, first, after }: Located<Stretch>): ReadonlyMap<string, Token> {
	const around = [
		...sentence.tokens.slice(Math.max(0, first - REACH), first),
		...sentence.tokens.slice(after, after + REACH),
	];
	return new Map(around.filter(isContent).map((token) => [token.lemma, token]));
}

export function isContent({ kind, lemma }: Token): boolean {
	return kind === 'word' && !STOP_WORDS.has(lemma);
}
