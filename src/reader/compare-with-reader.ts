/** A comparison that a reader takes part in. */
import { type Compared, compareAnnotated } from '../compare.ts';
import type { Comparison, CountedReason, Draft, ReadingOutcome, Settings, Sides } from '../model.ts';
import { recounted } from '../review/recount.ts';
import { type Asking, askAbout, type Gathered } from './ask.ts';
import { type Heard, heard } from './heard.ts';
import { merged } from './merge.ts';
import { type Passages, passagesOf } from './passages.ts';
import type { Reader } from './reader.ts';

/**
 * Compares two reports, then asks a reader about them passage by passage. Where the reader fails, the program's own comparison
 * stands and `reading` tells what has no answer.
 *
 * @example
 * const comparison = await compareWithReader({ a, b }, reader);
 */
export async function compareWithReader(
	drafts: Sides<Draft>,
	reader: Reader,
	asking?: Asking,
	settings?: Settings,
): Promise<Comparison> {
	return (await withReader(compareAnnotated(drafts, settings), reader, asking)).comparison;
}

/** The same of a comparison at hand. */
export async function withReader(compared: Compared, reader: Reader, asking?: Asking): Promise<Compared> {
	const asked = passagesOf(compared.comparison);
	return withAnswers(compared, asked, await askAbout(asked.passages, reader, asking), reader.settings);
}

/** The comparison with what a reader answered about its passages, or about some of them only. */
export function withAnswers(
	{ comparison, annotated }: Compared,
	{ passages, tooLong }: Passages,
	gathered: Gathered,
	asker: Reader['settings'],
): Compared {
	const { reports } = comparison;
	const { runs } = asker;
	const said = heard(gathered.answers, reports);
	const findings = merged(comparison.findings, said.told, { reports, annotated, runs });
	const settings = { ...comparison.settings, reader: { ...asker, digest: gathered.digest } };
	const asked = { passages: passages.length + tooLong, tooLong: tooLong * runs, runs };
	const reading = readingOutcome(asked, gathered, said);
	return { annotated, comparison: { ...recounted(comparison, findings), settings, reading } };
}

export interface Asked {
	readonly passages: number;
	/** Questions that were not asked, since they fit into no small model. */
	readonly tooLong: number;
	readonly runs: number;
}

export function readingOutcome(asked: Asked, gathered: Gathered, { told, proposed, refused }: Heard): ReadingOutcome {
	const { passages, tooLong, runs } = asked;
	const unasked: readonly CountedReason[] =
		tooLong === 0 ? [] : [{ why: 'too long for a small model', count: tooLong }];
	const compared = told.filter((one) => one.asked === runs);
	const inAll = compared.filter(({ foundIn }) => foundIn === runs).length;
	return {
		passages,
		questions: passages * runs,
		answered: gathered.answers.length,
		unanswered: [...unasked, ...gathered.unanswered],
		proposed,
		refused,
		agreement: runs === 1 || compared.length === 0 ? null : inAll / compared.length,
	};
}
