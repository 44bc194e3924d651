/** Opens the screen on a comparison. Loaded only when standard input and output are both terminals. */
import type { Comparison } from '../../src/model.ts';
import type { Since } from '../../src/review/since.ts';
import { changeCounts } from '../../src/review/since-text.ts';
import { type Book, openBook } from './data/book.ts';
import { countCoverage } from './data/coverage.ts';
import { isQuicklyExplained, workOut } from './data/matching.ts';
import type { Review } from './data/reviews.ts';
import type { OwnSettings } from '../settings-file.ts';
import { perform } from './effects.ts';
import type { Shelf } from '../review/shelf.ts';
import { type Keeper, keeperOf } from './keeper.ts';
import { type Session, startSession } from './session.ts';
import { togglePanel } from './state/enter.ts';
import { seekFinding } from './state/seek.ts';
import { update } from './state/update.ts';
import { initialState, type Look, type Size, type State } from './state/state.ts';
import { canvas } from './terminal/canvas.ts';
import { inAscii } from './terminal/ascii.ts';
import { colourDepth, showsUnicode, themeName } from './terminal/environment.ts';
import { painted } from './terminal/paint.ts';
import { standIns } from './terminal/standIns.ts';
import { enterTerminal } from './terminal/terminal.ts';
import { themeOf } from './terminal/theme.ts';
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
	/** What has changed since an earlier comparison. */
	readonly since?: Since | null;
	/** The reader's settings. Without a theme among them, the environment tells which. */
	readonly own?: OwnSettings;
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
	/** Since the comparison that was on the screen. */
	readonly since: (before: Comparison) => Since;
}

/** Shows the comparison until the reader quits. */
export async function openScreen(
	comparison: Comparison,
	{ annotated = null, own = {}, shelf = NO_SHELF, since = null, watch = () => () => {} }: Opening = {},
): Promise<void> {
	// Ink draws nothing where CI is set, as it is in some terminals that people look at. It reads it when it is loaded.
	process.env.CI = 'false';
	process.env.CONTINUOUS_INTEGRATION = 'false';
	const [{ render }, { Screen }] = await Promise.all([import('ink'), import('./Screen.tsx')]);
	const { stdin, stdout } = process;
	const colours = colourDepth(stdout, process.env);
	const written = showsUnicode(process.env) ? asItIs : inAscii;
	const drawn = standIns();
	const redraw = () => {
		terminal.clear();
		drawn.renew();
		session.dispatch({ kind: 'resize', size: sizeOf(stdout) });
	};
	const terminal = enterTerminal(stdin, redraw, own.mouse ? 'mouse' : 'no mouse');
	const { layout = 'by width', context = 0, keys = {} } = own;
	const look = {
		theme: own.theme ?? themeName(process.env),
		layout,
		context,
		hasColour: colours > 1,
		picture: PICTURE,
	};
	let keeper = keeperOf(comparison, shelf);
	let shown = keeper.ledger().comparison;
	let read: Pick<Book, 'annotated' | 'since'> = { annotated, since };
	const bookOf = (next: Comparison) => openBook(next, read.annotated, read.since);
	const session = sessionOn(bookOf(shown), look, reviewIn(keeper), keys, noticeOf(shelf), (effect) => {
		perform(effect, {
			keeper,
			review: (act) => session.dispatch({ kind: 'review', act }),
			showKept: ({ notice, finding }) => {
				const { comparison } = keeper.ledger();
				if (comparison !== shown) session.reopen(bookOf(comparison));
				shown = comparison;
				session.dispatch({ kind: 'review', act: { kind: 'kept', review: reviewIn(keeper), notice, finding } });
			},
			terminal,
			redraw,
			workOut: () => {
				workOut(session.book);
				session.dispatch({ kind: 'why' });
			},
			countCoverage: () => {
				countCoverage(session.book).then(() => session.dispatch({ kind: 'coverage' }));
			},
			write: (text) => stdout.write(text),
			tell: (notice) => session.dispatch({ kind: 'tell', notice }),
			plainText: (row) => `${detailLines(session.book, row, pageView(keeper)).map(plainText).join('\n')}\n`,
			quit: () => ink.unmount(),
		});
	});
	const unwatch = watch({
		stale: (why) => session.dispatch({ kind: 'stale', why }),
		show: async (next) => {
			await keeper.idle();
			keeper = keeperOf(next.comparison, await next.shelf());
			const since = next.since(shown);
			read = { annotated: next.annotated, since };
			shown = keeper.ledger().comparison;
			session.reopen(bookOf(shown));
			session.dispatch({ kind: 'stale', why: null });
			const notice = `Compared again: ${changeCounts(since)}`;
			session.dispatch({ kind: 'review', act: { kind: 'kept', review: reviewIn(keeper), notice } });
		},
	});
	stdout.on('resize', redraw);
	const draw = (isSpoken: boolean) => {
		const theme = themeOf(session.state().theme, colours);
		return drawn.of(painted(picture(session, isSpoken), theme, written));
	};
	const ink = render(<Screen session={session} draw={draw} />, {
		stdin,
		stdout: canvas(stdout, drawn),
		exitOnCtrlC: false,
		patchConsole: false,
		maxFps: 250,
	});
	// While the first frame is read: the first detail is then there at once.
	const ahead = setTimeout(() => isQuicklyExplained(session.book) && workOut(session.book), AHEAD);
	try {
		await ink.waitUntilExit();
	} finally {
		unwatch();
		clearTimeout(ahead);
		stdout.off('resize', redraw);
		terminal.leave();
	}
}

const NO_SHELF: Shelf = { kind: 'none', why: 'no review file is open' };

function reviewIn(keeper: Keeper): Review {
	const { reviews, entries, gone } = keeper.ledger();
	return { on: reviews, hasBegun: entries.length > 0, gone };
}

function sessionOn(
	book: Book,
	look: Look,
	review: Review,
	keys: Readonly<Record<string, string>>,
	notice: string | null,
	onEffect: Parameters<typeof startSession>[2],
): Session {
	const initial = { ...initialState(book, sizeOf(process.stdout), look), review };
	return startSession(book, { ...firstShown(book, initial), notice }, onEffect, keys);
}

/** What has changed since an earlier comparison comes first; else the firmest finding. */
function firstShown(book: Book, initial: State): State {
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

const asItIs = (text: string) => text;

function sizeOf(stdout: NodeJS.WriteStream): Size {
	return { columns: stdout.columns || 80, rows: stdout.rows || 24 };
}
