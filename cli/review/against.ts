/** `compare --against EARLIER.json`: what is new, gone and changed. */
import type { Comparison } from '../../src/model.ts';
import { UsageError } from '../exit.ts';
import { type Destination, deliver } from '../output.ts';
import { widthOf } from '../terminal.ts';
import { checkedWidth } from '../width.ts';
import { jsonText } from '../../src/report/json-text.ts';

export interface AgainstGiven extends Destination {
	readonly against?: string | undefined;
	readonly format?: string | undefined;
	readonly only?: string | undefined;
	readonly width?: number | undefined;
}

/** @throws UsageError where the form asked for shows no changes; said before the reports are read */
export function checkAgainst({ against, format = 'text', only }: AgainstGiven): void {
	if (against === undefined) return;
	if (only !== undefined) throw new UsageError('--only does not go with --against: what it leaves out would seem gone');
	if (format === 'text' || format === 'json') return;
	throw new UsageError(`--against prints text or json, not ${format}; leave it out, or take -f text`);
}

const LEAST_WIDTH = 20;

/** @throws UsageError, ReadFailure */
export async function earlierComparison(path: string): Promise<Comparison> {
	const { readComparisons } = await import('../../src/read/comparisons.ts');
	const [earlier, second] = await readComparisons(path);
	if (earlier === undefined) throw new UsageError(`there is no comparison in ${path}`);
	if (second !== undefined) throw new UsageError(`${path} holds several comparisons; give the one of these reports`);
	const { a } = earlier.comparison.reports;
	if (a.textLeftOut)
		throw new UsageError(`${path} was saved with --no-text; findings are known again by their sentences`);
	return earlier.comparison;
}

export async function presentSince(earlier: Comparison, now: Comparison, given: AgainstGiven): Promise<void> {
	const { since } = await import('../../src/review/since.ts');
	const found = since(earlier, now);
	if (given.format === 'json') return deliver(`${jsonText(found, '\t')}\n`, given);
	const { sinceText } = await import('../../src/review/since-text.ts');
	const output = given.output === undefined ? process.stdout : {};
	const width = given.width === undefined ? widthOf(output) : checkedWidth(given.width, LEAST_WIDTH);
	await deliver(sinceText(found, now, width), given);
}
