/** What two figures, times, places or names are said of, in an explanation: what is counted and of whom, of what act. */
import {
	type AnnotatedSentence,
	type Mention,
	mentionsOf,
	type QuantityMention,
	type Token,
} from '../annotate/mention.ts';
import { SPEECH_VERBS } from '../lexicon/speech-verbs.ts';
import type { Stretch } from '../model.ts';
import type { Counterparts } from './correspondences/counterparts.ts';
import type { Encounter, Place } from './detector.ts';
import { listed, quoted } from './explain.ts';
import { isContent, type Located } from './claims/located.ts';

type Couple = Pick<Counterparts<Stretch>, 'a' | 'b' | 'common'>;

/**
 * "; both count “people” and speak of “Lenta”", "; both say this of “Wang” and “met”": the nearest word for the act or the
 * thing, and the nearest name, that stand by both; empty without any.
 */
export function saidOf(encounter: Encounter, couple: Couple): string {
	const near = nearest(encounter, couple);
	const isName = nameIn(couple.a.sentence);
	const names = near.filter(isName).slice(0, 1);
	const counted = nounCounted(couple);
	if (counted !== null) {
		const whom = names.length === 0 ? '' : ` and speak of ${listed(names.map(inQuotes))}`;
		return `; both count ${quoted(counted)}${whom}`;
	}
	const things = near.filter((token) => !isName(token));
	const words = things.length === 0 ? near.slice(0, MOST) : [...names, ...things].slice(0, MOST);
	if (words.length === 0) return '';
	return `; ${encounter.scope === 'cross' ? 'both say this' : 'it says both'} of ${listed([...words].sort(byPlace).map(inQuotes))}`;
}

/** Capitals tell of a name, but for the first word of a sentence, which must be part of one that was recognised. */
const nameIn =
	({ tokens, mentions }: AnnotatedSentence) =>
	(token: Token): boolean => {
		if (!/^\p{Lu}/u.test(token.text)) return false;
		const isFirst = tokens.find(({ kind }) => kind === 'word')?.start === token.start;
		return (
			!isFirst || mentions.some(({ kind, start, end }) => NAMES.has(kind) && start <= token.start && token.end <= end)
		);
	};

const NAMES: ReadonlySet<string> = new Set(['person', 'organisation', 'place']);
const inQuotes = ({ text }: Token) => quoted(text);
const byPlace = (x: Token, y: Token) => x.start - y.start;

/** Two words say what it is about; more are a list. */
const MOST = 2;

/** How many words behind a number the noun may stand: "six elderly people". */
const NOUN_REACH = 4;

/** The noun that both numbers count, as A writes it; null where they say of none or of two. */
function nounCounted({ a, b }: Couple): string | null {
	const [one, other] = [quantityOf(a.mention), quantityOf(b.mention)];
	const of = one?.of ?? null;
	if (of === null || of !== other?.of || one?.dimension !== 'count') return null;
	const behind = a.sentence.tokens.slice(a.first, a.after + NOUN_REACH);
	return behind.find(({ lemma, start }) => lemma === of && start >= a.mention.start)?.text ?? null;
}

function quantityOf(mention: Stretch | Mention): QuantityMention | null {
	return 'kind' in mention && mention.kind === 'quantity' ? mention : null;
}

/** The words by both mentions, acts before things, those nearest to both first; figures and times are compared, and nothing is said of them. */
function nearest({ places }: Encounter, { a, b, common }: Couple): readonly Token[] {
	const candidates = common.length > 0 ? common : sharedWords(places);
	const values = [...mentionsOf(a.sentence, 'quantity'), ...mentionsOf(a.sentence, 'time')];
	const telling = candidates.filter(
		({ start, end, normal, lemma }) =>
			!SPEECH_VERBS.has(normal) &&
			!SPEECH_VERBS.has(lemma) &&
			!values.some((value) => value.start < end && start < value.end),
	);
	const ranked = telling.map((token) => ({
		token,
		rank: isPastForm(token) ? 0 : 1,
		distance: distanceOf(a, token.lemma) + distanceOf(b, token.lemma),
	}));
	return ranked
		.sort((x, y) => x.rank - y.rank || x.distance - y.distance || byPlace(x.token, y.token))
		.map(({ token }) => token);
}

/** "met", "confirmed": most acts of a report are told in the past; plurals and comparatives are no acts. */
function isPastForm({ normal, lemma, text }: Token): boolean {
	return normal !== lemma && text === normal && !/(?:s|ing|er|est|people|men|children)$/.test(normal);
}

/** In another sentence of the passage a word is farther than any in the same. */
const FAR = 1000;

/** In words, from a mention to the nearest place of a word. */
function distanceOf({ sentence, first, after }: Located<Stretch>, lemma: string): number {
	const places = sentence.tokens.flatMap((token, at) => (token.lemma === lemma ? [at] : []));
	return Math.min(FAR, ...places.map((at) => (at < first ? first - at : Math.max(0, at - after + 1))));
}

/** Where nothing stands near both mentions: what the passages share as a whole. */
function sharedWords({ a, b }: Encounter['places']): readonly Token[] {
	const content = ({ sentences }: Place) => sentences.flatMap(({ tokens }) => tokens.filter(isContent));
	const lemmas = new Set(content(b).map(({ lemma }) => lemma));
	const words = new Map(content(a).map((token) => [token.lemma, token]));
	return [...words.values()].filter(({ lemma }) => lemmas.has(lemma));
}
