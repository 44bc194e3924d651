/**
 * The words of the whole program: what a report, a sentence, a finding and a comparison are.
 *
 * These types are the output contract `counterpoint.comparison/1`: fields may be added, none renamed or dropped.
 * All offsets are UTF-16 code units into `Report.text`, `end` exclusive, so that `text.slice(start, end)` is the stretch.
 */

/** One value for each of the two reports compared. */
export interface Sides<T> {
	readonly a: T;
	readonly b: T;
}

export type Side = keyof Sides<unknown>;

/** A place in a report's text. */
export interface Stretch {
	/** @asType integer @minimum 0 */
	readonly start: number;
	/** @asType integer @minimum 0 */
	readonly end: number;
}

export interface Sentence extends Stretch {
	/** The side and a running number, `a0`; a headline given apart from its sentences is `aT`. */
	readonly id: string;
	readonly text: string;
	readonly paragraph: number;
	readonly role: 'headline' | 'body';
	/** Where it begins in a source that has pages or times: "p. 3", "00:04:12". */
	readonly place?: string;
}

/** Where a stretch of the text stands in its source, as people cite it: a page of a PDF, the time of a subtitle. */
export interface PlaceInSource extends Stretch {
	readonly kind: 'page' | 'time' | 'chapter';
	/** "p. 3", "00:04:12". */
	readonly label: string;
}

/** Words of a web page that lead to another page. */
export interface Link extends Stretch {
	/** An http or https address. */
	readonly address: string;
}

/** Text that is no part of the report's own prose. It is kept, with the reason, so that nothing vanishes silently. */
export interface SetAside extends Stretch {
	readonly text: string;
	readonly role: 'caption' | 'related' | 'boilerplate' | 'repeat';
	readonly reason: string;
}

/** Evidence that the text at hand is not what the outlet published: damaged, repeated, translated back. */
export interface IntegrityNote extends Partial<Stretch> {
	readonly kind: string;
	readonly message: string;
}

export interface Integrity {
	/** 1 is clean, 0 is wreckage. */
	readonly score: number;
	readonly notes: readonly IntegrityNote[];
}

/** What is known of a report besides its text. Dates are ISO 8601, `2023-06-19` or with a time. */
export interface Metadata {
	/** Where it was read from: a path, an address, `-`, or the words `given` for text passed in. */
	readonly source: string;
	readonly url: string | null;
	readonly outlet: string | null;
	/** The republisher through whom the text reaches us. */
	readonly via: string | null;
	readonly title: string | null;
	readonly authors: readonly string[];
	readonly published: string | null;
	readonly modified: string | null;
	/** The day the text speaks of, against which "Monday" resolves; not the day a copy was made. */
	readonly eventDate: string | null;
	/** SHA-256 of the bytes read, in hexadecimal. */
	readonly sourceSha256: string | null;
}

/** One outlet's text about an event, divided into sentences and what was set aside. */
export interface Report extends Metadata {
	/** The extracted text before any cleaning. */
	readonly text: string;
	/** What it is called where its outlet is not known and the other report's file is named alike: "report (A)". */
	readonly name?: string;
	/** Where a comparison is handed on without the copyrighted texts: `text` and all but short spans are empty. */
	readonly textLeftOut?: true;
	/** SHA-256 of the text, in hexadecimal. */
	readonly sha256: string;
	readonly integrity: Integrity;
	readonly sentences: readonly Sentence[];
	readonly setAside: readonly SetAside[];
	/** For a source with pages, times or chapters: which stretch of the text stands where, in order. */
	readonly places?: readonly PlaceInSource[];
	/** For a web page: the links in its prose that lead to pages of others, in order. */
	readonly links?: readonly Link[];
}

/** The exact words a finding points at. */
export interface Span extends Stretch {
	readonly sentence: string;
	readonly text: string;
}

/** Conflict: both cannot be right as written. Difference: both can. */
export type Verdict = 'conflict' | 'difference';

/** Why a finding may be no fault of the outlet; null for no such reason. */
export type Cause = 'copy' | 'rounding' | null;

export type Importance = 'high' | 'medium' | 'low';

/** Said: the program stands by it. Worth a look: likely enough to show a reader, not to assert; never a conflict. */
export type Tier = 'said' | 'worth a look';

/** Who found it: the program's grammar, a language model that read the passage too, or a reviewer who added it. */
export type Finder = 'grammar' | 'reader' | 'reviewer';

