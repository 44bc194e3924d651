/** The page of all keys. */
import { BINDINGS, type Binding, keyLabel } from '../keys.ts';
import { EMPTY_LINE, type Line, line, segment } from '../text/line.ts';
import { wrap } from '../text/wrap.ts';

const KEYS_COLUMN = 24;

export function keysPage(columns: number): readonly Line[] {
	const groups = [...new Set(BINDINGS.map(({ group }) => group))];
	return groups.flatMap((group) => [
		line(segment(group, 'strong')),
		...BINDINGS.filter((binding) => binding.group === group).flatMap((binding) => bindingLines(binding, columns)),
		EMPTY_LINE,
	]);
}

function bindingLines({ keys, does }: Binding, columns: number): readonly Line[] {
	const names = `  ${keys.map(keyLabel).join('  ')}`.padEnd(KEYS_COLUMN);
	const words = wrap([segment(does)], Math.max(10, columns - KEYS_COLUMN));
	return words.map((wrapped, index) => line(segment(index === 0 ? names : ' '.repeat(KEYS_COLUMN), 'key'), ...wrapped));
}
