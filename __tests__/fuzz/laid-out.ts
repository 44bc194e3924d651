/** What holds of tables made of reports, coverage and event: of the schema that is published, of every word they point at. */
import { Ajv, type ValidateFunction } from 'ajv';
import { readFileSync } from 'node:fs';
import type { Report } from '../../src/model.ts';

type Table = 'coverage' | 'event';

const validators = new Map<Table, ValidateFunction>();

/** Compiled when first asked for: most runs ask for none. */
function validatorOf(table: Table): ValidateFunction {
	const known = validators.get(table);
	if (known !== undefined) return known;
	const made = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(`docs/${table}.schema.json`, 'utf8')));
	validators.set(table, made);
	return made;
}

/** As it is read by another program: by its schema, and every span is its text, inside of its sentence. */
export function problemsOfTable(table: Table, value: object, reports: readonly Report[]): readonly string[] {
	const printed: unknown = JSON.parse(JSON.stringify(value));
	const isValid = validatorOf(table);
	const places = new Map(
		reports.flatMap(({ sentences, text }) => sentences.map((sentence) => [sentence.id, { sentence, text }] as const)),
	);
	const wrong = spansIn(printed).filter(({ sentence: id, start, end, text }) => {
		const place = places.get(id);
		return place === undefined || start > end || place.text.slice(start, end) !== text;
	});
	return [
		...(isValid(printed) ? [] : [`it is not of its schema: ${JSON.stringify(isValid.errors?.slice(0, 2))}`]),
		...wrong.slice(0, 3).map((span) => `a span is not its text: ${JSON.stringify(span)}`),
	];
}

interface SpanFound {
	readonly sentence: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** Wherever one stands: a field that is added later is looked at too. */
function spansIn(value: unknown): readonly SpanFound[] {
	if (Array.isArray(value)) return value.flatMap(spansIn);
	if (typeof value !== 'object' || value === null) return [];
	return [...(isSpan(value) ? [value] : []), ...Object.values(value).flatMap(spansIn)];
}

const isSpan = (value: object): value is SpanFound =>
	['sentence', 'start', 'end', 'text'].every((name) => name in value);

/** The same whatever stands first in its lists and objects. */
export function regardlessOfOrder(value: unknown): unknown {
	if (typeof value === 'string') return ID.test(value) ? 'an id' : value;
	if (typeof value === 'number') return Number(value.toFixed(9));
	if (Array.isArray(value))
		return value.map(regardlessOfOrder).sort((x, y) => (JSON.stringify(x) < JSON.stringify(y) ? -1 : 1));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).map(([name, inner]) => [name, regardlessOfOrder(inner)] as const);
	return Object.fromEntries(entries.sort(([x], [y]) => (x < y ? -1 : 1)));
}

/**
 * A table of two reports with its sides called `1` and `2`, the first of the two that were given being `1` where they
 * were exchanged before: equal for both ways round.
 */
export function sidesNamed(value: unknown, order: 'as given' | 'exchanged'): unknown {
	const names: Readonly<Record<string, string>> = order === 'as given' ? { a: '1', b: '2' } : { a: '2', b: '1' };
	const named = (inner: unknown, field: string): unknown => {
		if (typeof inner === 'string')
			return WORDS.has(field)
				? inner
				: inner.replace(SENTENCE_ID, (_, side: string, number: string) => `${names[side]}:${number}`);
		if (Array.isArray(inner)) return inner.map((one) => named(one, field));
		if (typeof inner !== 'object' || inner === null) return inner;
		return Object.fromEntries(Object.entries(inner).map(([name, one]) => [names[name] ?? name, named(one, name)]));
	};
	return named(value, '');
}

/** `a12`, and `aT` of a title that was given beside the sentences. */
const SENTENCE_ID = /^([ab])(\d+|T)$/;
/** Fields of a report's own words, which may look like an id. */
const WORDS = new Set([
	'text',
	'name',
	'names',
	'word',
	'words',
	'counts',
	'roles',
	'speaksFor',
	'title',
	'outlet',
	'agency',
]);

/** Ids of pairs and findings are hashes of what stands on their sides, one after the other. */
const ID = /^[pf]-[0-9a-f]{4,}$/;

/** Where two tables part, for whoever mends it; null where they do not. */
export function firstDifference(one: unknown, other: unknown, at = ''): string | null {
	const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
	if (left === right) return null;
	if (typeof one === 'object' && one !== null && typeof other === 'object' && other !== null) {
		const fields = [one, other].map((value) => Object.entries(value));
		for (const [name, inner] of fields[0] ?? []) {
			const found = firstDifference(inner, new Map(fields[1]).get(name), `${at}/${name}`);
			if (found !== null) return found;
		}
	}
	return `${at}: ${left?.slice(0, SHOWN)} / ${right?.slice(0, SHOWN)}`;
}

const SHOWN = 300;
