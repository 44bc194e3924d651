/** What is new, gone and changed since an earlier comparison of the same reports, or since they were reviewed. */
import type { Comparison, Finding, Scope, Side, Sides, Span } from '../model.ts';
import type { Entry } from './act.ts';
import { locatedFinding } from './added.ts';
import { type Opinion, opinionsOf } from './replay.ts';
import { keyOf, placesKey, sharesASide, type Subject, subjectOf, wordsKeyOf } from './subject.ts';

export interface Since {
	readonly schema: 'counterpoint.changes/1';
	/** What was before: a comparison, or what a review file says was decided. */
	readonly earlier: 'comparison' | 'review';
	/** A review does not tell which version made what it is about. */
	readonly program: { readonly before: string | null; readonly now: string };
	/** Whether each report is, letter for letter, one of those compared before. */
	readonly texts: Sides<'same' | 'changed'>;
	readonly new: readonly Finding[];
	readonly changed: readonly Changed[];
	readonly gone: readonly Gone[];
	/** How many findings are as before. */
	readonly same: number;
}

/** A finding as it was before; a review tells its kind and its words, and of the rest only what a reviewer added. */
export interface Before
	extends Sides<readonly Pick<Span, 'text'>[]>,
		Partial<Pick<Finding, 'id' | 'verdict' | 'tier' | 'cause' | 'importance'>> {
	readonly kind: Finding['kind'];
	readonly scope: Scope;
}

export interface Changed {
	/** With the sides as they are now, though they may have been exchanged. */
	readonly before: Before;
	readonly now: Finding;
	readonly what: readonly Change[];
}

/** Words: one side says something else now. Sentence: it says the same in a sentence that was rewritten. */
export type Change = 'words' | 'sentence' | 'verdict' | 'tier' | 'cause' | 'importance';

export interface Gone {
	readonly before: Before;
	readonly why: 'rewritten' | 'not found any more';
}

interface Known<Of extends Before = Before> {
	readonly finding: Of;
	readonly subject: Subject;
}

interface Couple {
	readonly before: Known;
	readonly now: Known<Finding>;
	readonly what: readonly Change[];
}

export function since(earlier: Comparison, now: Comparison): Since {
	const { a, b } = earlier.reports;
	return {
		schema: 'counterpoint.changes/1',
		earlier: 'comparison',
		program: { before: earlier.program.version, now: now.program.version },
		texts: textsSince([a.sha256, b.sha256], now),
		...changesBetween(knownOf(earlier), now),
	};
}

/** The same since a review: what nobody decided on is new. */
export function sinceReview(entries: readonly Entry[], now: Comparison): Since {
	const { a, b } = now.reports;
	const opinions = opinionsOf(entries);
	const isOfThese = ({ subject: { texts } }: Opinion) =>
		[a.sha256, b.sha256].some((hash) => [texts.a, texts.b].includes(hash));
	// A file may hold what was decided on many reports; where both texts are others now, it is taken to be of these.
	const own = opinions.some(isOfThese) ? opinions.filter(isOfThese) : opinions;
	return {
		schema: 'counterpoint.changes/1',
		earlier: 'review',
		program: { before: null, now: now.program.version },
		texts: textsSince(
			own.flatMap(({ subject: { texts } }) => [texts.a, texts.b]),
			now,
		),
		...withAdded(own, now),
	};
}

/** What a reviewer added is as before while its sentences stand; the program's findings are held against each other. */
function withAdded(opinions: readonly Opinion[], now: Comparison): ReturnType<typeof changesBetween> {
	const stands = ({ added }: Opinion) => added !== null && locatedFinding(now, added.act) !== null;
	const others = opinions.filter((opinion) => !stands(opinion));
	const changes = changesBetween(
		others.map((opinion) => rememberedFrom(opinion, now)),
		now,
	);
	return { ...changes, same: changes.same + opinions.length - others.length };
}

function changesBetween(before: readonly Known[], now: Comparison): Pick<Since, 'new' | 'changed' | 'gone' | 'same'> {
	const after = knownOf(now);
	const couples = couplesOf(before, after);
	const met = new Set(couples.flatMap((couple): Known[] => [couple.before, couple.now]));
	const changes = couples.map(changedIn);
	return {
		new: after.filter((one) => !met.has(one)).map(({ finding }) => finding),
		changed: changes.filter(({ what }) => what.length > 0),
		gone: before.filter((one) => !met.has(one)).map((one) => goneFrom(now, one)),
		same: changes.filter(({ what }) => what.length === 0).length,
	};
}

