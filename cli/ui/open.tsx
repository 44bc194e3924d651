/** Opens the screen on a comparison. Loaded only when standard input and output are both terminals. */
import type { Comparison } from '../../src/model.ts';
import { openBook } from './data/book.ts';
import { perform } from './effects.ts';
import { type Session, startSession } from './session.ts';
import { seekFinding } from './state/seek.ts';
import { initialState, type Size } from './state/state.ts';
import { canvas } from './terminal/canvas.ts';
import { colourDepth, themeName } from './terminal/environment.ts';
import { paint } from './terminal/paint.ts';
import { enterTerminal } from './terminal/terminal.ts';
import { themeOf } from './terminal/theme.ts';
import { frame } from './view/frame.ts';

/** Shows the comparison until the reader quits. */
export async function openScreen(comparison: Comparison): Promise<void> {
	// Ink draws nothing where CI is set, as it is in some terminals that people look at. It reads it when it is loaded.
	process.env.CI = 'false';
	process.env.CONTINUOUS_INTEGRATION = 'false';
	const [{ render }, { Screen }] = await Promise.all([import('ink'), import('./Screen.tsx')]);
	const { stdin, stdout } = process;
	const colours = colourDepth(stdout, process.env);
	const redraw = () => {
		terminal.clear();
		stdout.write(`${picture(session, colours)}\n`);
	};
	const terminal = enterTerminal(stdin, redraw);
	const session = sessionOn(comparison, (effect) => {
		perform(effect, {
			comparison,
			terminal,
			redraw,
			write: (text) => stdout.write(text),
			tell: (notice) => session.dispatch({ kind: 'tell', notice }),
			quit: () => ink.unmount(),
		});
	});
	const resized = () => {
		terminal.clear();
		session.dispatch({ kind: 'resize', size: sizeOf(stdout) });
	};
	stdout.on('resize', resized);
	const ink = render(<Screen session={session} colours={colours} />, {
		stdin,
		stdout: canvas(stdout),
		exitOnCtrlC: false,
		patchConsole: false,
		maxFps: 250,
	});
	try {
		await ink.waitUntilExit();
	} finally {
		stdout.off('resize', resized);
		terminal.leave();
	}
}

function sessionOn(comparison: Comparison, onEffect: Parameters<typeof startSession>[2]): Session {
	const book = openBook(comparison);
	const initial = initialState(book, sizeOf(process.stdout), themeName(process.env));
	const first = comparison.findings.length > 0 ? seekFinding(book, initial, 0) : initial;
	return startSession(book, first, onEffect);
}

/** The frame as Ink last wrote it, so that what Ink believes of the terminal stays true. */
function picture({ book, state }: Session, colours: ReturnType<typeof colourDepth>): string {
	return paint(frame(book, state()), themeOf(state().theme, colours));
}

function sizeOf(stdout: NodeJS.WriteStream): Size {
	return { columns: stdout.columns || 80, rows: stdout.rows || 24 };
}
