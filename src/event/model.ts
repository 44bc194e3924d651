/**
 * What many reports of one event tell: the output contract `counterpoint.event/1`. Fields may be added, none renamed or
 * dropped. Everything is counted from the texts and points at its words; nothing is a score of bias or of truth.
 *
 * Every list but `reports` and what stands in their order (`cells`, ids of reports) is independent of the order in which
 * the reports were given.
 */
import type { Cause, FindingKind, Importance, Report, Settings, Span, Verdict } from '../model.ts';

export interface Event {
	readonly schema: 'counterpoint.event/1';
	readonly program: { readonly name: string; readonly version: string };
	readonly settings: Settings;
	/** In the order given. */
	readonly reports: readonly EventReport[];
	/** Groups of reports that share text, and all reports that share none: what is counted as one source. */
	readonly sources: readonly Source[];
	/** The pairs of reports that share text, with how much. */
	readonly copies: readonly Copy[];
	/** Those that most sources tell come first. */
	readonly matters: readonly Matter[];
	/** Figures and days that at least two reports give for one thing; the contested come first. */
	readonly figures: readonly Figure[];
	/** Whatever only one source says against at least two that agree with each other. */
	readonly outliers: readonly Outlier[];
	readonly voices: readonly Voice[];
	/** Remarks that at least two reports quote. */
	readonly quotations: readonly Quotation[];
	/** Groups of reports that no matter joins, which may be of different events; none where all are joined. */
	readonly apart: readonly (readonly string[])[];
	readonly summary: Summary;
}

/** A report with the name it goes by in this event. Its sentences are `ID.0`, `ID.1` …, its headline given apart `ID.T`. */
export interface EventReport {
	/** From its name, one among these reports: "cbs-news". */
	readonly id: string;
	readonly name: string;
	/** Words of headline and body. */
	readonly words: number;
	/** The source it is counted with. */
	readonly source: string;
	/** Agencies it credits anywhere in its text. */
	readonly credits: readonly string[];
	readonly report: Report;
}

/** Reports counted as one where they say the same. */
export interface Source {
	readonly id: string;
	readonly reports: readonly string[];
}

/** Two reports that have runs of eight words and more in common outside quotations. */
export interface Copy {
	readonly a: string;
	readonly b: string;
	/** Of the own words of either, in whole per cent. */
	readonly shareOfA: number;
	readonly shareOfB: number;
	/** The longest run they have in common, where it stands in A. */
	readonly longest: Span;
}

/**
 * Told: as most tell it, as far as was seen. Contradicted: it conflicts in something with as many sources as agree with it
 * there, itself among them, or with more. Told otherwise: it differs from more sources than agree with it, or denies what
 * they say. Whom nobody outvotes is told, whoever conflicts with him.
 */
export type Standing = 'told' | 'told otherwise' | 'contradicted' | 'missing';

/** What several sentences tell of: a row of the table. */
export interface Matter {
	readonly id: string;
	/** The sentence that most of the others were paired with, in its own words. */
	readonly name: string;
	/** One for each report, in the order of `reports`. */
	readonly cells: readonly Cell[];
	/** How many reports tell it, and how many sources these are. */
	readonly reports: number;
	readonly sources: number;
	/** What is said to differ between its cells, conflicts first. */
	readonly findings: readonly CrossFinding[];
}

export interface Cell {
	readonly report: string;
	readonly standing: Standing;
	/** Reports that it conflicts with in this matter, or whose words it denies, whatever its standing. */
	readonly against: readonly string[];
	/** In the order of the report; empty where it is missing, which means: not found. */
	readonly sentences: readonly Span[];
	/** Whether these sentences are another matter's first and tell this one as well: "Nine died and forty were missing". */
	readonly alsoElsewhere: boolean;
}

/** A finding of the comparison of two reports of the event. */
export interface CrossFinding {
	readonly id: string;
	readonly kind: FindingKind;
	readonly verdict: Verdict;
	readonly cause: Cause;
	readonly importance: Importance;
	/** 0..1 */
	readonly confidence: number;
	readonly a: Words;
	readonly b: Words;
	readonly explanation: string;
}

