/** Tries a server with the cases, and says in lines what came of it. */
import type { Report } from '../../src/model.ts';
import { checked, type Located } from '../../src/reader/check.ts';
import type { Line, Proposal } from '../../src/reader/reader.ts';
import type { CountingReader } from './asking.ts';
import { CASES, type Case } from './cases.ts';

export type Grade =
	| { readonly kind: 'right' }
	| { readonly kind: 'missed' }
	/** A conflict where there is none. */
	| { readonly kind: 'false alarm' }
	| { readonly kind: 'no answer'; readonly why: string };

export interface Tried {
	readonly about: string;
	readonly grade: Grade;
	/** Proposals that were not taken, as their words do not stand in the text or their form is wrong. */
	readonly refused: number;
	readonly seconds: number;
}

/** Asks one case after the other, so that each time is its own. */
export async function tryCases(reader: CountingReader, told: (tried: Tried) => void): Promise<readonly Tried[]> {
	const all: Tried[] = [];
	for (const one of CASES) {
		const start = performance.now();
		const result = await reader
			.read({ passage: one.passage, order: 'first' }, new AbortController().signal)
			.then(({ proposals }) => graded(one, proposals))
			.catch((error: Error) => ({ grade: { kind: 'no answer', why: error.message } as const, refused: 0 }));
		const tried = { about: one.about, ...result, seconds: (performance.now() - start) / 1000 };
		all.push(tried);
		told(tried);
	}
	return all;
}

export function graded({ passage, expected }: Case, proposals: readonly Proposal[]): Pick<Tried, 'grade' | 'refused'> {
	const reports = { a: reportOf(passage.a), b: reportOf(passage.b) };
	const results = proposals.map((proposal) => checked(proposal, passage, reports));
	const located = results.flatMap((result) => (result.kind === 'stands' ? [result.located] : []));
	const refused = results.length - located.length;
	if (expected.kind === 'nothing') {
		const isFalse = located.some(({ verdict }) => verdict === 'conflict');
		return { grade: { kind: isFalse ? 'false alarm' : 'right' }, refused };
	}
	const isFound = located.some(
		(one) =>
			expected.kinds.includes(one.kind) &&
			(expected.verdict === 'any' || one.verdict === expected.verdict) &&
			meets(one, 'a', expected.words.a, passage.a) &&
			meets(one, 'b', expected.words.b, passage.b),
	);
	return { grade: { kind: isFound ? 'right' : 'missed' }, refused };
}

function reportOf(lines: readonly Line[]): Pick<Report, 'sentences'> {
	return {
		sentences: lines.map(({ sentence, text }) => ({
			id: sentence,
			text,
			start: 0,
			end: text.length,
			paragraph: 0,
			role: 'body',
		})),
	};
}

function meets(located: Located, side: 'a' | 'b', words: string, lines: readonly Line[]): boolean {
	const at = lines[0]?.text.indexOf(words) ?? -1;
	const { start, end } = located[side];
	return at >= 0 && start < at + words.length && at < end;
}

export function triedLine({ about, grade, refused, seconds }: Tried): string {
	const why = grade.kind === 'no answer' ? `: ${grade.why}` : '';
	const words = refused === 0 ? '' : `; ${refused} not taken`;
	return `${grade.kind.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${about}${words}${why}`;
}

export function summaryLines(tried: readonly Tried[], { spent }: Pick<CountingReader, 'spent'>): readonly string[] {
	const count = (kind: Grade['kind']) => tried.filter(({ grade }) => grade.kind === kind).length;
	const answered = tried.length - count('no answer');
	const refused = tried.reduce((sum, one) => sum + one.refused, 0);
	const times = tried.map(({ seconds }) => seconds).sort((x, y) => x - y);
	const middle = times[Math.floor(times.length / 2)] ?? 0;
	const form = spent.takesSchema
		? 'the server was asked to hold it to the schema'
		: 'the server takes no schema, so that the form rests on the model alone';
	return [
		`${count('right')} of ${tried.length} right, ${count('missed')} missed, ${count('false alarm')} false alarms, ${count('no answer')} without an answer`,
		`${answered} of ${tried.length} answers in the form asked for (${form}); ${refused} proposals not taken for their words or form`,
		`${middle.toFixed(1)} s an answer (median), ${spent.tokens} tokens in all`,
		'Ten cases show whether a server works with counterpoint, not how good its model is.',
	];
}
