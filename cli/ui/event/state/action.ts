/** Everything that can happen to the screen of an event. */
import type { Sides } from '../../../../src/model.ts';
import type { Movement } from '../../state/action.ts';
import type { Size } from '../../state/state.ts';
import type { Filter } from '../data/filter.ts';
import type { PanelName } from './state.ts';

/** What is next: the next match where something was searched for, else the next cell that stands against others. */
export type Target = 'next' | 'contested' | 'alone';

export type Action =
	| { readonly kind: 'move'; readonly by: Movement }
	| { readonly kind: 'column'; readonly step: 1 | -1 }
	| { readonly kind: 'seek'; readonly target: Target; readonly step: 1 | -1 }
	| { readonly kind: 'digit'; readonly digit: number }
	| { readonly kind: 'filter'; readonly filter: Filter }
	| { readonly kind: 'step filter'; readonly step: 1 | -1 }
	| { readonly kind: 'panel'; readonly name: PanelName }
	| { readonly kind: 'next page' }
	| { readonly kind: 'base' }
	| { readonly kind: 'enter' }
	| { readonly kind: 'back' }
	| { readonly kind: 'leave' }
	| { readonly kind: 'search' }
	| { readonly kind: 'jump' }
	| { readonly kind: 'copy' }
	| { readonly kind: 'switch theme' }
	| { readonly kind: 'redraw' | 'suspend' | 'quit' }
	| { readonly kind: 'type'; readonly keys: readonly string[] }
	| { readonly kind: 'resize'; readonly size: Size }
	| { readonly kind: 'click'; readonly row: number }
	| { readonly kind: 'tell'; readonly notice: string | null }
	| { readonly kind: 'unknown key'; readonly key: string };

/** What is to be done outside. */
export type Effect =
	| { readonly kind: 'redraw' | 'suspend' | 'quit' }
	| { readonly kind: 'copy'; readonly text: string }
	/** Opens the comparison of two reports, by their places among the columns, at these sentences. */
	| { readonly kind: 'compare'; readonly reports: Sides<number>; readonly at: Sides<readonly string[]> };