function rememberedFrom({ subject, added }: Opinion, { reports }: Comparison): Known {
	const { kind, scope } = subject;
	const isIn = (side: Side) =>
		reports[side].sentences.some(({ text }) => subject.a.some(({ sentence }) => sentence === text));
	const side: Side = !isIn('a') && isIn('b') ? 'b' : 'a';
	const words = (places: Subject['a']) => places.map(({ words: text }) => ({ text }));
	const finding: Before = {
		kind,
		scope: scope === 'cross' ? 'cross' : side,
		...(added && { verdict: added.act.verdict }),
		a: words(subject.a),
		b: words(subject.b),
	};
	return { finding, subject };
}

/** What reviewers added is theirs, and no change of the reports or of what the program finds in them. */
function knownOf(comparison: Comparison): Known<Finding>[] {
	const found = comparison.findings.filter(({ by }) => by !== 'reviewer');
	return found.map((finding) => ({ finding, subject: subjectOf(finding, comparison) }));
}

type IsSame = (one: Subject, other: Subject) => boolean;

const saysTheSame: IsSame = (one, other) => wordsKeyOf(one) === wordsKeyOf(other) && sharesASide(one, other);
const isOfTheSame: IsSame = (one, other) =>
	one.kind === other.kind && one.scope === other.scope && sharesASide(one, other);

/** The surest way to know a finding again comes first; each takes what those before it left. */
function couplesOf(before: readonly Known[], now: readonly Known<Finding>[]): readonly Couple[] {
	const couples = unchanged(before, now);
	const ways = [
		{ what: ['sentence'], isSame: saysTheSame },
		{ what: ['words'], isSame: isOfTheSame },
	] as const;
	for (const { what, isSame } of ways) {
		const met = new Set(couples.flatMap((couple): Known[] => [couple.before, couple.now]));
		const left = <One extends Known>(list: readonly One[]) => list.filter((one) => !met.has(one));
		couples.push(...onlyMatches(left(before), left(now), isSame).map((couple) => ({ ...couple, what })));
	}
	return couples;
}

/** The same words in the same sentences. A sentence that stands twice may give two that are alike: the first is the first. */
function unchanged(before: readonly Known[], now: readonly Known<Finding>[]): Couple[] {
	const waiting = new Map<string, Known[]>();
	for (const one of before) {
		const key = keyOf(one.subject);
		waiting.set(key, [...(waiting.get(key) ?? []), one]);
	}
	return now.flatMap((one) => {
		const match = waiting.get(keyOf(one.subject))?.shift();
		return match === undefined ? [] : [{ before: match, now: one, what: [] }];
	});
}

/** Two that match each other and nothing else: of several, which became which is anybody's guess. */
function onlyMatches(
	before: readonly Known[],
	now: readonly Known<Finding>[],
	isSame: IsSame,
): readonly Omit<Couple, 'what'>[] {
	return before.flatMap((one) => {
		const [match, second] = now.filter((other) => isSame(one.subject, other.subject));
		if (match === undefined || second !== undefined) return [];
		const rivals = before.filter((other) => isSame(other.subject, match.subject));
		return rivals.length === 1 ? [{ before: one, now: match }] : [];
	});
}

const JUDGED = ['verdict', 'tier', 'cause', 'importance'] as const;

function changedIn({ before, now, what }: Couple): Changed {
	const judged = JUDGED.filter((field) => {
		const was = before.finding[field];
		return was !== undefined && was !== now.finding[field];
	});
	return { before: asSidesAreNow(before, now), now: now.finding, what: [...what, ...judged] };
}

/** Whoever gives the reports the other way round reads the words of before on the side where they stand now. */
function asSidesAreNow({ finding, subject }: Known, now: Known): Before {
	const { a, b } = subject;
	const isExchanged =
		!sharesAsItStands(subject, now.subject) && sharesAsItStands({ ...subject, a: b, b: a }, now.subject);
	return isExchanged ? { ...finding, a: finding.b, b: finding.a } : finding;
}

function sharesAsItStands(one: Subject, other: Subject): boolean {
	return placesKey(one.a) === placesKey(other.a) || placesKey(one.b) === placesKey(other.b);
}

function textsSince(before: readonly string[], { reports: { a, b } }: Comparison): Since['texts'] {
	const stateOf = (hash: string) => (before.includes(hash) ? 'same' : 'changed');
	return { a: stateOf(a.sha256), b: stateOf(b.sha256) };
}

function goneFrom({ reports }: Comparison, { finding, subject }: Known): Gone {
	const sentences = new Set([...reports.a.sentences, ...reports.b.sentences].map(({ text }) => text));
	const stands = [...subject.a, ...subject.b].every(({ sentence }) => sentences.has(sentence));
	return { before: finding, why: stands ? 'not found any more' : 'rewritten' };
}
