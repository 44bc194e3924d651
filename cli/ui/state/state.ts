/** All that the screen remembers. The picture follows from it and the comparison alone. */
import type { FindingKind, Side, Sides, Verdict } from '../../../src/model.ts';
import type { Place } from '../../../src/review/subject.ts';
import type { Book } from '../data/book.ts';
import { type Filter, filteredRows } from '../data/filter.ts';
import type { Marking } from '../data/marking.ts';
import { NOTHING_DECIDED, type Review } from '../data/reviews.ts';
import type { Row } from '../data/rows.ts';
import type { ThemeName } from '../terminal/themeNames.ts';
import type { Layout } from './layout.ts';
import { type Picture, UNDRAWN } from './picture.ts';
import { type Position, START } from './scroll.ts';

export interface Size {
	readonly columns: number;
	readonly rows: number;
}

/** What can fill the body of the screen instead of the two columns. */
export type PanelName =
	| 'keys'
	| 'detail'
	| 'match'
	| 'findings'
	| 'omissions'
	| 'text a'
	| 'text b'
	| 'export'
	| 'marks'
	| 'kinds'
	| 'changes'
	| 'coverage';

export interface Panel {
	readonly name: PanelName;
	readonly position: Position;
}

/** Adding a finding: its words, its kind, its verdict. */
export type MarkPrompt = { readonly behind: Panel | null } & (
	| { readonly kind: 'mark'; readonly marking: Marking }
	| ({ readonly kind: 'kind of finding' } & Marked)
	| ({ readonly kind: 'verdict'; readonly of: FindingKind } & Marked)
);

/** What was marked, and the question before this one, to which Esc goes back. */
interface Marked {
	readonly places: Sides<readonly Place[]>;
	readonly before: MarkPrompt;
}

/** What takes all keys until it is answered. */
export type Prompt = MarkPrompt | TypedPrompt;

/** A line being typed at the foot. */
export type TypedPrompt = {
	/** What stands behind the cursor. */
	readonly after?: string;
} & (
	| { readonly kind: 'search' | 'jump'; readonly text: string }
	| { readonly kind: 'file'; readonly text: string; readonly format: string }
	/** The note on the finding with this id. */
	| { readonly kind: 'note'; readonly text: string; readonly about: string }
	/** Why a finding is added. */
	| {
			readonly kind: 'reason';
			readonly text: string;
			readonly places: Sides<readonly Place[]>;
			readonly finding: { readonly kind: FindingKind; readonly verdict: Verdict };
			readonly behind: Panel | null;
			readonly before: MarkPrompt;
	  }
);

/** Marked words that wait for those of the other side. */
export interface Waiting {
	readonly side: Side;
	readonly places: readonly Place[];
}

/** A language model that is being asked. */
export interface AskingNow {
	readonly about: 'the selected passage' | 'all passages';
	/** Null until it is known which answers. */
	readonly model: string | null;
	/** The machine that the texts go to; null where it is this one. */
	readonly host: string | null;
	readonly done: number;
	readonly failed: number;
	readonly all: number;
	/** Of those done, the answers that were there before. */
	readonly kept: number;
	readonly seconds: number;
}

export interface State {
	readonly size: Size;
	/** No key was pressed yet. */
	readonly isOpening: boolean;
	/** Whose order the rows follow. */
	readonly order: Side;
	readonly filter: Filter;
	/** Keys of the runs that are unfolded. */
	readonly open: ReadonlySet<string>;
	/** Follows from order, filter and open; kept so that a key need not walk ten thousand sentences. */
	readonly rows: readonly Row[];
	readonly position: Position;
	/** Rank of the finding last visited. */
	readonly finding: number | null;
	/** What was decided of the findings. */
	readonly review: Review;
	readonly panel: Panel | null;
	readonly prompt: Prompt | null;
	readonly waiting: Waiting | null;
	/** Why this is not how the files are now. */
	readonly stale: string | null;
	readonly asking: AskingNow | null;
	/** The number typed before a motion: 5 of 5j. */
	readonly count: number | null;
	/** What was last searched for; empty before any search. */
	readonly query: string;
	readonly theme: ThemeName;
	readonly layout: Layout;
	readonly picture: Picture;
	/** Sentences shown before and after those of a pair. */
	readonly context: number;
	/** Whether the terminal shows colours, which is all that themes differ in. */
	readonly hasColour: boolean;
	/** Where it was opened: at the prompt of a shell, or on a table of many reports, to which leaving it leads back. */
	readonly from: 'shell' | 'table';
	/** One line for the reader until the next key: why a key did nothing, what was done. */
	readonly notice: string | null;
}

/** What the terminal is like. */
export interface Look {
	readonly theme?: ThemeName;
	readonly layout?: Layout;
	/** Who draws it. */
	readonly picture?: Picture;
	readonly context?: number;
	readonly hasColour?: boolean;
	readonly from?: State['from'];
}

export function initialState(book: Book, size: Size, look: Look = {}): State {
	const {
		theme = 'dark',
		layout = 'by width',
		context = 0,
		hasColour = true,
		picture = UNDRAWN,
		from = 'shell',
	} = look;
	const open: ReadonlySet<string> = new Set();
	return {
		size,
		isOpening: true,
		order: 'a',
		filter: 'all',
		open,
		rows: filteredRows(book, 'a', 'all', open),
		position: START,
		finding: null,
		review: NOTHING_DECIDED,
		panel: null,
		prompt: null,
		waiting: null,
		stale: null,
		asking: null,
		count: null,
		query: '',
		theme,
		layout,
		picture,
		context,
		hasColour,
		from,
		notice: null,
	};
}
