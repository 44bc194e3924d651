/** How the two texts are laid out, and how much is shown about them. */
import type { State } from './state.ts';

/** The two texts beside each other, or one below the other; by width means beside where there is room. */
export const LAYOUTS = ['by width', 'one column', 'two columns'] as const;

export type Layout = (typeof LAYOUTS)[number];

/** In fewer columns two texts beside each other have two words a line. */
export const LEAST_FOR_TWO = 40;

/** Below this width two columns hold fewer than five words each, and are made only where a reader asks for them. */
export const ENOUGH_FOR_TWO = 72;

/** Whether two texts stand beside each other in so many columns. */
export function areBeside(layout: Layout, columns: number): boolean {
	if (layout === 'one column') return false;
	return columns >= (layout === 'two columns' ? LEAST_FOR_TWO : ENOUGH_FOR_TWO);
}

/** The other layout than the one that is seen. */
export function switchedLayout(state: State): State {
	const { columns } = state.size;
	if (areBeside(state.layout, columns)) return { ...state, layout: 'one column', notice: 'One text below the other' };
	if (columns < LEAST_FOR_TWO) return { ...state, notice: 'The window is too narrow for two columns' };
	return { ...state, layout: 'two columns', notice: 'The two texts beside each other' };
}

/** Sentences about a pair beyond which it would no longer be seen which ones are the pair's. */
export const MOST_CONTEXT = 5;

export function withContext(state: State, step: 1 | -1): State {
	const context = Math.max(0, Math.min(MOST_CONTEXT, state.context + step));
	const sentences = context === 1 ? '1 sentence' : `${context} sentences`;
	const words = `Showing ${context === 0 ? 'no context' : `${sentences} of context on either side`}`;
	return {
		...state,
		context,
		notice: context === state.context ? `${words}; there is no ${step > 0 ? 'more' : 'less'}` : words,
	};
}
