/**
 * A different certainty: "the weapon used in the attack" in one report, "the weapon he is alleged to have used" in the
 * other; "will visit" and "may visit". Both can be right, so it is never a conflict.
 */
import type { AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { DOERS } from '../../lexicon/modality.ts';
import type { Importance, Sides, Span } from '../../model.ts';
import { type Detector, type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { earlierTogether } from '../earlier-together.ts';
import { bothSay } from '../explain.ts';
import { MOST_IN_A_PLACE } from '../limits.ts';
import { isContent } from '../claims/located.ts';
import { isReserved, type Reserved, reservedIn } from '../claims/reserve.ts';

/** Sentences less alike may speak of two acts with one verb. */
const LIKELY_MATCH = 0.5;
/** Other content words that both sentences must have. */
const LEAST_SHARED = 2;

export const detectModality: Detector = (encounter) => {
	const { places, similarity } = encounter;
	if (similarity < LIKELY_MATCH) return [];
	const found = [heldBack(encounter), calledGuilty(encounter)].filter((one) => one !== null);
	// Asked last: few sentences hold anything back, and all of them have words.
	return found.length > 0 && sharedWords(places) >= LEAST_SHARED ? found : [];
};

function sharedWords({ a, b }: Sides<Place>): number {
	const lemmas = ({ sentences }: Place) =>
		new Set(sentences.flatMap(({ tokens }) => tokens.filter(isContent).map(({ lemma }) => lemma)));
	const others = lemmas(b);
	return [...lemmas(a)].filter((lemma) => others.has(lemma)).length;
}

interface HeldBack {
	readonly act: string;
	readonly found: Discrepancy;
}

/** The first act that is held back on one side alone; what both say both ways, "may visit" and "will visit", is no difference. */
function heldBack(encounter: Encounter): Discrepancy | null {
	const [a, b] = [heldBackIn(encounter, 'a'), heldBackIn(encounter, 'b')];
	if (a === null || b === null) return (a ?? b)?.found ?? null;
	return a.act === b.act ? null : earlierTogether(a.found, b.found) <= 0 ? a.found : b.found;
}

/** What one side holds back and the other states plainly, or plans where the first only allows for it. */
function heldBackIn(encounter: Encounter, side: 'a' | 'b'): HeldBack | null {
	const other = encounter.places[side === 'a' ? 'b' : 'a'];
	for (const reserved of reservedAt(encounter.places[side])) {
		if (reserved.reserve === 'planned') continue;
		const plain = plainlyIn(other, reserved);
		if (!plain) continue;
		const own = spanOf(encounter.places[side].report, reserved.sentence, {
			start: reserved.cue.start,
			end: reserved.head.end,
		});
		const importance = reserved.reserve === 'alleged' ? 'medium' : 'low';
		const [a, b] = side === 'a' ? [own, plain] : [plain, own];
		return { act: reserved.head.lemma, found: discrepancyOf(encounter, a, b, importance) };
	}
	return null;
}

const reservedAt = ({ report, sentences }: Place): readonly Reserved[] =>
	sentences.flatMap((sentence) => reservedIn(report, sentence)).slice(0, MOST_IN_A_PLACE);

/** The same word in the other place, held back in no way or planned for sure. */
function plainlyIn(place: Place, { head, reserve }: Reserved): Span | null {
	for (const sentence of place.sentences) {
		const same = sentence.tokens.filter(({ kind, lemma }) => kind === 'word' && lemma === head.lemma);
		const planned =
			reserve === 'possible' ? reservedIn(place.report, sentence).find((other) => isPlanOf(other, head)) : undefined;
		if (planned) return spanOf(place.report, sentence, { start: planned.cue.start, end: planned.head.end });
		const [plain] = same;
		if (plain && same.every((token) => !isReserved(place.report, sentence, token)) && isVerb(sentence, plain)) {
			return spanOf(place.report, sentence, plain);
		}
	}
	return null;
}

const isPlanOf = ({ reserve, head }: Reserved, { lemma }: Token) => reserve === 'planned' && head.lemma === lemma;

const BEFORE_BARE_VERB = new Set(['to', 'should', 'must', 'would', 'did', 'does', 'do']);

/** An inflected form, or a bare one after "to": bare nouns ("the attack") state nothing. */
function isVerb({ tokens }: AnnotatedSentence, token: Token): boolean {
	return /(?:ed|ing)$/.test(token.normal) || BEFORE_BARE_VERB.has(tokens[tokens.indexOf(token) - 1]?.normal ?? '');
}

/** "the Parkland gunman" / "the Parkland shooting suspect". */
function calledGuilty(encounter: Encounter): Discrepancy | null {
	const [a, b] = [personIn(encounter.places.a), personIn(encounter.places.b)];
	if (!a || !b || a.isSuspect === b.isSuspect) return null;
	if (![...a.describedBy].some((lemma) => b.describedBy.has(lemma))) return null;
	return discrepancyOf(encounter, a.span, b.span, 'low');
}

interface Described {
	readonly span: Span;
	readonly isSuspect: boolean;
	readonly describedBy: ReadonlySet<string>;
}

function personIn({ report, sentences }: Place): Described | null {
	for (const sentence of sentences) {
		const at = sentence.tokens.findIndex(({ lemma }) => DOERS.has(lemma) || lemma === 'suspect');
		const noun = sentence.tokens[at];
		if (noun) return described(report, sentence, at, noun);
	}
	return null;
}

function described(report: Place['report'], sentence: AnnotatedSentence, at: number, noun: Token): Described {
	const gap = sentence.tokens.findLastIndex((token, i) => i < at && !isContent(token));
	const before = sentence.tokens.slice(gap + 1, at);
	const start = before[0]?.start ?? noun.start;
	return {
		span: spanOf(report, sentence, { start, end: noun.end }),
		isSuspect: noun.lemma === 'suspect',
		describedBy: new Set(before.map(({ lemma }) => lemma)),
	};
}

function discrepancyOf(encounter: Encounter, a: Span, b: Span, importance: Importance): Discrepancy {
	const explanation = `${bothSay(encounter, a.text, b.text)}: one is more certain than the other.`;
	const weight = { importance, confidence: 0.55 };
	return { kind: 'modality', verdict: 'difference', cause: null, ...weight, a: [a], b: [b], seeAlso: [], explanation };
}