export interface Words {
	readonly report: string;
	readonly spans: readonly Span[];
}

/** What reports say of one quantity or day. */
export interface Figure {
	readonly id: string;
	readonly kind: 'quantity' | 'time';
	/** What is counted, in dictionary form, or what became of it: "job", "dead", "money"; null where the texts do not say. */
	readonly counts: string | null;
	/** The matter most of these words stand in. */
	readonly matter: string | null;
	/** What most sources say comes first. */
	readonly values: readonly FigureValue[];
	/** Reports that give a value, and the sources these are. */
	readonly reports: number;
	readonly sources: number;
	/** Reports that tell the matter and give no value of this. */
	readonly silent: readonly string[];
	/** What reports of the matter say that may be another value of this, and may be of something else. */
	readonly unclear: readonly Words[];
	/**
	 * All alike: one value, and nothing that may be another. Compatible: several that can all be right. Majority: more than
	 * half of the sources give one value, and another conflicts with it. Divided: values conflict, and none has more than half
	 * of the sources.
	 */
	readonly standing: 'all alike' | 'compatible' | 'majority' | 'divided';
}

export interface Value {
	/** As the shortest of its words has it, the first of equals: "nine", "51.8 percent". */
	readonly text: string;
	readonly words: readonly Words[];
	readonly reports: number;
	readonly sources: number;
}

/** A value of a figure. */
export interface FigureValue extends Value {
	/**
	 * How those who give it stand. Alike: with all others. Majority, minority: in a figure with a majority. Divided: against
	 * others, where nobody has more than half. Compatible: with all they can be right, or with the majority.
	 */
	readonly standing: 'alike' | 'compatible' | 'majority' | 'minority' | 'divided';
}

/** Only one source says so. */
export interface Outlier {
	readonly kind: FindingKind;
	/** Conflict: both cannot be right as written. Difference: both can, one may be more exact. */
	readonly verdict: Verdict;
	readonly matter: string | null;
	/** The figure it is a value of; null for what is no figure. */
	readonly figure: string | null;
	/** What the reports of one source say. */
	readonly says: readonly Words[];
	/** What the others say, who are at least two sources. */
	readonly others: readonly Words[];
	readonly sources: number;
}

/** A person or body that reports quote or cite, under whatever names. */
export interface Voice {
	readonly kind: 'person' | 'body' | 'government' | 'document' | 'unnamed';
	/** The fullest name any report gives. */
	readonly name: string;
	readonly speaksFor: string | null;
	readonly heard: readonly Heard[];
	readonly reports: number;
	readonly sources: number;
}

export interface Heard {
	readonly report: string;
	readonly names: readonly string[];
	readonly roles: readonly string[];
	readonly quotedWords: number;
	readonly reportedWords: number;
	readonly statements: readonly Span[];
}

/** One remark as reports quote it. */
export interface Quotation {
	/** The voice that speaks it, by its name; null where none was found. */
	readonly speaker: string | null;
	/** Other people whom reports give it to, who cannot all have made it. */
	readonly givenTo: readonly Claimed[];
	/** Same wording in the sense that one is cut out of the other. What most sources have comes first. */
	readonly wordings: readonly Value[];
	readonly reports: number;
	readonly sources: number;
}

/** Who made a remark, as some reports have it. */
export interface Claimed {
	readonly speaker: string;
	readonly reports: readonly string[];
}

export interface Summary {
	readonly reports: number;
	readonly sources: number;
	readonly matters: number;
	/** Matters that at least two reports tell. */
	readonly shared: number;
	/** Matters with at least one conflict, of a pair or of figures, or with words that another report denies. */
	readonly contested: number;
	readonly outliers: number;
	/** How many matters only this report tells, by report. */
	readonly alone: readonly { readonly report: string; readonly matters: readonly string[] }[];
}
