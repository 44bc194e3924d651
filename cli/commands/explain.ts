/** `counterpoint explain A B --pair ID`: why two sentences were paired. */
import type { Argv } from 'yargs';
import type { Explanation } from '../../src/align/explain.ts';
import type { Compared } from '../../src/compare.ts';
import type { Comparison, Report, Span } from '../../src/model.ts';
import { defineCommand } from '../command.ts';
import { comparedReports } from '../comparing.ts';
import { ReadFailure } from '../../src/read/failure.ts';
import { type ReportsGiven, withReports } from '../reports.ts';

interface ExplainGiven extends ReportsGiven {
	readonly pair: string;
	readonly format: string;
}

export const explain = defineCommand<ExplainGiven>({
	command: 'explain <a> <b>',
	describe: 'Show why two sentences were paired: which words met, and what each signal gave',
	builder: (program) => withExamples(withPair(withReports(program))),
	async handler(given) {
		const explanations = await explanationsOf(await comparedReports(given), given.pair);
		const written =
			given.format === 'json' ? JSON.stringify(explanations.map(([, explained]) => explained)) : text(explanations);
		process.stdout.write(`${written}\n`);
	},
});

function withPair<T>(program: Argv<T>) {
	return program
		.option('pair', {
			type: 'string',
			demandOption: true,
			describe: 'Id of a pair as `compare` prints it, or two sentences: a3,b5',
		})
		.option('format', { alias: 'f', choices: ['text', 'json'], default: 'text', describe: 'How to print it' });
}

function withExamples<T>(program: Argv<T>): Argv<T> {
	return program
		.example('counterpoint explain one.txt two.txt --pair p-1a2b3c4d', 'A pair of the comparison')
		.example('counterpoint explain one.txt two.txt --pair a3,b5', 'Any two sentences, paired or not');
}

type Explained = readonly [Comparison, Explanation];

async function explanationsOf({ comparison, annotated }: Compared, pair: string): Promise<readonly Explained[]> {
	const { explainer } = await import('../../src/align/explain.ts');
	const explain = explainer(annotated);
	return couplesOf(comparison, pair).map((ids) => [comparison, explain(ids)] as const);
}

/** The couples of sentences that a pair's id, or `a3,b5`, stands for. */
function couplesOf({ pairs, reports }: Comparison, wanted: string) {
	const found = pairs.find(({ id }) => id === wanted);
	if (found) return found.a.flatMap((a) => found.b.map((b) => ({ a, b })));
	const [a = '', b = ''] = wanted.split(',').map((id) => id.trim());
	const has = (report: Report, id: string) => report.sentences.some((sentence) => sentence.id === id);
	if (has(reports.a, a) && has(reports.b, b)) return [{ a, b }];
	throw new ReadFailure(
		'malformed',
		`there is no pair ${wanted}; compare --format json lists the pairs with their ids`,
	);
}

function text(explanations: readonly Explained[]): string {
	return explanations.map(([comparison, explanation]) => textOf(comparison, explanation)).join('\n\n');
}

function textOf({ reports }: Comparison, { a, b, similarity, signals, met, alone }: Explanation): string {
	const sentence = (report: Report, id: string) => report.sentences.find((one) => one.id === id)?.text ?? '';
	return [
		`${a}  ${plain(sentence(reports.a, a))}`,
		`${b}  ${plain(sentence(reports.b, b))}`,
		`similarity ${similarity.toFixed(2)} (0.50: a reader would be of two minds)`,
		'',
		'signal             value   gives',
		...signals.map(
			({ name, value, share }) => `${name.padEnd(18)} ${value.toFixed(2)}   ${share.toFixed(2).padStart(5)}`,
		),
		'',
		'words that met, the most telling first',
		...met.map(
			(one) =>
				`  ${plain(one.a.text)} – ${plain(one.b.text)}${one.likeness < 1 ? ` (${one.likeness.toFixed(2)})` : ''}`,
		),
		`only in ${a}: ${listed(alone.a)}`,
		`only in ${b}: ${listed(alone.b)}`,
	].join('\n');
}

const listed = (spans: readonly Span[]) =>
	spans.length > 0 ? spans.map(({ text }) => plain(text)).join(', ') : 'nothing';

/** Source text may hold control characters that move a terminal's cursor. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cf}]+/gu, ' ');
