/** Everything that can happen to the screen. */
import type { Filter } from '../data/filter.ts';
import type { Size } from './state.ts';

export type Movement = 'up' | 'down' | 'page up' | 'page down' | 'first' | 'last';
export type Target = 'finding' | 'conflict' | 'omission';

export type Action =
	| { readonly kind: 'move'; readonly by: Movement }
	| { readonly kind: 'seek'; readonly target: Target; readonly step: 1 | -1 }
	| { readonly kind: 'step filter'; readonly step: 1 | -1 }
	| { readonly kind: 'filter'; readonly filter: Filter }
	| { readonly kind: 'switch order' }
	| { readonly kind: 'fold' }
	| { readonly kind: 'show keys' }
	| { readonly kind: 'back' }
	| { readonly kind: 'quit' }
	| { readonly kind: 'resize'; readonly size: Size }
	| { readonly kind: 'unknown key'; readonly key: string };

/** What is to be done outside: the only way from the pure part of the screen to the terminal. */
export type Effect = { readonly kind: 'quit' };
