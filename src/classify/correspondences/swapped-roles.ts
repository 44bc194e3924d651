/**
 * One act with doer and sufferer exchanged: "Israel attacked Iran" / "Iran attacked Israel", also in the passive ("Israel
 * was attacked by Iran").
 */
import type { ActionMention, AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { overlapping } from '../../annotate/words.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import { isMutual } from '../../lexicon/mutual-acts.ts';
import type { Sides, Span, Stretch } from '../../model.ts';
import { type Encounter, type Place, spanOf } from '../detector.ts';
import { LONGEST_SENTENCE, MOST_IN_A_PLACE } from '../limits.ts';
import { isContent } from '../claims/located.ts';
import { actionsOf, once } from '../once.ts';
import type { Wording } from './wording.ts';

/** An act of which both who does it and who suffers it are told. */
interface Act {
	readonly sentence: AnnotatedSentence;
	readonly lemma: string;
	readonly agent: Stretch;
	readonly patient: Stretch;
	/** From the first of the two to the last, with the act between them. */
	readonly stretch: Stretch;
}

/** The content words of both. */
interface Parties {
	readonly agent: ReadonlySet<string>;
	readonly patient: ReadonlySet<string>;
}

/** The spans of an act that each side tells with the other's roles; null where there is none. */
export function swappedRolesIn({ places, wording }: Encounter): Sides<Span> | null {
	if (!mayBeSwapped(wording)) return null;
	const own = actsAt(places.a);
	const others = own.length > 0 ? actsAt(places.b) : [];
	for (const a of own) {
		const b = others.find((other) => a.lemma === other.lemma && areSwapped(partiesOf(a), partiesOf(other)));
		if (b)
			return { a: spanOf(places.a.report, a.sentence, a.stretch), b: spanOf(places.b.report, b.sentence, b.stretch) };
	}
	return null;
}

/** Roles are exchanged where a word stands elsewhere in the order, or where one side alone has the passive's "by". */
function mayBeSwapped({ changes, words }: Wording): boolean {
	const moved = new Set<string>();
	for (const { a } of changes) for (const token of a) if (isContent(token)) moved.add(token.lemma);
	if (changes.some(({ b }) => b.some(({ lemma }) => moved.has(lemma)))) return true;
	const isPassive = (tokens: readonly Token[]) => tokens.some(({ normal }) => normal === 'by');
	return isPassive(words.a) !== isPassive(words.b);
}

function areSwapped(a: Parties, b: Parties): boolean {
	return meet(a.agent, b.patient) && meet(a.patient, b.agent) && !meet(a.agent, b.agent) && !meet(a.patient, b.patient);
}

const meet = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((word) => y.has(word));

const actsAt = once<Place, readonly Act[]>(({ report, sentences }) =>
	sentences
		.filter(({ tokens }) => tokens.length <= LONGEST_SENTENCE)
		.flatMap((sentence) => actionsOf(report, sentence).flatMap((action) => actOf(sentence, action) ?? []))
		.slice(0, MOST_IN_A_PLACE),
);

function actOf(sentence: AnnotatedSentence, action: ActionMention): Act | null {
	const { lemma, agent, patient } = action;
	if (!agent || !patient || isMutual(lemma) || SAYING.has(lemma)) return null;
	const stretches = [agent, patient, action];
	const stretch = {
		start: Math.min(...stretches.map(({ start }) => start)),
		end: Math.max(...stretches.map(({ end }) => end)),
	};
	return { sentence, lemma, agent, patient, stretch };
}

/** What stands behind these is what is said: "Reed said Cole would resign", "Cole's office has said". One is told by one. */
const SAYING = new Set([...REPORTING_VERBS].filter((verb) => !['tell', 'ask', 'warn', 'urge'].includes(verb)));

/** Asked only of an act that both places tell: most sentences have none in common. */
const partiesOf = once<Act, Parties>(({ sentence, agent, patient }) => ({
	agent: partyIn(sentence, agent),
	patient: partyIn(sentence, patient),
}));

/** "Reiter of blocking an agreement": what follows the name is no party. */
function partyIn({ tokens }: AnnotatedSentence, stretch: Stretch): ReadonlySet<string> {
	const words = overlapping(tokens, stretch);
	const of = words.findIndex(({ normal }) => normal === 'of');
	return new Set((of > 0 ? words.slice(0, of) : words).filter(isContent).map(({ lemma }) => lemma));
}
