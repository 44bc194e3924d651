/** The ways in. Each makes a case from chance and names what does not hold of its answer. */
import { compare, compareAnnotated } from '../../src/compare.ts';
import type { Coverage } from '../../src/coverage/model.ts';
import { coverageOf } from '../../src/coverage/coverage.ts';
import { sentencesDraft, textDraft } from '../../src/draft.ts';
import { eventOf } from '../../src/event/event.ts';
import { judge } from '../../src/judge.ts';
import type { Draft, Report, Sides } from '../../src/model.ts';
import { prepare } from '../../src/prepare/prepare.ts';
import { ReadFailure } from '../../src/read/failure.ts';
import { draftOf, readReport } from '../../src/read/read.ts';
import {
	differing,
	problemsOfComparison,
	problemsOfJudgement,
	problemsOfReport,
	saidBy,
	saidByJudgement,
} from './invariants.ts';
import { firstDifference, problemsOfTable, regardlessOfOrder, sidesNamed } from './laid-out.ts';
import { article, documentIn } from './documents.ts';
import type { Random } from './random.ts';
import { anySentence, retold } from './sentences.ts';
import { linesFor, problemsOfStream, type Streaming } from './streams.ts';

export interface Case {
	/** As it can be given again, in JSON. */
	readonly given: unknown;
	/** What does not hold of the answer; nothing where all does. */
	readonly problems: () => Promise<readonly string[]>;
}

/** Milliseconds that one case may take, on a machine that does other things too. */
const BOUND = 5000;

export const SURFACES = {
	judge: judged,
	compare: compared,
	read,
	coverage: covered,
	event: toldByMany,
	'judge, by lines': (random: Random) => streamed('judge', random),
	batch: (random: Random) => streamed('batch', random),
} as const satisfies Record<string, (random: Random) => Case>;

export type Surface = keyof typeof SURFACES;

function judged(random: Random): Case {
	const a = anySentence(random);
	const b = random.chance(0.15) ? a : random.chance(0.8) ? retold(a, random) : anySentence(random);
	return {
		given: { a, b },
		problems: async () => {
			const there = judge(a, b);
			return [
				...problemsOfJudgement(there, { a, b }),
				...unless(JSON.stringify(judge(a, b)) === JSON.stringify(there), 'asked again it answers otherwise'),
				...mirrored(differing(saidByJudgement(there, 'as given'), saidByJudgement(judge(b, a), 'exchanged'))),
				...conflictsOfOne(a),
			];
		},
	};
}

function streamed(command: Streaming, random: Random): Case {
	const lines = linesFor(command, random);
	return { given: lines, problems: () => problemsOfStream(command, lines) };
}

const conflictsOfOne = (text: string) =>
	unless(judge(text, text).relation !== 'contradiction', 'a sentence contradicts itself');

function compared(random: Random): Case {
	const drafts = coupleOf(random);
	return {
		given: drafts,
		problems: async () => {
			const there = compare(drafts);
			const exchanged = compare({ a: drafts.b, b: drafts.a });
			const itself = compare({ a: drafts.a, b: drafts.a });
			return [
				...problemsOfComparison(there),
				...unless(JSON.stringify(compare(drafts)) === JSON.stringify(there), 'asked again it answers otherwise'),
				...mirrored(differing(saidBy(there, 'as given'), saidBy(exchanged, 'exchanged'))),
				...unless(!itself.pairs.some(({ relation }) => relation === 'contradiction'), 'a report contradicts itself'),
			];
		},
	};
}

function covered(random: Random): Case {
	const drafts = coupleOf(random);
	return {
		given: drafts,
		problems: async () => {
			const there = coverageOf(compareAnnotated(drafts));
			const again = coverageOf(compareAnnotated(drafts));
			const exchanged = coverageOf(compareAnnotated({ a: drafts.b, b: drafts.a }));
			// Rows stand in the order of A, so that only what they hold is the same from either side.
			const said = (one: Coverage, order: 'as given' | 'exchanged') => regardlessOfOrder(sidesNamed(one, order));
			return [
				...problemsOfTable('coverage', there, [there.reports.a, there.reports.b]),
				...unless(JSON.stringify(again) === JSON.stringify(there), 'asked again it answers otherwise'),
				...mirrored(firstDifference(said(there, 'as given'), said(exchanged, 'exchanged'))),
			];
		},
	};
}

