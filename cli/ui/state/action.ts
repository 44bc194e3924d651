/** Everything that can happen to the screen. */
import type { Decision, Sentence } from '../../../src/model.ts';
import type { Act } from '../../../src/review/act.ts';
import type { Filter } from '../data/filter.ts';
import type { Review } from '../data/reviews.ts';
import type { Row } from '../data/rows.ts';
import type { AskingNow, PanelName, Size, TypedPrompt } from './state.ts';

export type Movement =
	| 'up'
	| 'down'
	| 'a few up'
	| 'a few down'
	| 'page up'
	| 'page down'
	| 'half page up'
	| 'half page down'
	| 'first'
	| 'last';
/** What is next: the next match where something was searched for, else the next finding. */
export type Target = 'next' | 'finding' | 'conflict' | 'omission' | 'match';

export type Action =
	| { readonly kind: 'move'; readonly by: Movement }
	| { readonly kind: 'seek'; readonly target: Target; readonly step: 1 | -1 }
	| { readonly kind: 'step filter'; readonly step: 1 | -1 }
	| { readonly kind: 'filter'; readonly filter: Filter }
	| { readonly kind: 'switch order' }
	| { readonly kind: 'digit'; readonly digit: number }
	| { readonly kind: 'fold' }
	| { readonly kind: 'fold all' }
	| { readonly kind: 'panel'; readonly name: PanelName }
	| { readonly kind: 'why' }
	| { readonly kind: 'coverage' }
	/** Asks a language model about the selected passage, or about all. */
	| { readonly kind: 'ask'; readonly about: 'selected' | 'all' }
	/** How far the asking is; null once it is over. */
	| { readonly kind: 'asking'; readonly now: AskingNow | null }
	/** What a language model found is on the screen now. Nothing is told where nobody has asked. */
	| { readonly kind: 'answered'; readonly review: Review; readonly notice: string | null }
	| { readonly kind: 'enter' }
	| { readonly kind: 'open' }
	| { readonly kind: 'close' }
	| { readonly kind: 'back' }
	| { readonly kind: 'search' }
	| { readonly kind: 'jump' }
	| { readonly kind: 'edit' }
	| { readonly kind: 'page' }
	| { readonly kind: 'type'; readonly key: string }
	| { readonly kind: 'switch theme' }
	| { readonly kind: 'switch layout' }
	| { readonly kind: 'context'; readonly step: 1 | -1 }
	| { readonly kind: 'copy' }
	| { readonly kind: 'review'; readonly act: ReviewAction }
	| { readonly kind: 'redraw' }
	/** The text at the foot was changed. */
	| { readonly kind: 'redraw text' }
	| { readonly kind: 'suspend' }
	| { readonly kind: 'leave' }
	| { readonly kind: 'quit' }
	| { readonly kind: 'resize'; readonly size: Size }
	| { readonly kind: 'click'; readonly row: number }
	| { readonly kind: 'tell'; readonly notice: string }
	/** The files could not be compared again, with the reason; or they could. */
	| { readonly kind: 'stale'; readonly why: string | null }
	| { readonly kind: 'unknown key'; readonly key: string };

/** What a reader does to review findings. */
export type ReviewAction =
	| { readonly kind: 'decide'; readonly decision: Decision }
	| { readonly kind: 'undo' | 'redo' }
	| { readonly kind: 'seek undecided'; readonly step: 1 | -1 }
	| { readonly kind: 'next of row' }
	/** Writes a note at the foot, or in the reader's editor. */
	| { readonly kind: 'note' | 'edit note' }
	/** Adds a finding: marks its words. */
	| { readonly kind: 'mark' }
	/** The editor was left. */
	| { readonly kind: 'note written'; readonly about: string; readonly text: string }
	/** What was written could not be kept. */
	| { readonly kind: 'note refused'; readonly about: string; readonly text: string; readonly notice: string }
	/** Something is on the disk now, or could not be put there. */
	| { readonly kind: 'kept'; readonly review: Review; readonly notice: string; readonly finding?: string | undefined }
	/** A finding of the reader's own could not be kept. */
	| { readonly kind: 'reason refused'; readonly asked: AskedReason; readonly notice: string };

/** The line in which a reason was typed, as it was when it was finished. */
export type AskedReason = Extract<TypedPrompt, { kind: 'reason' }>;

/** What is to be kept. What is taken back is the last that was kept, which only the file tells. */
export type Wanted = Act | { readonly kind: 'undo last' | 'redo last' };

/** Out of the program, or back to what the comparison was opened from. */
export type Leaving = 'quit' | 'go back';

/** What is to be done outside: the only way from the pure part of the screen to the terminal and the disk. */
export type Effect =
	| { readonly kind: Leaving | 'suspend' | 'redraw' }
	/** Works out why pairs match, which takes a while in long reports, and shows it. */
	| { readonly kind: 'work out' }
	/** Counts what each report covers, and shows it. */
	| { readonly kind: 'count coverage' }
	/** Asks a language model; what it found comes back as an action. */
	| { readonly kind: 'ask'; readonly about: Row | 'all' }
	| { readonly kind: 'stop asking' }
	/** Shown as kept only once it is: it comes back as an action. */
	| { readonly kind: 'keep'; readonly wanted: Wanted; readonly asked?: AskedReason }
	/** Opens the reader's editor on the note of a finding. */
	| { readonly kind: 'edit note'; readonly about: string; readonly text: string }
	| { readonly kind: 'copy'; readonly text: string }
	/** Opens the file of a report at this sentence. */
	| { readonly kind: 'edit'; readonly file: string; readonly sentence: Sentence }
	/** Shows what the row says in the reader's pager. */
	| { readonly kind: 'page'; readonly row: Row }
	| { readonly kind: 'export'; readonly format: string; readonly file: string };
