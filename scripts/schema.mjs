// Writes the JSON Schemas of what the program prints from the types, so that the two cannot part: npm run docs
import { writeFile } from 'node:fs/promises';
import { createGenerator } from 'ts-json-schema-generator';
import manifest from '../package.json' with { type: 'json' };

await publish('Comparison', 'src/model.ts');
await publish('Judgement', 'src/model.ts');
await publish('Coverage', 'src/coverage/model.ts');
await publish('Event', 'src/event/model.ts');

/** Fields may be added within a schema's number, so a reader must let pass what it does not know. */
async function publish(type, path) {
	const schema = createGenerator({
		path,
		tsconfig: 'tsconfig.json',
		type,
		additionalProperties: true,
		sortProps: false,
	}).createSchema(type);
	const name = type.toLowerCase();
	await writeFile(
		`docs/${name}.schema.json`,
		`${JSON.stringify({ title: `${manifest.name}.${name}/1`, ...schema }, null, '\t')}\n`,
	);
}
