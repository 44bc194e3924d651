/** Whether two sentences of one report tell one act twice: "The flood killed 41 people in Orva on Friday", "The flood had killed 52 people in Orva". */
import { type ActionMention, type AnnotatedSentence, mentionsOf } from '../../annotate/mention.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import type { Encounter, Place } from '../detector.ts';
import { actionsOf } from '../once.ts';
import { canMeanTheSame } from './same-value.ts';

/**
 * One act by one doer, done to one kind of sufferer, where both name one place or person and no two times: a toll that
 * grew is told with the day or hour at which it stood.
 */
export function tellOneAct({ places }: Encounter): boolean {
	const [one, other] = [places.a.sentences[0], places.b.sentences[0]];
	if (one === undefined || other === undefined || !nameOne(one, other) || !areAtOneTime(one, other)) return false;
	if (isRevised(one) || isRevised(other) || mentionsOf(other, 'time').length > mentionsOf(one, 'time').length)
		return false;
	return actsOf(places.a, one).some((x) =>
		actsOf(places.b, other).some(
			(y) => x.lemma === y.lemma && share(one, x.agent, other, y.agent) && share(one, x.patient, other, y.patient),
		),
	);
}

const actsOf = ({ report }: Place, sentence: AnnotatedSentence): readonly ActionMention[] =>
	actionsOf(report, sentence);

function share(one: AnnotatedSentence, x: Stretch | null, other: AnnotatedSentence, y: Stretch | null): boolean {
	const others = lemmasIn(other, y);
	return [...lemmasIn(one, x)].some((lemma) => others.has(lemma));
}

function lemmasIn({ tokens }: AnnotatedSentence, stretch: Stretch | null): ReadonlySet<string> {
	if (stretch === null) return new Set();
	const own = tokens.filter(({ start, end, kind }) => kind === 'word' && stretch.start <= start && end <= stretch.end);
	return new Set(own.filter(isContent).map(({ lemma }) => lemma));
}

function nameOne(one: AnnotatedSentence, other: AnnotatedSentence): boolean {
	const names = namesIn(other);
	return namesIn(one).some((name) => names.includes(name));
}

/** Capitalised words behind the first. */
const namesIn = ({ tokens }: AnnotatedSentence): readonly string[] =>
	tokens.slice(1).flatMap(({ text, lemma }) => (/^\p{Lu}/u.test(text) ? [lemma] : []));

/** Whether either of two sentences says that its figure is that of an hour. */
export function isOfAnHour({ places }: Encounter): boolean {
	return [...places.a.sentences, ...places.b.sentences].some(isRevised);
}

/** Words by which a toll is that of an hour: "has now killed 52", "at first 41", "rose to 52". */
const OF_AN_HOUR: ReadonlySet<string> = new Set(
	'now since later far rise risen rose revise revised initial initially early earlier first still already another more other update updated previous previously yet'.split(
		' ',
	),
);

const isRevised = ({ tokens }: AnnotatedSentence) =>
	tokens.some(({ normal, lemma }) => OF_AN_HOUR.has(normal) || OF_AN_HOUR.has(lemma));

function areAtOneTime(one: AnnotatedSentence, other: AnnotatedSentence): boolean {
	const others = mentionsOf(other, 'time');
	return mentionsOf(one, 'time').every((x) => others.every((y) => canMeanTheSame(x, y)));
}
