// Writes the JSON Schema of a comparison from the types, so that the two cannot part: npm run docs
import { writeFile } from 'node:fs/promises';
import { createGenerator } from 'ts-json-schema-generator';
import manifest from '../package.json' with { type: 'json' };

/** Fields may be added within counterpoint.comparison/1, so a reader must let pass what it does not know. */
const schema = createGenerator({
	path: 'src/model.ts',
	tsconfig: 'tsconfig.json',
	type: 'Comparison',
	additionalProperties: true,
	sortProps: false,
}).createSchema('Comparison');

await writeFile(
	'docs/comparison.schema.json',
	`${JSON.stringify({ title: `${manifest.name}.comparison/1`, ...schema }, null, '\t')}\n`,
);
