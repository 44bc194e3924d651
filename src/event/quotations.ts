/** Remarks that several reports quote, with the wordings they give: who has it otherwise. */
import { fold, samePerson } from '../classify/correspondences/persons.ts';
import { spokenIn } from '../coverage/spoken.ts';
import type { Span } from '../model.ts';
import { clustersOf, type Tie } from './clusters.ts';
import { denialsIn, isCutOut, wordsIn } from './cut-out.ts';
import type { Told } from './matters.ts';
import { wordsWith } from './figures.ts';
import type { Claimed, Quotation, Value, Voice } from './model.ts';
import type { Member } from './reports.ts';
import { compareText } from '../text-order.ts';
import type { sourceCounter } from './sources.ts';
import { united } from './unite.ts';

type Sources = ReturnType<typeof sourceCounter>;

interface Quoted {
	readonly id: string;
	readonly report: string;
	readonly span: Span;
	readonly words: readonly string[];
}

/** Quotations of fewer words are terms that anybody quotes: "debt trap". */
const LEAST_WORDS = 4;
/** Share of words in common from which two quotations in one matter are one remark in two wordings. */
const SAME_REMARK = 0.5;

export function quotationsOf(
	members: readonly Member[],
	matters: readonly Told[],
	voices: readonly Voice[],
	sources: Sources,
): readonly Quotation[] {
	const quoted = members.flatMap(quotedIn);
	const ties = tiesBetween(quoted, matters, (quoted) => namedSpeakers([quoted], voices));
	const byId = new Map(quoted.map((one) => [one.id, one]));
	return clustersOf(quoted, ties)
		.map((cluster) =>
			quotationOf(
				cluster.flatMap(({ id }) => byId.get(id) ?? []),
				voices,
				sources,
			),
		)
		.filter(({ reports }) => reports > 1)
		.sort(
			(x, y) =>
				y.sources - x.sources ||
				y.reports - x.reports ||
				compareText(x.wordings[0]?.text ?? '', y.wordings[0]?.text ?? ''),
		);
}

function quotedIn({ id, annotated }: Member): readonly Quoted[] {
	const { sentences, report } = annotated;
	return spokenIn(sentences).flatMap(({ inner: { start, end } }) => {
		const text = report.text.slice(start, end);
		const words = wordsIn(text);
		const sentence = sentences.find((one) => one.sentence.start <= start && start < one.sentence.end)?.sentence.id;
		if (words.length < LEAST_WORDS || sentence === undefined) return [];
		return [{ id: `${sentence} ${start}`, report: id, span: { sentence, start, end, text }, words }];
	});
}

/** The same words anywhere; words much alike only where the sentences tell one matter. */
function tiesBetween(
	quoted: readonly Quoted[],
	matters: readonly Told[],
	namesOf: (quoted: Quoted) => readonly string[],
): readonly Tie[] {
	const ties: Tie[] = [];
	const add = (x: Quoted, y: Quoted) => ties.push({ a: x.id, b: y.id, weight: 1 });
	for (const { matter, sentences } of matters) {
		if (matter.reports < 2) continue;
		const here = quoted.filter(({ span }) => sentences.has(span.sentence));
		for (const x of here)
			for (const y of here) if (x.report < y.report && (isLike(x, y, namesOf) || areCutOut(x, y))) add(x, y);
	}
	const byWord = new Map<string, Quoted[]>();
	for (const one of quoted) {
		const rarest = [...one.words].sort((x, y) => y.length - x.length || compareText(x, y))[0] ?? '';
		byWord.set(rarest, [...(byWord.get(rarest) ?? []), one]);
	}
	for (const list of byWord.values())
		for (const x of list) for (const y of list) if (x.report < y.report && areCutOut(x, y)) add(x, y);
	return ties;
}

/** Other wordings of one remark: of one speaker, as far as is known, and either both with words that deny or both without. */
function isLike(x: Quoted, y: Quoted, namesOf: (quoted: Quoted) => readonly string[]): boolean {
	if (likeness(x.words, y.words) < SAME_REMARK || denialsIn(x.words) > 0 !== denialsIn(y.words) > 0) return false;
	return !areOthers([...namesOf(x), ...namesOf(y)]);
}

