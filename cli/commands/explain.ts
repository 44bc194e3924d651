/** `counterpoint explain A B --pair ID`: why two sentences were paired, or were not. */
import type { Argv } from 'yargs';
import type { Explanation } from '../../src/align/explain.ts';
import type { Inspected } from '../../src/classify/inspect.ts';
import type { Compared } from '../../src/compare.ts';
import type { Comparison, Report, Side, Sides } from '../../src/model.ts';
import { passageText } from '../../src/report/passage.ts';
import { printable } from '../../src/report/printable.ts';
import { defineCommand } from '../command.ts';
import { comparedReports } from '../comparing.ts';
import { UsageError } from '../exit.ts';
import { heldLines, listed } from '../held.ts';
import { type ReportsGiven, withReports } from '../reports.ts';
import { jsonText } from '../../src/report/json-text.ts';

interface ExplainGiven extends ReportsGiven {
	readonly pair?: string | undefined;
	readonly format: string;
}

export const explain = defineCommand<ExplainGiven>({
	command: 'explain [a] [b]',
	describe:
		'Show why two sentences were paired, or were not, and what was held against what: what was said, refused and by which rule',
	builder: (program) => withExamples(withPair(withReports(program))),
	async handler(given) {
		if (!given.pair) throw new UsageError(`explain needs --pair with ${WHAT_TO_GIVE}`);
		const compared = await comparedReports(given);
		const { comparison } = compared;
		const explanation = await explanationOf(compared, idsOf(comparison, given.pair));
		const { inspect } = await import('../../src/classify/inspect.ts');
		const held = inspect(compared.annotated, explanation);
		const written = given.format === 'json' ? jsonText({ ...explanation, held }) : text(comparison, explanation, held);
		process.stdout.write(`${written}\n`);
	},
});

const WHAT_TO_GIVE =
	'the id of a pair (p-1a2b3c4d) or two sentences (a3,b5); `counterpoint compare A B --format text` shows the ids beside the sentences';

function withPair<T>(program: Argv<T>) {
	return program
		.option('pair', { type: 'string', describe: 'Id of a pair as `compare` prints it, or two sentences: a3,b5' })
		.option('format', { alias: 'f', choices: ['text', 'json'], default: 'text', describe: 'How to print it' });
}

function withExamples<T>(program: Argv<T>): Argv<T> {
	return program
		.example('counterpoint explain one.txt two.txt --pair p-1a2b3c4d', 'A pair of the comparison')
		.example('counterpoint explain one.txt two.txt --pair a3,b5', 'Any two sentences, paired or not');
}

async function explanationOf({ annotated }: Compared, ids: Sides<readonly string[]>): Promise<Explanation> {
	const { explainer } = await import('../../src/align/explain.ts');
	return explainer(annotated)(ids);
}

/** The sentences that a pair's id, `a3,b5` or `a3,b5,b6` stands for. */
function idsOf({ pairs, reports }: Comparison, wanted: string): Sides<readonly string[]> {
	const pair = pairs.find(({ id }) => id === wanted.trim());
	if (pair) return pair;
	const ids = wanted.split(/[\s,]+/).filter((id) => id !== '');
	const among = (side: Side) => reports[side].sentences.map(({ id }) => id).filter((id) => ids.includes(id));
	const found = { a: among('a'), b: among('b') };
	const unknown = ids.find((id) => !found.a.includes(id) && !found.b.includes(id));
	if (unknown !== undefined) throw new UsageError(`there is no pair or sentence ${unknown}: give ${WHAT_TO_GIVE}`);
	if (found.a.length > 0 && found.b.length > 0) return found;
	throw new UsageError(`--pair ${wanted} names sentences of one report alone: give ${WHAT_TO_GIVE}`);
}

function text(
	comparison: Comparison,
	{ a, b, similarity, evidence, met, alone }: Explanation,
	held: readonly Inspected[],
): string {
	const { reports, settings } = comparison;
	return [
		`${a.join(' ')}  ${passageOf(reports.a, a)}`,
		`${b.join(' ')}  ${passageOf(reports.b, b)}`,
		`similarity ${closely(similarity, settings.minimumSimilarity)}; ${standingOf(comparison, a, b)} (pairs begin at ${settings.minimumSimilarity.toFixed(2)})`,
		'',
		'evidence           value   gives',
		...evidence.map(({ name, value, share }) => `${name.padEnd(18)} ${value.toFixed(2)}   ${signed(share)}`),
		'',
		met.length > 0 ? 'words that met, the most telling first' : 'no words met',
		...met.map(
			(one) =>
				`  ${printable(one.a.text)} – ${printable(one.b.text)}${one.likeness < 1 ? ` (${one.likeness.toFixed(2)})` : ''}`,
		),
		`only in ${a.join(' ')}: ${listed(alone.a)}`,
		`only in ${b.join(' ')}: ${listed(alone.b)}`,
		'',
		...heldLines(held),
	].join('\n');
}

function passageOf({ sentences }: Report, ids: readonly string[]): string {
	return printable(passageText(sentences.filter(({ id }) => ids.includes(id)))).replace(/\s+/g, ' ');
}

/** "paired as p-1a2b3c4d", and where they are not what they were paired with instead. */
function standingOf({ pairs }: Comparison, a: readonly string[], b: readonly string[]): string {
	const both = pairs.find((pair) => a.some((id) => pair.a.includes(id)) && b.some((id) => pair.b.includes(id)));
	if (both) return `paired as ${both.id}`;
	const others = pairs.filter((pair) => a.some((id) => pair.a.includes(id)) || b.some((id) => pair.b.includes(id)));
	const instead = others.map((pair) => `${pair.a.join(' ')} with ${pair.b.join(' ')}`).join(', ');
	return others.length === 0 ? 'not paired, nor is either with another' : `not paired; instead ${instead}`;
}

/** "0.72"; "0.4981" where two digits would be those of the bound it misses. */
function closely(similarity: number, bound: number): string {
	return similarity.toFixed(similarity.toFixed(2) === bound.toFixed(2) ? 4 : 2);
}

function signed(share: number): string {
	const written = share.toFixed(2);
	return (written === '-0.00' ? '0.00' : written).padStart(5);
}
