/**
 * What V8 is told while the program is in a hurry.
 *
 * V8 compiles anew, and better, what runs often. Two short reports are compared before that has paid: a quarter of the
 * time went into code that hardly ran any more. So the program starts with V8 waiting, and whatever takes longer has it wait
 * less (`takeTime`): not as little as by itself, since there is much code here and none of it runs most of the time. 1,000
 * sentences had 347 functions optimised, of which V8 took 57 back; waiting fifteen times as long it was 56 and 10, and 2,400
 * pairs of sentences are judged in two thirds of the processor time.
 *
 * It also makes more and more room for what is young, and every page of that is memory new to the process, which takes
 * longer to get than clearing the small room more often: a tenth of the time. So the room stays as it begins.
 *
 * Only what V8 looks at each time it counts, makes room or writes a pattern down is set. `--no-regexp-tier-up` would save
 * some more and must not be put back while the program runs: V8 then takes patterns for what they are not, and crashes.
 *
 * Only for versions of V8 on which it was measured, since a version that does not know a setting says so on standard error.
 * Others run as they come.
 */
import { setFlagsFromString } from 'node:v8';

interface Settings {
	readonly hurried: readonly string[];
	/** The same for work that takes longer. */
	readonly lasting: readonly string[];
}

/** By so much V8 makes the room for what is young larger whenever enough of it was still needed. */
const STAYS = '--semi-space-growth-factor=1';
const DOUBLES = '--semi-space-growth-factor=2';

/** A first try of a pattern is not made shorter before: most patterns are tried once or twice, and the second time compiles them. */
const PATTERNS_AS_THEY_COME = '--no-regexp-peephole-optimization';
const PATTERNS_SHORTENED = '--regexp-peephole-optimization';

/**
 * By V8's version. How often a function runs, or how many bytes of its bytecode, before V8 thinks of optimising it: V8's own
 * budget is 67,584 bytes, its own counts are 400, 100, 3,000 (Node 24: 10,000) and 800.
 */
const KNOWN: Readonly<Record<string, Settings>> = {
	// Node 20
	'11.3': {
		hurried: ['--interrupt-budget=4000000', STAYS, PATTERNS_AS_THEY_COME],
		lasting: ['--interrupt-budget=1000000', DOUBLES, PATTERNS_SHORTENED],
	},
	// Node 22
	'12.4': {
		hurried: [...invocations(20_000, 5_000, 200_000, 50_000), STAYS, PATTERNS_AS_THEY_COME],
		lasting: [...invocations(2_400, 600, 18_000, 4_800), DOUBLES, PATTERNS_SHORTENED],
	},
	// Node 24
	'13.6': {
		hurried: [...invocations(20_000, 5_000, 200_000, 50_000), STAYS, PATTERNS_AS_THEY_COME],
		lasting: [...invocations(2_400, 600, 18_000, 4_800), DOUBLES, PATTERNS_SHORTENED],
	},
};

/** Before each of the two optimising compilers takes a function, and takes it while it runs. */
function invocations(maglev: number, maglevRunning: number, turbofan: number, turbofanRunning: number) {
	return [
		`--invocation-count-for-maglev=${maglev}`,
		`--invocation-count-for-maglev-osr=${maglevRunning}`,
		`--invocation-count-for-turbofan=${turbofan}`,
		`--invocation-count-for-osr=${turbofanRunning}`,
	];
}

const version = process.versions.v8.split('.', 2).join('.');
const { hurried, lasting } = KNOWN[version] ?? { hurried: [], lasting: [] };

/** Before anything is compiled: V8 takes what was compiled before only under the settings that it was compiled under. */
export function hurry(): void {
	for (const flag of hurried) setFlagsFromString(flag);
}

/** Before work that is long enough for some optimising to pay. */
export function takeTime(): void {
	for (const flag of lasting) setFlagsFromString(flag);
}