/** What a language model said of a finding, in its own judgement, which the program does not take over. */
export interface ReaderOpinion {
	readonly verdict: Verdict;
	readonly importance: Importance;
	/** In how many of its runs it found this. */
	readonly foundIn: number;
	readonly runs: number;
}

/** Right: it stands. False alarm: there is no such discrepancy. Later: to be checked. */
export type Decision = 'right' | 'false alarm' | 'later';

export interface Decided {
	readonly decision: Decision;
	readonly by: string;
	/** ISO 8601. */
	readonly when: string;
}

export interface Noted {
	readonly text: string;
	readonly by: string;
	readonly when: string;
}

/** What reviewers said of a finding. */
export interface FindingReview {
	/** The last decision of each reviewer, the latest last: that one stands. Empty where none decided. */
	readonly decisions: readonly Decided[];
	readonly note: Noted | null;
	/** Changed: the same words, but the sentence of one side has been rewritten since. */
	readonly wording: 'same' | 'changed';
}

export const FINDING_KINDS = [
	'title',
	'name',
	'quantity',
	'time',
	'place',
	'quote',
	'attribution',
	'polarity',
	'event',
	'modality',
	'agent',
	'characterisation',
	'detail',
] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

/** `cross` compares the two reports; `a` and `b` compare two places of one report. */
export type Scope = 'cross' | Side;

/** One concrete discrepancy with the words on both sides. */
export interface Finding extends Sides<readonly Span[]> {
	readonly id: string;
	/** The pair it was found in, null within one report. */
	readonly pair: string | null;
	readonly scope: Scope;
	readonly kind: FindingKind;
	readonly verdict: Verdict;
	readonly cause: Cause;
	readonly importance: Importance;
	readonly tier: Tier;
	readonly by: Finder;
	/** Who else found it; there only where somebody did. */
	readonly alsoBy?: readonly Finder[];
	/** There only where a language model found it, alone or as well. */
	readonly reader?: ReaderOpinion;
	/**
	 * 0..1: the share of findings like this one that a careful reader would confirm. Of what a language model alone found
	 * nobody measured it: there it only orders the list.
	 */
	readonly confidence: number;
	/**
	 * 0..1: how surely the outlets printed these words. 1 where nothing in the texts at hand speaks against it; less where a
	 * copy may be damaged, or where one of the reports also says what the other says.
	 */
	readonly printed: number;
	/** Places where one of the reports also says what the other says. */
	readonly seeAlso: readonly Span[];
	readonly explanation: string;
	/** Where a review was given and somebody said something of this finding. */
	readonly review?: FindingReview;
}

export type Relation = 'agreement' | 'contradiction';

/**
 * On what a pair without findings is called no contradiction: its sides are nearly one, or nothing was recognised that
 * differs, which does not show that they agree.
 */
export type Ground = 'nearly the same words' | 'nothing recognised' | 'only worth a look';

/** One or more sentences of A matched with one or more of B. A sentence may stand in several pairs. */
export interface Pair extends Sides<readonly string[]> {
	readonly id: string;
	/** 0..1; 0.5 is where a reader would be of two minds. */
	readonly similarity: number;
	readonly relation: Relation;
	/** There where the relation is agreement and nothing was said outright. */
	readonly ground?: Ground;
	/** Ids of its findings. */
	readonly findings: readonly string[];
}

/** A sentence of one report that has no counterpart in the other. */
export interface Omission {
	readonly missingFrom: Side;
	readonly sentence: string;
	readonly importance: Importance;
}

export interface Summary {
	readonly pairs: number;
	readonly agreements: number;
	readonly contradictions: number;
	/** Between the reports, as all counts but `within`. */
	readonly conflicts: number;
	/** Conflicts whose cause is `copy`: perhaps only the text at hand says so. */
	readonly conflictsPerhapsCopy: number;
	/** Differences that are said; what is only worth a look is counted apart. */
	readonly differences: number;
	readonly worthALook: number;
	/** What was found within one report, by the report. */
	readonly within: Sides<CountsWithin>;
	/** Sentences without a counterpart, by the report they stand in. */
	readonly only: Sides<number>;
}

export interface CountsWithin {
	readonly conflicts: number;
	readonly differences: number;
	/** How many more were found than are listed, where a table or a list contradicts itself in each line. */
	readonly unlisted?: number;
}