const areCutOut = (x: Quoted, y: Quoted) => isCutOut(x.words, y.words);

function likeness(x: readonly string[], y: readonly string[]): number {
	const [one, other] = [new Set(x), new Set(y)];
	const common = [...one].filter((word) => other.has(word)).length;
	return (2 * common) / (one.size + other.size);
}

function quotationOf(cluster: readonly Quoted[], voices: readonly Voice[], sources: Sources): Quotation {
	const byId = new Map(cluster.map((one) => [one.id, one]));
	const same = cluster.flatMap((x) =>
		cluster.filter((y) => x.id < y.id && areCutOut(x, y)).map((y) => [x.id, y.id] as const),
	);
	const wordings = united([...byId.keys()], same)
		.map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
		.map((own): Value => ({ text: longest(own), ...wordsWith(own, sources) }))
		.sort((x, y) => y.sources - x.sources || y.reports - x.reports || compareText(x.text, y.text));
	const reports = new Set(cluster.map(({ report }) => report));
	const speaker = speakerOf(cluster, voices);
	return {
		speaker,
		givenTo: givenTo(cluster, voices, speaker),
		wordings,
		reports: reports.size,
		sources: sources.count(reports),
	};
}

function longest(quoted: readonly Quoted[]): string {
	return quoted.map(({ span }) => span.text).sort((x, y) => y.length - x.length || compareText(x, y))[0] ?? '';
}

/** Whom most of the reports name; none where one names another of that surname. */
function speakerOf(cluster: readonly Quoted[], voices: readonly Voice[]): string | null {
	const speakers = speakersOf(cluster, voices);
	const times = ({ name }: Voice) => speakers.filter((one) => one.name === name).length;
	const [first, ...others] = [...speakers].sort(
		(x, y) => times(y) - times(x) || y.reports - x.reports || compareText(x.name, y.name),
	);
	if (first === undefined) return null;
	const surname = (name: string) => fold(name.split(/\s+/).at(-1) ?? '');
	const isContested = others.some(
		(other) =>
			first.kind === 'person' &&
			other.kind === 'person' &&
			areOthers([first.name, other.name]) &&
			surname(other.name) === surname(first.name),
	);
	return isContested ? null : first.name;
}

/** People other than the speaker, or all where no speaker was found for being two. */
function givenTo(cluster: readonly Quoted[], voices: readonly Voice[], speaker: string | null): readonly Claimed[] {
	const reports = new Map<string, Set<string>>();
	for (const quoted of cluster)
		for (const name of namedSpeakers([quoted], voices))
			if (speaker === null || areOthers([speaker, name]))
				reports.set(name, (reports.get(name) ?? new Set()).add(quoted.report));
	return [...reports]
		.map(([name, own]): Claimed => ({ speaker: name, reports: [...own].sort(compareText) }))
		.sort((x, y) => y.reports.length - x.reports.length || compareText(x.speaker, y.speaker));
}

function speakersOf(cluster: readonly Quoted[], voices: readonly Voice[]): readonly Voice[] {
	const speaks =
		({ report, span }: Quoted) =>
		(voice: Voice) =>
			voice.heard.some(
				(heard) =>
					heard.report === report && heard.statements.some(({ start, end }) => start < span.end && span.start < end),
			);
	return cluster.flatMap((quoted) => voices.find(speaks(quoted)) ?? []);
}

const namedSpeakers = (cluster: readonly Quoted[], voices: readonly Voice[]): readonly string[] =>
	speakersOf(cluster, voices).flatMap(({ kind, name }) => (kind === 'person' ? [name] : []));

/**
 * Whether two of these full names are of two people: Sara Lind and Erik Lind, but not Jim and James Lind. A surname alone
 * may be anybody's.
 */
function areOthers(names: readonly string[]): boolean {
	const full = [...new Set(names)]
		.map((name) => name.split(/\s+/))
		.filter((parts) => parts.length > 1)
		.map((parts) => ({ given: parts[0] ?? null, surname: parts.at(-1) ?? '' }));
	return full.some((one, at) => full.slice(at + 1).some((other) => !samePerson(one, other)));
}
