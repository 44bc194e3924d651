/**
 * What two reports of one event cover: the output contract `counterpoint.coverage/1`. Fields may be added, none renamed or
 * dropped. Everything is counted from the texts and points at its words; nothing is a score of bias.
 */
import type { Report, Settings, Sides, Span, Stretch } from '../model.ts';

export interface Coverage {
	readonly schema: 'counterpoint.coverage/1';
	readonly program: { readonly name: string; readonly version: string };
	readonly settings: Settings;
	readonly reports: Sides<Report>;
	/** Words of headline and body; what was set aside is not counted. */
	readonly words: Sides<number>;
	readonly openings: Sides<Opening>;
	readonly voices: Voices;
	readonly figures: readonly Figure[];
	/** Those that fill most of the two reports come first; every sentence of the body stands in one. */
	readonly matters: readonly Matter[];
	/** Persons, bodies and places that the two do not call alike. */
	readonly names: readonly NameRow[];
	readonly wording: readonly WordingRow[];
	/** Where the reports say that they have something from; kinds that neither names are left out. */
	readonly sourcing: readonly Sourcing[];
	readonly shared: Shared;
}

/** What a report puts first. */
export interface Opening {
	/** Null where the text has none of its own, though a title may be known from elsewhere. */
	readonly headline: Told | null;
	/** The first paragraph of the body, three sentences of it at most. */
	readonly lead: readonly Told[];
	/** Persons, bodies, places, figures and days of the opening that the other report's opening does not have. */
	readonly alone: readonly Particular[];
}

/** A sentence, and where the other report tells the same. */
export interface Told {
	readonly sentence: string;
	readonly elsewhere: Elsewhere;
}

export type Elsewhere =
	/** `at`: how much of the other report's words stand before it, in per cent. */
	| { readonly kind: 'in the opening' | 'further down'; readonly sentences: readonly string[]; readonly at: number }
	| { readonly kind: 'not found' };

export interface Particular {
	readonly kind: 'person' | 'organisation' | 'place' | 'quantity' | 'time';
	readonly span: Span;
	readonly elsewhere: Elsewhere;
}

export interface Voices {
	/** Whose words fill most of both reports comes first. */
	readonly rows: readonly Voice[];
	/** All words in quotation marks. */
	readonly quotedWords: Sides<number>;
	/** Those of them for which no speaker was found. */
	readonly withoutSpeaker: Sides<number>;
}

/** A person or body that a report quotes or cites, under whatever names. */
export interface Voice extends Sides<VoiceHere | null> {
	readonly kind: 'person' | 'body' | 'government' | 'document' | 'unnamed';
	/** The fullest name of the two reports. */
	readonly name: string;
	/** The body it is, speaks for or belongs to, as far as the text names one (a spokesman may speak for a country); else null. */
	readonly speaksFor: string | null;
	/** Statements that both reports have, by their sentences: alike from either side. */
	readonly both: readonly Sides<readonly string[]>[];
}

/** A voice in one report. */
export interface VoiceHere {
	/** Every form of the name under which it speaks here. */
	readonly names: readonly string[];
	/** Its titles as the outlet gives them, each once. */
	readonly roles: readonly string[];
	readonly quotedWords: number;
	readonly reportedWords: number;
	/** Of all words this report has in quotation marks, in whole per cent. */
	readonly shareOfQuoted: number;
	/** Sentences in which a statement of it begins. */
	readonly passages: number;
	/** How much of the report stands before its first statement, in whole per cent. */
	readonly at: number;
	readonly statements: readonly Statement[];
}

export interface Statement {
	readonly kind: 'quoted' | 'reported';
	readonly span: Span;
}

