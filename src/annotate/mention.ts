/**
 * What annotation adds to a sentence: its words and its mentions. A mention is a typed stretch of the report's text.
 */
import type { Hedge } from '../lexicon/hedges.ts';
import type { ModalityLevel } from '../lexicon/modality.ts';
import type { Dimension } from '../lexicon/units.ts';
import type { Report, Sentence, Stretch } from '../model.ts';

/** A word, a number or a mark of punctuation. */
export interface Token extends Stretch {
	/** As it stands in the report. */
	readonly text: string;
	/** Lower case, straight quotation marks, without the possessive 's. */
	readonly normal: string;
	/** The dictionary form by rule ("talks" → "talk"). */
	readonly lemma: string;
	readonly kind: 'word' | 'number' | 'punctuation';
	/** What it can begin, as bits of `TRAIT` in `traits.ts`. */
	readonly traits: number;
}

/** A role as written before or after a name, reduced to what can be compared. */
export interface Title extends Stretch {
	readonly text: string;
	/** The office in normal form: "secretary of state", "foreign minister", "president". */
	readonly office: string;
	/** The country or body it belongs to where that is written: "us", "china"; else null. */
	readonly of: string | null;
	/** "former", "acting", "designate": a title with a tense of its own; null for one held now. */
	readonly tense: string | null;
}

export interface PersonMention extends Stretch {
	readonly kind: 'person';
	readonly text: string;
	/** The name without title, as written. */
	readonly name: string;
	readonly given: string | null;
	readonly surname: string;
	readonly titles: readonly Title[];
	/** "R-Maine", "Democrat of Vermont": the party in full and the place, where written; else null. */
	readonly affiliation: { readonly party: string; readonly of: string | null } | null;
	/** What courtesy title and given name let expect; null where they do not tell. */
	readonly pronoun: 'he' | 'she' | null;
	/** Number of the person in `AnnotatedReport.entities`; null before coreference. */
	readonly entity: number | null;
}

/** Words that mean a person already named: "he", "the secretary"; or two parties at once: "the two sides". */
export interface ReferenceMention extends Stretch {
	readonly kind: 'reference';
	readonly text: string;
	readonly form: 'pronoun' | 'description' | 'group';
	/** The office of a description; null for pronouns and groups. */
	readonly title: Title | null;
	/** Number of the person in `AnnotatedReport.entities`; null when in doubt. */
	readonly entity: number | null;
}

export interface OrganisationMention extends Stretch {
	readonly kind: 'organisation';
	readonly text: string;
	/** One key for all its names: "state department"; an acronym's is its full name where the report introduces it. */
	readonly key: string;
	/** A law or treaty stands among the bodies because its name is built like theirs. */
	readonly sort: 'body' | 'law';
}

export interface PlaceMention extends Stretch {
	readonly kind: 'place';
	readonly text: string;
	/** One key for all its names: "us" for "the United States", "U.S."; "china" for "China", "Chinese". */
	readonly key: string;
	/** Key of the country it lies in or is; null for what lies in none. */
	readonly country: string | null;
	/** "in Beijing" is the city (key "beijing"), "Beijing said" the government (key "china"). */
	readonly sense: 'country' | 'people' | 'government' | 'city' | 'region';
}

/** A number with what it measures, as the range of values it can stand for. */
export interface QuantityMention extends Stretch {
	readonly kind: 'quantity';
	readonly text: string;
	/** In the base unit of `dimension`. */
	readonly low: number;
	readonly high: number;
	readonly dimension: Dimension | 'count' | 'rank';
	/** The currency for money, the base unit otherwise: "usd", "second", "one". */
	readonly unit: string;
	/** The lemma of the noun counted or measured: "death", "store"; "age" for ages; null where none is found. */
	readonly of: string | null;
	/** The number as written, in the base unit; the lower bound for "dozens". */
	readonly value: number;
	/** How exactly the number is meant: "more than 600" is `over`; null when it stands alone. */
	readonly hedge: Hedge | 'range' | 'vague' | null;
	/** For a rate its denominator: "week" for "$1,000 a week"; else null. */
	readonly per: string | null;
}

export interface TimeMention extends Stretch {
	readonly kind: 'time';
	readonly text: string;
	readonly grain: 'year' | 'month' | 'day' | 'weekday' | 'time of day' | 'relative';
	/** First and last day it can mean, ISO 8601; null where the report's date is needed and not known. */
	readonly from: string | null;
	readonly to: string | null;
	/** The written value in normal form ("monday", "2003", "last november"), comparable without a date. */
	readonly value: string;
}

export interface QuotationMention extends Stretch {
	readonly kind: 'quotation';
	readonly text: string;
	/** The quoted words alone, without their marks. */
	readonly inner: Stretch;
	/** Who says it, as written, and where; null where the text does not say. */
	readonly speaker: (Stretch & { readonly text: string }) | null;
	/** Lemma of the attribution verb: "say", "tell", "write"; null without one. */
	readonly verb: string | null;
}

export interface NegationMention extends Stretch {
	readonly kind: 'negation';
	readonly text: string;
	/** The words that are denied. */
	readonly scope: Stretch;
}

export interface ModalityMention extends Stretch {
	readonly kind: 'modality';
	readonly text: string;
	readonly level: ModalityLevel;
	readonly scope: Stretch;
}

/** Something done or undergone: "postponed", "was arrested". */
export interface ActionMention extends Stretch {
	readonly kind: 'action';
	readonly text: string;
	readonly lemma: string;
	readonly voice: 'active' | 'passive';
	/** Who does it, as far as word order tells; null where it does not. */
	readonly agent: Stretch | null;
	/** Whom or what it is done to. */
	readonly patient: Stretch | null;
}

export type Mention =
	| PersonMention
	| ReferenceMention
	| OrganisationMention
	| PlaceMention
	| QuantityMention
	| TimeMention
	| QuotationMention
	| NegationMention
	| ModalityMention
	| ActionMention;

export type MentionOf<K extends Mention['kind']> = Extract<Mention, { kind: K }>;

export interface AnnotatedSentence {
	readonly sentence: Sentence;
	readonly tokens: readonly Token[];
	/** In order of `start`; without negations, modals and actions, which `claims.ts` reads when asked. */
	readonly mentions: readonly Mention[];
}

/** One person of a report with every title the report gives. */
export interface Entity {
	/** Its place in `AnnotatedReport.entities`. */
	readonly id: number;
	/** The fullest name written. */
	readonly name: string;
	readonly given: string | null;
	readonly surname: string;
	readonly pronoun: 'he' | 'she' | null;
	/** In the order of the report, repeated as often as written. */
	readonly titles: readonly Title[];
}

export interface AnnotatedReport {
	readonly report: Report;
	readonly sentences: readonly AnnotatedSentence[];
	/** The persons of the report; `PersonMention.entity` and `ReferenceMention.entity` are places in this list. */
	readonly entities: readonly Entity[];
}

/** The mentions of one kind. */
export function mentionsOf<K extends Mention['kind']>(sentence: AnnotatedSentence, kind: K): readonly MentionOf<K>[] {
	return sentence.mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}