export interface Comparison {
	readonly schema: 'counterpoint.comparison/1';
	readonly program: { readonly name: string; readonly version: string };
	readonly settings: Settings;
	readonly reports: Sides<Report>;
	readonly pairs: readonly Pair[];
	readonly findings: readonly Finding[];
	readonly omissions: readonly Omission[];
	readonly summary: Summary;
	/** What came of asking a language model; there only where one took part. */
	readonly reading?: ReadingOutcome;
	/** Where only findings of which this was decided were asked for; the others are not in `findings` and not counted. */
	readonly shown?: { readonly only: readonly (Decision | 'undecided')[]; readonly leftOut: number };
}

/** What a user may set and what a reader needs to repeat a comparison. */
export interface Settings {
	/** The least similarity of a pair, 0..1. */
	readonly minimumSimilarity: number;
	/** The language model that read the reports too; there only where one took part. */
	readonly reader?: ReaderSettings;
}

/** What is needed to ask a language model the same again. */
export interface ReaderSettings {
	readonly model: string;
	/** What the server tells of the model's very weights; null where it tells nothing. */
	readonly digest: string | null;
	/** The machine that the texts were sent to; null where it was this one. */
	readonly host: string | null;
	/** Version of the words it is asked in. */
	readonly prompt: string;
	readonly temperature: number;
	/** @asType integer */
	readonly seed: number;
	/** How often each passage was asked; each second time the reports change places. @asType integer @minimum 1 */
	readonly runs: number;
}

/** How far a language model came, and what of its answers was believed. Questions are passages times runs. */
export interface ReadingOutcome {
	readonly passages: number;
	readonly questions: number;
	readonly answered: number;
	/** Why the other questions have no answer, with how many of them. */
	readonly unanswered: readonly CountedReason[];
	/** Discrepancies it proposed, each time it did. */
	readonly proposed: number;
	/** Why proposals were not taken, with how many of them. */
	readonly refused: readonly CountedReason[];
	/** Of what was believed in any of several runs, the share that each of them found; null of one run, or of nothing. */
	readonly agreement: number | null;
}

export interface CountedReason {
	readonly why: string;
	/** @asType integer */
	readonly count: number;
}

/** The answer to "do these two sentences agree?". */
export interface Judgement {
	readonly similarity: number;
	readonly relation: Relation | 'unrelated';
	/** There where the relation is agreement and nothing was found. */
	readonly ground?: Ground;
	readonly findings: readonly Finding[];
	/** The language model that read the sentences too, and what came of it; there only where one took part. */
	readonly reader?: ReaderSettings;
	readonly reading?: ReadingOutcome;
}

/**
 * A report before it is prepared: running text to be divided, sentences that are to be left as they are, or a report
 * that was prepared and printed before.
 */
export type Draft = Metadata & (RunningText | SentencesGiven | PreparedBefore);

export interface RunningText {
	readonly kind: 'text';
	readonly text: string;
	/** For a web page: what the page says about each stretch of its text, in order. */
	readonly blocks?: readonly Block[];
	/** What was seen of its soundness at reading, where more is known than the text. */
	readonly notes?: readonly IntegrityNote[];
	/** What the source itself tells to be no prose, as the running head of a page, in order. */
	readonly aside?: readonly Aside[];
	/** An office document has no menus and teasers around its text, as a page has. */
	readonly layout?: Layout;
	readonly places?: readonly PlaceInSource[];
	readonly links?: readonly Link[];
}

export type Layout = 'page' | 'document';

/** A stretch that is set aside for what the source tells of it. */
export interface Aside extends Stretch {
	readonly role: SetAside['role'];
	readonly reason: string;
}

/** What a container on a web page holds, by its element or its name. */
export type Zone = 'furniture' | 'related' | 'caption' | 'byline';

/** A stretch of a web page's text as the page lays it out. */
export interface Block extends Stretch {
	/** The element it stands in: `p`, `li`, `h2`. */
	readonly tag: string;
	/** The nearest container that says what it holds. */
	readonly zone: Zone | null;
	readonly isHidden: boolean;
	/** The share of its characters that are links, 0..1. */
	readonly linked: number;
	/** Whether Readability counts it as the article; null where Readability was not asked. */
	readonly isKept: boolean | null;
}

export interface SentencesGiven {
	readonly kind: 'sentences';
	readonly sentences: readonly string[];
	/** What was seen of their soundness at reading. */
	readonly notes?: readonly IntegrityNote[];
}

/** What a printed report carries beyond its metadata. Its sentence ids may be those of the other side. */
export interface PreparedBefore extends Pick<Report, 'text' | 'integrity' | 'sentences' | 'setAside' | 'places'> {
	readonly kind: 'prepared';
}
