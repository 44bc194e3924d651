/** Opens the screen on a comparison. Loaded only when standard input and output are both terminals. */
import type { Comparison } from '../../src/model.ts';
import { openBook } from './data/book.ts';
import { startSession } from './session.ts';
import { seekFinding } from './state/seek.ts';
import { initialState, type Size } from './state/state.ts';
import { canvas } from './terminal/canvas.ts';
import { CLEAR, enterTerminal } from './terminal/terminal.ts';
import { type ColourDepth, type ThemeName, themeOf } from './terminal/theme.ts';

/** Shows the comparison until the reader quits. */
export async function openScreen(comparison: Comparison): Promise<void> {
	// Ink draws nothing where CI is set, which is also set in terminals that people look at. It reads it when loaded.
	process.env.CI = 'false';
	process.env.CONTINUOUS_INTEGRATION = 'false';
	const [{ render }, { Screen }] = await Promise.all([import('ink'), import('./Screen.tsx')]);
	const { stdin, stdout } = process;
	const terminal = enterTerminal(stdin);
	const book = openBook(comparison);
	const session = startSession(book, seekFinding(book, initialState(book, sizeOf(stdout)), 0), () => ink.unmount());
	const resized = () => {
		stdout.write(CLEAR);
		session.dispatch({ kind: 'resize', size: sizeOf(stdout) });
	};
	stdout.on('resize', resized);
	const ink = render(<Screen session={session} theme={themeOf(themeName(process.env), colourDepth(stdout))} />, {
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

function sizeOf(stdout: NodeJS.WriteStream): Size {
	return { columns: stdout.columns || 80, rows: stdout.rows || 24 };
}

/** NO_COLOR counts when it holds anything (https://no-color.org); Node sees to it, and CI must not count here. */
function colourDepth(stdout: NodeJS.WriteStream): ColourDepth {
	const { CI: _ci, CONTINUOUS_INTEGRATION: _integration, ...environment } = process.env;
	return stdout.getColorDepth(environment) as ColourDepth;
}

/** Terminals that say whether their background is light do it as "foreground;background", 7 and 15 being white. */
function themeName({ COLORFGBG }: NodeJS.ProcessEnv): ThemeName {
	return /;(7|15)$/.test(COLORFGBG ?? '') ? 'light' : 'dark';
}
