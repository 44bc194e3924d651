/** Comparisons that were saved: one as JSON, or the lines of a batch. */
import { Ajv } from 'ajv';
import schema from '../../docs/comparison.schema.json' with { type: 'json' };
import { DOUBT } from '../classify/judgement/printed.ts';
import { summarise } from '../classify/summary.ts';
import { groundOf } from '../ground.ts';
import type { Comparison } from '../model.ts';
import type { Identified } from '../report/format.ts';
import { decode } from './decode.ts';
import { ReadFailure } from './failure.ts';
import { isRecord } from './fields.ts';
import { readFileBytes } from './file.ts';
import { MAXIMUM_SAVED_BYTES } from './limits.ts';
import { readStreamBytes } from './standard-input.ts';

/**
 * Reads what `compare --format json` or `batch` printed. Lines of a batch that failed are passed over.
 *
 * @param source a path, or `-` for standard input
 * @throws ReadFailure
 */
export async function readComparisons(source: string): Promise<readonly Identified[]> {
	const name = source === '-' ? 'standard input' : source;
	const bytes = await (source === '-'
		? readStreamBytes(process.stdin, name, MAXIMUM_SAVED_BYTES)
		: readFileBytes(source, MAXIMUM_SAVED_BYTES));
	const check = checker(name);
	const text = await decode({ bytes, name, contentType: null });
	return valuesIn(text, name).flatMap((value) => {
		if (isRecord(value) && 'error' in value) return [];
		const line = isRecord(value) && 'comparison' in value ? value : { id: null, comparison: value };
		return { id: line.id === null ? null : String(line.id), comparison: check(line.comparison) };
	});
}

function valuesIn(text: string, name: string): readonly unknown[] {
	const whole = parsed(text);
	if (whole !== undefined) return [whole];
	return text.split('\n').flatMap((line, index) => {
		const value = parsed(line);
		if (value === undefined && line.trim() !== '') throw notComparison(name, `line ${index + 1} is no JSON`);
		return value === undefined ? [] : [value];
	});
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** What was saved may have been edited: a missing field should be named here and not fail somewhere in a format. */
function checker(name: string): (value: unknown) => Comparison {
	const validate = new Ajv({ allowUnionTypes: true }).compile<Comparison>(schema);
	return (saved) => {
		const value = withCountsWithin(withGrounds(withPrinted(withTiers(saved))));
		if (validate(value)) return isCountedApart(saved) ? value : recounted(value);
		const [error] = validate.errors ?? [];
		throw notComparison(name, `${error?.instancePath || 'it'} ${error?.message ?? 'does not fit'}`);
	};
}

/** What was saved before there were tiers was all said, and found by grammar. */
function withTiers(value: unknown): unknown {
	if (!isRecord(value) || !Array.isArray(value.findings) || !isRecord(value.summary)) return value;
	const findings = value.findings.map((finding) =>
		isRecord(finding) && !('tier' in finding) ? { ...finding, tier: 'said', by: 'grammar' } : finding,
	);
	return {
		...value,
		findings,
		summary: 'worthALook' in value.summary ? value.summary : { ...value.summary, worthALook: 0 },
	};
}

/** Before, one number said how surely the words differ and how surely they were printed; the second is known from its cause. */
function withPrinted(value: unknown): unknown {
	if (!isRecord(value) || !Array.isArray(value.findings)) return value;
	const findings = value.findings.map((finding) => {
		if (!isRecord(finding) || 'printed' in finding || typeof finding.confidence !== 'number') return finding;
		const { confidence, ...rest } = finding;
		const [copy, elsewhere] = [finding.cause === 'copy', Array.isArray(finding.seeAlso) && finding.seeAlso.length > 0];
		const printed = (copy ? DOUBT : 1) * (elsewhere ? DOUBT : 1);
		return { ...rest, confidence: Math.min(1, confidence / printed), printed };
	});
	return { ...value, findings };
}

/** What was saved before pairs had grounds has the words to tell them by, unless the texts were left out. */
function withGrounds(value: unknown): unknown {
	if (!isRecord(value) || !Array.isArray(value.pairs) || !isRecord(value.reports)) return value;
	const texts = { ...textsOf(value.reports.a), ...textsOf(value.reports.b) };
	const passage = (ids: unknown) => (Array.isArray(ids) ? ids.map((id) => texts[String(id)] ?? '').join(' ') : '');
	const findings = Array.isArray(value.findings) ? value.findings.filter(isRecord) : [];
	const onlyLikely = new Set(findings.filter(({ tier }) => tier === 'worth a look').map(({ id }) => id));
	const pairs = value.pairs.map((pair) => {
		if (!isRecord(pair) || 'ground' in pair || !Array.isArray(pair.findings)) return pair;
		if (pair.findings.length > 0) {
			return pair.findings.every((id) => onlyLikely.has(id)) ? { ...pair, ground: 'only worth a look' } : pair;
		}
		return { ...pair, ground: groundOf({ a: passage(pair.a), b: passage(pair.b) }) };
	});
	return { ...value, pairs };
}

/** The words of each sentence by its id. */
function textsOf(report: unknown): Readonly<Record<string, string>> {
	if (!isRecord(report) || !Array.isArray(report.sentences)) return {};
	const sentences = report.sentences.filter(isRecord);
	return Object.fromEntries(sentences.map(({ id, text }) => [String(id), typeof text === 'string' ? text : '']));
}

/** Before, one number counted conflicts between the reports and within one. The counts come once all is known to be there. */
function withCountsWithin(value: unknown): unknown {
	if (!isRecord(value) || !isRecord(value.summary) || 'within' in value.summary) return value;
	const none = { conflicts: 0, differences: 0 };
	return { ...value, summary: { ...value.summary, within: { a: none, b: none } } };
}

function isCountedApart(saved: unknown): boolean {
	return isRecord(saved) && isRecord(saved.summary) && 'within' in saved.summary;
}

function recounted(comparison: Comparison): Comparison {
	const { pairs, findings, omissions } = comparison;
	return { ...comparison, summary: summarise(pairs, findings, omissions) };
}

function notComparison(name: string, why: string): ReadFailure {
	return new ReadFailure(
		'malformed',
		`${name} is not a comparison (${why}); make one with: counterpoint compare -f json`,
	);
}