/** Reports of one event, some of them two of one house or copies. */
function toldByMany(random: Random): Case {
	const { a, b } = coupleOf(random);
	const more = random.many(0, 3, () => (random.chance(0.2) ? a : coupleOf(random).b));
	const drafts = [a, b, ...more];
	return {
		given: drafts,
		problems: async () => {
			const there = eventOf(drafts);
			const turned = eventOf([...drafts].reverse());
			const reports = there.reports.map(({ report }) => report);
			return [
				...reports.flatMap(problemsOfReport),
				...problemsOfTable('event', there, reports),
				...unless(JSON.stringify(eventOf(drafts)) === JSON.stringify(there), 'asked again it answers otherwise'),
				...mirrored(firstDifference(regardlessOfOrder(there), regardlessOfOrder(turned))),
			];
		},
	};
}

/** Two reports of one event: B tells some of A's sentences otherwise, and others of its own. */
function coupleOf(random: Random): Sides<Draft> {
	const a = random.many(1, 12, () => anySentence(random));
	const b = a.flatMap((text) => (random.chance(0.7) ? [random.chance(0.2) ? text : retold(text, random)] : []));
	const more = random.many(1, 4, () => anySentence(random));
	const all = [...b, ...more].map((text) => ({ text, key: random.share() })).sort((x, y) => x.key - y.key);
	return {
		a: draft(a, random),
		b: draft(
			all.map(({ text }) => text),
			random,
		),
	};
}

function draft(sentences: readonly string[], random: Random): Draft {
	const known = {
		outlet: random.chance(0.5) ? random.pick(['Herald', 'Post', '\u202eevil']) : null,
		published: random.chance(0.3) ? random.pick(['2024-05-02', 'no date', '9999-99-99']) : null,
		title: random.chance(0.3) ? anySentence(random) : null,
	};
	return random.chance(0.5) ? sentencesDraft(sentences, known) : textDraft(article(sentences, random), known);
}

function read(random: Random): Case {
	const { bytes, contentType, from } = documentIn(random);
	return {
		given: { base64: bytes.toString('base64'), contentType, from },
		problems: async () => {
			const received = { bytes, source: 'given', name: 'the text', contentType, url: null };
			const draftRead = await draftOf(received, { from }).catch(refusal);
			if (draftRead === null) return [];
			const report = prepare(draftRead, 'a');
			const again = prepare(await draftOf(received, { from }), 'a');
			return [
				...problemsOfReport(report),
				...unless(JSON.stringify(again) === JSON.stringify(report), 'read again it is another'),
				...(await problemsOfPrinting(report)),
			];
		},
	};
}

/** A report that was printed and is read back is the same report. */
async function problemsOfPrinting(report: Report): Promise<string[]> {
	const printed = JSON.stringify(report);
	const back = prepare(await readReport(JSON.parse(printed)), 'a');
	const kept = (of: Report) => JSON.stringify([of.text, of.sentences, of.setAside, of.integrity]);
	return unless(kept(back) === kept(JSON.parse(printed)), 'printed and read back it is another');
}

/** Null for what may be refused; anything else is a bug. */
function refusal(error: unknown): null {
	if (error instanceof ReadFailure) return null;
	throw error;
}

const unless = (holds: boolean, problem: string) => (holds ? [] : [problem]);
const mirrored = (difference: string | null) =>
	difference === null ? [] : [`exchanged sides answer otherwise: ${difference}`];

/** What does not hold of a case, also where it throws or takes too long. */
export async function problemsOf(one: Case): Promise<readonly string[]> {
	const start = performance.now();
	const problems = await one.problems().catch((error: Error) => [`it throws ${error.stack ?? error}`]);
	return [...problems, ...unless(performance.now() - start < BOUND, `it takes more than ${BOUND / 1000} s`)];
}
