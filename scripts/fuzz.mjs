// Asks the program what chance makes up and says what does not hold of the answers: see __tests__/fuzz/.
//   node scripts/fuzz.mjs [--seed 1] [--cases 1000] [--only judge]
// Case k of a way in is made from seed + k alone, so that a failing one is run again by its own seed with --cases 1.
import { parseArgs } from 'node:util';
import { loadModule } from './similarity/signals.mjs';

const { values } = parseArgs({
	options: {
		seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
		cases: { type: 'string', default: '1000' },
		only: { type: 'string' },
	},
});
/** A process a case: a hundredth as many of them take as long. */
const PROCESSES = new Set(['judge, by lines', 'batch']);
/** Characters of a failing case that are shown. */
const SHOWN = 3000;

const { SURFACES, problemsOf, randomFrom } = await loadModule(`
	export { SURFACES, problemsOf } from './__tests__/fuzz/surfaces.ts';
	export { randomFrom } from './__tests__/fuzz/random.ts';
`);
const [seed, cases] = [Number(values.seed), Number(values.cases)];
console.log(`seed ${seed}, ${cases} cases`);
let failed = 0;
for (const surface of Object.keys(SURFACES).filter((name) => values.only === undefined || name === values.only)) {
	const start = performance.now();
	const count = PROCESSES.has(surface) ? Math.ceil(cases / 100) : cases;
	for (let number = 0; number < count; number++) await tryOne(surface, seed + number);
	console.log(`${surface}: ${count} cases in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log(failed === 0 ? 'everything holds' : `${failed} cases failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function tryOne(surface, own) {
	const one = SURFACES[surface](randomFrom(own));
	const problems = await problemsOf(one);
	if (problems.length === 0) return;
	failed++;
	console.log(`\nnode scripts/fuzz.mjs --seed ${own} --cases 1 --only '${surface}'`);
	for (const problem of new Set(problems)) console.log(`  ${problem}`);
	console.log(`  ${JSON.stringify(one.given).slice(0, SHOWN)}`);
}
