/** The page of all keys. */
import { keyLabel } from '../keyLabel.ts';
import { BINDINGS, type Binding } from '../keys.ts';
import { EMPTY_LINE, type Line, line, segment } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';

/** The widest names of keys with a blank on either side. */
const KEYS_COLUMN = 24;
/** Beside them, at least so many columns must be left for what the key does; else it stands below. */
const LEAST_FOR_WORDS = 30;
const NAMES_INDENT = 2;
const WORDS_INDENT = 4;

/** What the page tells of a key. */
type Told = Pick<Binding, 'keys' | 'does'> & { readonly group: string };

export function keysPage(columns: number, bindings: readonly Told[] = BINDINGS): readonly Line[] {
	const groups = [...new Set(bindings.map(({ group }) => group))];
	return groups.flatMap((group) => [
		line(segment(group, 'strong')),
		...bindings.filter((binding) => binding.group === group).flatMap((binding) => bindingLines(binding, columns)),
		EMPTY_LINE,
	]);
}

function bindingLines({ keys, does }: Told, columns: number): readonly Line[] {
	const names = keys.map(keyLabel).join('  ');
	if (columns < KEYS_COLUMN + LEAST_FOR_WORDS || names.length >= KEYS_COLUMN - NAMES_INDENT) {
		return [
			...indented(wrap([segment(names, 'key')], columns - NAMES_INDENT), NAMES_INDENT),
			...indented(wrap([segment(does)], columns - WORDS_INDENT), WORDS_INDENT),
		];
	}
	const [first = EMPTY_LINE, ...others] = wrap([segment(does)], columns - KEYS_COLUMN);
	const beside = line(' '.repeat(NAMES_INDENT), segment(names.padEnd(KEYS_COLUMN - NAMES_INDENT), 'key'), ...first);
	return [beside, ...indented(others, KEYS_COLUMN)];
}

function indented(lines: readonly Line[], columns: number): readonly Line[] {
	return lines.map((wrapped) => line(' '.repeat(columns), ...wrapped));
}