/** A figure or a day of a passage that both reports tell. */
export interface Figure extends Sides<Span | null> {
	readonly kind: 'quantity' | 'time';
	/** Id of the pair it stands in. */
	readonly pair: string;
	/**
	 * What is counted or measured, in dictionary form: "death", "age"; null where the text does not say. Where the two say
	 * otherwise it is what both measure, else the one of the two that tells more, "patient" of "person" and "patient".
	 */
	readonly counts: string | null;
	/** The figure with the words of the report that say what it counts: "12 people in two villages"; null where it has none. */
	readonly words: Sides<string | null>;
	/** Of a figure that one passage alone has: where the other report has the same value in another passage. */
	readonly elsewhere: Span | null;
	/**
	 * Equal: both can mean one value. Conflict, difference, worth a look: what the comparison says. Other values: they were
	 * held against each other and nothing is said of it.
	 */
	readonly standing: 'equal' | 'conflict' | 'difference' | 'worth a look' | 'other values' | 'one report only';
}

/** What several sentences tell of, in one report or in both. */
export interface Matter extends Sides<MatterHere | null> {
	/** Two phrases in the reports' own words. */
	readonly name: string;
}

/** A matter in one report. */
export interface MatterHere {
	readonly sentences: readonly string[];
	/** The sentence that is most about it. */
	readonly central: string;
	readonly words: number;
	/** Of the report's words, in whole per cent. */
	readonly share: number;
	/** How much of the report stands before its first sentence, in whole per cent. */
	readonly at: number;
	/** In sentences that were not paired. */
	readonly wordsWithoutCounterpart: number;
	/** Sentences that were not paired, with the one of the other report that came near to being their counterpart. */
	readonly perhapsTold: readonly { readonly sentence: string; readonly there: string }[];
}

export interface Sourcing extends Sides<SourcingHere> {
	readonly kind:
		| 'own reporting'
		| 'agency'
		| 'other outlet'
		| 'document'
		| 'unnamed source'
		| 'social media post'
		| 'address'
		| 'link';
}

export interface SourcingHere {
	/** The words that name the source: "told Reuters", "in a statement". */
	readonly places: readonly SourcePlace[];
	/** Sentences that such words stand in, and their share of the report's words, in whole per cent. */
	readonly sentences: number;
	readonly share: number;
}

export interface SourcePlace extends Span {
	/** Of a link: where it leads. */
	readonly address?: string;
}

/** What speaks for one source behind both reports. */
export interface Shared extends Sides<SharedHere> {
	/** Words from which a run counts. */
	readonly leastRun: number;
	/** Runs of words outside quotations that both have, in the order of A; each word of either stands in one at most. */
	readonly runs: readonly SharedRun[];
	/** Quotations of four words and more that both have, also where one is cut out of the other. */
	readonly sameQuotations: number;
	readonly inTheSameOrder: number;
	readonly says: 'text in common' | 'the same agency credited' | 'nothing found';
}

export interface SharedHere {
	/** Of the body, outside quotations. */
	readonly words: number;
	/** Those of them in runs that the other report has too. */
	readonly inCommon: number;
	/** In whole per cent. */
	readonly share: number;
	/** Quoted words in such runs. */
	readonly quotedInCommon: number;
	/** Quotations of four words and more. */
	readonly quotations: number;
	readonly credits: readonly Credit[];
}

export interface SharedRun extends Sides<Span> {
	readonly words: number;
}

/** A credit of an agency anywhere in the text, also in what was set aside. */
export interface Credit extends Stretch {
	readonly agency: string;
	readonly text: string;
}

/** The commonest name first. */
export type NamesHere = readonly { readonly text: string; readonly count: number }[];

export interface NameRow extends Sides<NamesHere> {
	/** Group, event and thing: what common nouns call, "protesters" / "rioters". */
	readonly kind: 'person' | 'organisation' | 'place' | 'group' | 'event' | 'thing';
}

/** A word in the outlets' own voice, outside quotation marks, with the places where either uses it. */
export interface WordingRow extends Sides<readonly Span[]> {
	readonly kind: 'verb of saying' | 'doubt' | 'framing';
	/** In dictionary form. */
	readonly word: string;
}
