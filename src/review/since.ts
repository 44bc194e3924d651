/** What is new, gone and changed since an earlier comparison of the same reports. */
import type { Comparison, Finding, Side, Sides } from '../model.ts';
import { keyOf, placesKey, sharesASide, type Subject, subjectOf, wordsKeyOf } from './subject.ts';

export interface Since {
	readonly schema: 'counterpoint.changes/1';
	readonly program: { readonly before: string; readonly now: string };
	/** Whether each report is, letter for letter, one of those compared before. */
	readonly texts: Sides<'same' | 'changed'>;
	readonly new: readonly Finding[];
	readonly changed: readonly Changed[];
	readonly gone: readonly Gone[];
	/** How many findings are as before. */
	readonly same: number;
}

export interface Changed {
	/** With the sides as they are now, though they may have been exchanged. */
	readonly before: Finding;
	readonly now: Finding;
	readonly what: readonly Change[];
}

/** Words: one side says something else now. Sentence: it says the same in a sentence that was rewritten. */
export type Change = 'words' | 'sentence' | 'verdict' | 'tier' | 'cause' | 'importance';

export interface Gone {
	readonly before: Finding;
	readonly why: 'rewritten' | 'not found any more';
}

interface Known {
	readonly finding: Finding;
	readonly subject: Subject;
}

interface Couple {
	readonly before: Known;
	readonly now: Known;
	readonly what: readonly Change[];
}

export function since(earlier: Comparison, now: Comparison): Since {
	const [before, after] = [earlier, now].map(knownOf) as [Known[], Known[]];
	const couples = couplesOf(before, after);
	const met = new Set(couples.flatMap((couple) => [couple.before, couple.now]));
	const changes = couples.map(changedIn);
	return {
		schema: 'counterpoint.changes/1',
		program: { before: earlier.program.version, now: now.program.version },
		texts: { a: textOf('a', earlier, now), b: textOf('b', earlier, now) },
		new: after.filter((one) => !met.has(one)).map(({ finding }) => finding),
		changed: changes.filter(({ what }) => what.length > 0),
		gone: before.filter((one) => !met.has(one)).map((one) => goneFrom(now, one)),
		same: changes.filter(({ what }) => what.length === 0).length,
	};
}

function knownOf(comparison: Comparison): Known[] {
	return comparison.findings.map((finding) => ({ finding, subject: subjectOf(finding, comparison) }));
}

type IsSame = (one: Subject, other: Subject) => boolean;

const saysTheSame: IsSame = (one, other) => wordsKeyOf(one) === wordsKeyOf(other) && sharesASide(one, other);
const isOfTheSame: IsSame = (one, other) =>
	one.kind === other.kind && one.scope === other.scope && sharesASide(one, other);

/** The surest way to know a finding again comes first; each takes what those before it left. */
function couplesOf(before: readonly Known[], now: readonly Known[]): readonly Couple[] {
	const couples = unchanged(before, now);
	const ways = [
		{ what: ['sentence'], isSame: saysTheSame },
		{ what: ['words'], isSame: isOfTheSame },
	] as const;
	for (const { what, isSame } of ways) {
		const met = new Set(couples.flatMap((couple) => [couple.before, couple.now]));
		const left = (list: readonly Known[]) => list.filter((one) => !met.has(one));
		couples.push(...onlyMatches(left(before), left(now), isSame).map((couple) => ({ ...couple, what })));
	}
	return couples;
}

/** The same words in the same sentences. A sentence that stands twice may give two that are alike: the first is the first. */
function unchanged(before: readonly Known[], now: readonly Known[]): Couple[] {
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
function onlyMatches(before: readonly Known[], now: readonly Known[], isSame: IsSame): readonly Omit<Couple, 'what'>[] {
	return before.flatMap((one) => {
		const [match, second] = now.filter((other) => isSame(one.subject, other.subject));
		if (match === undefined || second !== undefined) return [];
		const rivals = before.filter((other) => isSame(other.subject, match.subject));
		return rivals.length === 1 ? [{ before: one, now: match }] : [];
	});
}

const JUDGED = ['verdict', 'tier', 'cause', 'importance'] as const;

function changedIn({ before, now, what }: Couple): Changed {
	const judged = JUDGED.filter((field) => before.finding[field] !== now.finding[field]);
	return { before: asSidesAreNow(before, now), now: now.finding, what: [...what, ...judged] };
}

/** Whoever gives the reports the other way round reads the words of before on the side where they stand now. */
function asSidesAreNow({ finding, subject }: Known, now: Known): Finding {
	const { a, b } = subject;
	const isExchanged =
		!sharesAsItStands(subject, now.subject) && sharesAsItStands({ ...subject, a: b, b: a }, now.subject);
	return isExchanged ? { ...finding, a: finding.b, b: finding.a } : finding;
}

function sharesAsItStands(one: Subject, other: Subject): boolean {
	return placesKey(one.a) === placesKey(other.a) || placesKey(one.b) === placesKey(other.b);
}

function textOf(side: Side, earlier: Comparison, now: Comparison): 'same' | 'changed' {
	const hashes = [earlier.reports.a.sha256, earlier.reports.b.sha256];
	return hashes.includes(now.reports[side].sha256) ? 'same' : 'changed';
}

function goneFrom({ reports }: Comparison, { finding, subject }: Known): Gone {
	const sentences = new Set([...reports.a.sentences, ...reports.b.sentences].map(({ text }) => text));
	const stands = [...subject.a, ...subject.b].every(({ sentence }) => sentences.has(sentence));
	return { before: finding, why: stands ? 'not found any more' : 'rewritten' };
}
