/** Opens the screen on a comparison. Loaded only when standard input and output are both terminals. */
import type { Comparison, Sides } from '../../src/model.ts';
import type { Since } from '../../src/review/since.ts';
import { changeCounts } from '../../src/review/since-text.ts';
import { type Book, openBook } from './data/book.ts';
import { countCoverage } from './data/coverage.ts';
import { isQuicklyExplained, workOut } from './data/matching.ts';
import type { Review } from './data/reviews.ts';
import type { ReadersOnScreen } from '../reader/on-screen.ts';
import type { OwnSettings } from '../settings-file.ts';
import type { Asked, Asker } from './asker.ts';
import { perform } from './effects.ts';
import type { Shelf } from '../review/shelf.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import { type Session, startSession } from './session.ts';
import { type Act, openStage, type Stage } from './stage.tsx';
import type { Effect, Leaving } from './state/action.ts';
import { togglePanel } from './state/enter.ts';
import { asPasted } from './state/note.ts';
import { seekFinding, seekPassages } from './state/seek.ts';
import { update } from './state/update.ts';
import { initialState, type Look, type State } from './state/state.ts';
import { type Line, plainText } from './text/line.ts';
import { detailLines, type PageView } from './view/detail.ts';
import { PICTURE } from './view/blocks.ts';
import { columnsOf } from './view/columns.ts';
import { frame } from './view/frame.ts';
import { spoken } from './view/spoken.ts';

/** Milliseconds after which nobody waits for the screen any more. */
const AHEAD = 150;

/** Columns of a row in the pager. */
const PAGE_WIDTH = 80;

interface Opening {
	/** What was read in the reports when they were compared, where it is at hand. */
	readonly annotated?: Book['annotated'];
	/** Where decisions are kept. */
	readonly shelf?: Shelf;
	/** What has changed since an earlier comparison, where there is one. */
	readonly since?: ((now: Comparison) => Since) | null;
	/** The reader's settings. Without a theme among them, the environment tells which. */
	readonly own?: OwnSettings;
	/** The language model that a key asks, where one is named. */
	readonly readers?: ReadersOnScreen | null;
	/** Where it was opened, which is where leaving it leads. */
	readonly from?: Look['from'];
	/** Sentences of both reports to begin with. */
	readonly at?: Sides<readonly string[]>;
	/** Goes on with the reports as they become, until the function returned is called. */
	readonly watch?: (screen: Watching) => () => void;
}

/** The screen, for whoever watches the files of the reports. */
export interface Watching {
	readonly show: (next: Shown) => Promise<void>;
	/** Tells why they could not be compared again. */
	readonly stale: (why: string) => void;
}

/** A comparison in place of the one before. */
export interface Shown {
	readonly comparison: Comparison;
	readonly annotated: Book['annotated'];
	/** Opened once what was decided last is kept. */
	readonly shelf: () => Promise<Shelf>;
	/** What has changed since the comparison that was on the screen in the one that is there now. */
	readonly since: (before: Comparison, now: Comparison) => Since;
}

/** Shows the comparison until the reader quits. */
export async function openScreen(comparison: Comparison, opening: Opening = {}): Promise<void> {
	const stage = await openStage(opening.own ?? {});
	try {
		await showComparison(stage, comparison, opening);
	} finally {
		await stage.close();
	}
}

