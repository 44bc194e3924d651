/** The published schemas as a tool states them: an object at the root, with the definitions that it needs and no others. */
import comparison from '../../docs/comparison.schema.json' with { type: 'json' };
import coverage from '../../docs/coverage.schema.json' with { type: 'json' };
import judgement from '../../docs/judgement.schema.json' with { type: 'json' };

type Schema = Readonly<Record<string, unknown>>;

/** What MCP takes for the form of an answer. */
export interface ObjectSchema extends Schema {
	readonly type: 'object';
}

const DIALECT = 'http://json-schema.org/draft-07/schema#';
const REFERENCE = /"#\/definitions\/([^"]{1,200})"/g;

export const COMPARISON = rooted('counterpoint.comparison/1', comparison.definitions, 'Comparison');
export const COVERAGE = rooted('counterpoint.coverage/1', coverage.definitions, 'Coverage');
export const REPORT = rooted('report', comparison.definitions, 'Report');
export const JUDGEMENTS: ObjectSchema = {
	$schema: DIALECT,
	type: 'object',
	properties: { judgements: { type: 'array', items: { $ref: '#/definitions/Judgement' } } },
	required: ['judgements'],
	definitions: judgement.definitions,
};

function rooted(title: string, definitions: Readonly<Record<string, Schema>>, name: string): ObjectSchema {
	const needed = neededBy(definitions, name);
	const kept = Object.entries(definitions).filter(([key]) => key !== name && needed.has(key));
	return { $schema: DIALECT, title, ...definitions[name], type: 'object', definitions: Object.fromEntries(kept) };
}

function neededBy(definitions: Readonly<Record<string, Schema>>, name: string): ReadonlySet<string> {
	const needed = new Set([name]);
	// What is added on the way is gone through as well.
	for (const one of needed) {
		const references = JSON.stringify(definitions[one] ?? {}).matchAll(REFERENCE);
		for (const [, key = ''] of references) needed.add(decodeURIComponent(key));
	}
	return needed;
}
