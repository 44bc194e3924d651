/**
 * Reports that deny what others of their row tell: "the company denied that the doors had been locked", "it was never fined".
 *
 * A pair of sentences of which one has an allegation and the other its denial is no contradiction to `compare`: both outlets
 * may tell both. In a row of many reports the one that has the denial alone tells the matter otherwise.
 */
import type { AnnotatedSentence } from '../annotate/mention.ts';
import { type Denied, deniedIn, tells } from './denied.ts';
import type { Verdict } from '../model.ts';
import type { Told } from './matters.ts';
import type { Words } from './model.ts';
import { compareText } from '../text-order.ts';
import type { Sentences } from './sentences.ts';

export interface Denial {
	/** By a denial, or by another outcome of the same: "freed" / "behind bars". */
	readonly by: 'polarity' | 'event';
	/** Both can be right where an outlet prints an allegation and another its denial; one number cannot go up and down. */
	readonly verdict: Verdict;
	readonly matter: string;
	readonly report: string;
	/** Reports that tell what it denies. */
	readonly denied: readonly string[];
	/** The sentences that deny it, and those that tell it. */
	readonly says: Words;
	readonly others: readonly Words[];
}

export function denialsOf(matters: readonly Told[], sentences: Sentences): readonly Denial[] {
	return matters.flatMap((told) => {
		const rows = rowsOf(told, sentences);
		return rows.flatMap((row) => denialIn(told, row, rows, sentences) ?? []);
	});
}

/** What one report tells of a matter. */
interface Row {
	readonly report: string;
	readonly told: readonly AnnotatedSentence[];
}

function rowsOf({ matter }: Told, sentences: Sentences): readonly Row[] {
	return matter.cells
		.map(({ report, sentences: spans }) => ({
			report,
			told: spans.flatMap(({ sentence }) => sentences.annotated(sentence) ?? []),
		}))
		.filter(({ told }) => told.length > 0);
}

/** What a report denies that others tell of the matter; null where it denies nothing, or tells it as well. */
function denialIn({ matter }: Told, own: Row, rows: readonly Row[], sentences: Sentences): Denial | null {
	const denying = own.told.map((sentence) => ({ sentence, denied: deniedIn(sentence) }));
	const denied = denying.flatMap((one) => one.denied);
	// Who has the allegation beside the denial tells both.
	if (denied.length === 0 || tellingOf(own, denied).length > 0) return null;
	const against = rows
		.filter(({ report }) => report !== own.report)
		.map((row) => ({ report: row.report, told: tellingOf(row, denied) }))
		.filter(({ told }) => told.length > 0)
		.sort((x, y) => compareText(x.report, y.report));
	if (against.length === 0) return null;
	const met = denying.filter((one) => against.some((row) => tellingOf(row, one.denied).length > 0));
	const wordsOf = ({ report, told }: Row): Words => ({
		report,
		spans: told.map(({ sentence }) => sentences.span(sentence.id)),
	});
	return {
		by: 'polarity',
		verdict: 'difference',
		matter: matter.id,
		report: own.report,
		denied: against.map(({ report }) => report),
		says: wordsOf({ report: own.report, told: met.map(({ sentence }) => sentence) }),
		others: against.map(wordsOf),
	};
}

const tellingOf = ({ told }: Row, denied: readonly Denied[]) =>
	told.filter((sentence) => denied.some((one) => tells(sentence, one)));
