/** The last line: a prompt, a notice, or the keys most in use. */
import { type Line, segment } from '../../text/line.ts';
import { onOneLine } from '../../text/oneLine.ts';
import { wrap } from '../../text/wrap.ts';
import { typedLine } from '../../view/foot.ts';
import { hintsThatFit } from '../../view/hints.ts';
import { BINDINGS, MATTERS } from '../keys.ts';
import type { Prompt, State } from '../state/state.ts';

const QUESTIONS: Readonly<Record<Prompt['kind'], readonly [asks: string, ends: string]>> = {
	search: ['Search: ', 'Enter searches, Esc gives up'],
	jump: ['Go to matter: ', 'Enter goes to it, Esc gives up'],
};

export function foot({ prompt, notice, panel, size, query }: State): readonly Line[] {
	const { columns, rows } = size;
	if (prompt !== null) {
		const typed = typedLine(QUESTIONS[prompt.kind], prompt, notice, columns);
		return wrap(typed, columns - 1).slice(-Math.ceil(rows / 2));
	}
	if (notice !== null) return wrap([segment(onOneLine(notice), 'alert')], columns);
	const place = panel?.name ?? 'table';
	const named = BINDINGS.flatMap(({ keys: [key = ''], foot }) => {
		const words = foot[place];
		return words === undefined ? [] : [{ key, words: key === 'n' && query !== '' ? 'next match' : words }];
	});
	return [hintsThatFit(named, MATTERS, columns)];
}
