/**
 * What became of one matter, where most of its row say one thing and one report another: "was freed", "has been let go", and
 * "remains behind bars". A pair would have to show that both speak of one man; of a row several reports show it. It is no
 * conflict by itself: another man may be meant, or another hour.
 */
import { statusWordsOf } from '../classify/claims/status-words.ts';
import type { Span } from '../model.ts';
import type { Denial } from './denials.ts';
import { ESTABLISHED, LEAST_OTHERS } from './established.ts';
import type { Told } from './matters.ts';
import type { Words } from './model.ts';
import { compareText } from '../text-order.ts';
import type { Sentences } from './sentences.ts';
import type { sourceCounter } from './sources.ts';

/** The words for one status of a matter that excludes the others. */
interface InOneWord {
	readonly matter: number;
	readonly status: number;
	readonly report: string;
	readonly span: Span;
}

export function otherStatuses(
	{ matter }: Told,
	sentences: Sentences,
	sources: ReturnType<typeof sourceCounter>,
): readonly Denial[] {
	if (matter.reports < ESTABLISHED) return [];
	const all = matter.cells.flatMap(({ report, sentences: spans }) =>
		spans.flatMap(({ sentence }) => statusesIn(report, sentence, sentences)),
	);
	return [...new Set(all.map((one) => one.matter))].flatMap((line) => {
		const own = all.filter((one) => one.matter === line);
		const statuses = [...new Set(own.map(({ status }) => status))];
		// Who says both tells a course of things: "was detained and let go".
		const saying = (status: number) => own.filter((one) => one.status === status && saysOnly(own, one));
		const count = (words: readonly InOneWord[]) => sources.count(words.map(({ report }) => report));
		return statuses.flatMap((status): readonly Denial[] => {
			const says = saying(status);
			const others = statuses.filter((other) => other !== status).flatMap(saying);
			if (count(says) !== 1 || count(others) < LEAST_OTHERS || new Set(others.map((one) => one.status)).size > 1)
				return [];
			const against = wordsOf(others);
			const denied = against.map(({ report }) => report);
			return wordsOf(says).map((own) => ({
				by: 'event',
				verdict: 'difference',
				matter: matter.id,
				report: own.report,
				denied,
				says: own,
				others: against,
			}));
		});
	});
}

const saysOnly = (own: readonly InOneWord[], { report, status }: InOneWord) =>
	own.every((one) => one.report !== report || one.status === status);

function statusesIn(report: string, id: string, sentences: Sentences): readonly InOneWord[] {
	const sentence = sentences.annotated(id);
	if (sentence === undefined) return [];
	const { text, start: from } = sentences.span(id);
	return statusWordsOf(sentence).flatMap(({ start, end, statuses }) =>
		statuses
			.filter(({ exclusive }) => exclusive)
			.map(({ matter, status }) => ({
				matter,
				status,
				report,
				span: { sentence: id, start, end, text: text.slice(start - from, end - from) },
			})),
	);
}

function wordsOf(own: readonly InOneWord[]): readonly Words[] {
	const reports = [...new Set(own.map(({ report }) => report))].sort(compareText);
	return reports.map((report) => ({
		report,
		spans: own.filter((one) => one.report === report).map(({ span }) => span),
	}));
}