/** Shows the comparison until the reader leaves it, and tells whether that was to go back or to quit. */
export async function showComparison(
	stage: Stage,
	comparison: Comparison,
	{
		annotated = null,
		own = {},
		shelf = NO_SHELF,
		since = null,
		readers = null,
		from = 'shell',
		at,
		watch = () => () => {},
	}: Opening = {},
): Promise<Leaving> {
	const { layout = 'by width', context = 0, keys = {} } = own;
	const look = { theme: stage.theme, layout, context, hasColour: stage.hasColour, picture: PICTURE, from };
	let keeper = keeperOf(comparison, shelf);
	let shown = keeper.ledger().comparison;
	let read: Pick<Book, 'annotated' | 'since'> = { annotated, since: since?.(comparison) ?? null };
	const bookOf = (next: Comparison) => openBook(next, read.annotated, read.since);
	let leave: (how: Leaving) => void = () => {};
	const left = new Promise<Leaving>((resolve) => {
		leave = resolve;
	});
	const book = bookOf(shown);
	const opened = firstShown(book, { ...initialState(book, stage.size(), look), review: reviewIn(keeper) }, at);
	const session = startSession(book, { ...opened, notice: noticeOf(shelf) }, onEffect, keys);
	const asker = await askerFor({ comparison, annotated }, readers, {
		asking: (now) => session.dispatch({ kind: 'asking', now }),
		tell: (notice) => session.dispatch({ kind: 'tell', notice }),
		joined: (next, notice) => {
			keeper.goOnWith(next);
			if (since !== null) read = { ...read, since: since(next) };
			shown = keeper.ledger().comparison;
			session.reopen(bookOf(shown));
			session.dispatch({ kind: 'answered', review: reviewIn(keeper), notice });
		},
	});
	function onEffect(effect: Effect): void {
		perform(effect, {
			keeper,
			review: (act) => session.dispatch({ kind: 'review', act }),
			showKept: ({ notice, finding }) => {
				const { comparison } = keeper.ledger();
				if (comparison !== shown) session.reopen(bookOf(comparison));
				shown = comparison;
				session.dispatch({ kind: 'review', act: { kind: 'kept', review: reviewIn(keeper), notice, finding } });
			},
			terminal: stage.terminal,
			redraw: stage.redraw,
			workOut: () => {
				workOut(session.book);
				session.dispatch({ kind: 'why' });
			},
			countCoverage: () => {
				countCoverage(session.book).then(() => session.dispatch({ kind: 'coverage' }));
			},
			ask: (about) => asker.ask(about),
			stopAsking: () => asker.stop(),
			write: stage.write,
			tell: (notice) => session.dispatch({ kind: 'tell', notice }),
			plainText: (row) => `${detailLines(session.book, row, pageView(keeper)).map(plainText).join('\n')}\n`,
			leave: (how) => leave(how),
		});
	}
	const unwatch = watch({
		stale: (why) => session.dispatch({ kind: 'stale', why }),
		show: async (next) => {
			await keeper.idle();
			const shelf = await next.shelf();
			const { comparison, annotated } = next;
			const joined = annotated ? asker.goOnWith({ comparison, annotated }) : comparison;
			keeper = keeperOf(joined, shelf);
			const since = next.since(shown, joined);
			read = { annotated: next.annotated, since };
			shown = keeper.ledger().comparison;
			session.reopen(bookOf(shown));
			session.dispatch({ kind: 'stale', why: null });
			const notice = `Compared again: ${changeCounts(since)}`;
			session.dispatch({ kind: 'review', act: { kind: 'kept', review: reviewIn(keeper), notice } });
		},
	});
	// While the first frame is read: the first detail is then there at once.
	const ahead = setTimeout(() => {
		if (isQuicklyExplained(session.book)) workOut(session.book);
		asker.recall();
	}, AHEAD);
	try {
		return await stage.play(actOf(session), left);
	} finally {
		unwatch();
		asker.stop();
		clearTimeout(ahead);
	}
}

/** What asks the language model that is named, with all it takes; else what tells how to name one. */
async function askerFor(
	{ comparison, annotated }: Pick<Book, 'comparison' | 'annotated'>,
	readers: ReadersOnScreen | null,
	screen: Asked,
): Promise<Asker> {
	if (readers !== null && annotated !== null) {
		const { askerOf } = await import('./asker.ts');
		return askerOf({ comparison, annotated }, readers, screen);
	}
	return {
		ask: async () => screen.tell(NO_READER),
		stop: () => {},
		recall: async () => {},
		goOnWith: (next) => next.comparison,
	};
}

const NO_READER =
	'No language model is named; begin with compare A B --reader http://localhost:11434#model, or set COUNTERPOINT_READER';

/** The session as the stage knows it. */
function actOf(session: Session): Act {
	return {
		snapshot: session.state,
		subscribe: session.subscribe,
		theme: () => session.state().theme,
		lines: (isSpoken) => picture(session, isSpoken),
		press: (names) => session.press(...asPasted(session.state().prompt, names)),
		point: session.point,
		resized: (size) => session.dispatch({ kind: 'resize', size }),
	};
}

const NO_SHELF: Shelf = { kind: 'none', why: 'no review file is open' };

function reviewIn(keeper: Keeper): Review {
	const { reviews, entries, gone } = keeper.ledger();
	return { on: reviews, hasBegun: entries.length > 0, gone };
}

/** What the reader comes for; else what has changed since an earlier comparison, else the firmest finding. */
function firstShown(book: Book, initial: State, at: Opening['at']): State {
	if (at !== undefined) return seekPassages(book, initial, at);
	if (book.changes.size > 0) return { ...update(book, initial, CHANGES_ONLY).state, notice: null, isOpening: true };
	if (book.since !== null) return togglePanel(book, initial, 'changes');
	return book.comparison.findings.length > 0 ? seekFinding(book, initial, 0) : initial;
}

const CHANGES_ONLY = { kind: 'filter', filter: 'changes' } as const;

/** Lines of the review file that cannot be read are told at once: on standard error they would be seen at the end. */
function noticeOf(shelf: Shelf): string | null {
	const damaged = shelf.kind === 'file' ? shelf.setAside : [];
	const [first] = damaged;
	if (first === undefined || shelf.kind !== 'file') return null;
	const lines =
		damaged.length === 1 ? `Line ${first.number}` : `${damaged.length} lines, the first line ${first.number},`;
	return `${lines} of ${shelf.path} cannot be read and ${damaged.length === 1 ? 'is' : 'are'} set aside: ${first.why}`;
}

/** How a row is laid out for the pager. */
function pageView(keeper: Keeper): PageView {
	const texts = columnsOf(PAGE_WIDTH);
	return { columns: PAGE_WIDTH, texts, context: 0, reviews: keeper.ledger().reviews, chosen: null };
}

function picture({ book, state }: Session, isSpoken: boolean): readonly Line[] {
	return isSpoken ? spoken(book, state()) : frame(book, state());
}
