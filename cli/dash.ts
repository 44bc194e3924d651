/**
 * Words that begin with a dash and are no options. The `-` of standard input among words that are a list. yargs takes it for an option without a name and drops it without
 * a word: `counterpoint event - two.txt three.txt` would lay two reports side by side instead of three. So it does with what
 * follows `--`, as in `counterpoint event one.txt two.txt -- -three.txt`.
 */

/** No word of a command line can hold the character NUL. */
const STAND_IN = '\0-';

/** The words with what yargs keeps in the place of each `-`. */
export function withStandIns(words: readonly string[]): readonly string[] {
	return words.map((word) => (word === '-' ? STAND_IN : word));
}

/** What yargs made of the words, or a message of it, with each `-` as it was typed. */
export function asTyped<T>(given: T): T {
	// yargs writes values into its messages as JSON does.
	if (typeof given === 'string') return given.replaceAll(STAND_IN, '-').replaceAll('\\u0000-', '-') as T;
	if (Array.isArray(given)) return given.map(asTyped) as T;
	if (typeof given !== 'object' || given === null) return given;
	return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, asTyped(value)])) as T;
}

/** The words with the files that follow `--` among the others, each so that it is no option. */
export function withoutEndOfOptions(words: readonly string[]): readonly string[] {
	const at = words.indexOf('--');
	if (at === -1) return words;
	const files = words.slice(at + 1).map((word) => (/^-./.test(word) ? `./${word}` : word));
	return [...words.slice(0, at), ...files];
}
