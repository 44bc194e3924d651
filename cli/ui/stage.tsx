/** The terminal and Ink, opened once: what is shown may change, as from the table of an event to two of its reports. */
import { takeTime } from '../hurry.ts';
import type { OwnSettings } from '../settings-file.ts';
import type { Action } from './state/action.ts';
import type { Size } from './state/state.ts';
import { inAscii } from './terminal/ascii.ts';
import { canvas } from './terminal/canvas.ts';
import { dropTypedAhead } from './terminal/typed-ahead.ts';
import { colourDepth, showsUnicode, themeName } from './terminal/environment.ts';
import { painted } from './terminal/paint.ts';
import { standIns } from './terminal/standIns.ts';
import { enterTerminal, type Terminal } from './terminal/terminal.ts';
import { themeOf } from './terminal/theme.ts';
import type { ThemeName } from './terminal/themeNames.ts';
import type { Line } from './text/line.ts';

/** What is shown, and what hears the keys meanwhile. */
export interface Act {
	/** Another value after every change. */
	readonly snapshot: () => unknown;
	/** Calls `watcher` after every change until the function returned is called. */
	readonly subscribe: (watcher: () => void) => () => void;
	readonly theme: () => ThemeName;
	/** What to show now; for a screen reader, in sentences. */
	readonly lines: (isSpoken: boolean) => readonly Line[];
	/** Keys by their names. */
	readonly press: (keys: readonly string[]) => void;
	/** What the mouse did. */
	readonly point: (action: Action) => void;
	readonly resized: (size: Size) => void;
}

export interface Stage {
	readonly terminal: Terminal;
	/** The theme to begin with: the reader's, else what the environment tells. */
	readonly theme: ThemeName;
	readonly hasColour: boolean;
	readonly size: () => Size;
	readonly redraw: () => void;
	readonly write: (text: string) => void;
	/** Shows the act, in place of the one before, until what it waits for comes. */
	readonly play: <Ending>(act: Act, ending: Promise<Ending>) => Promise<Ending>;
	readonly close: () => Promise<void>;
}

/** Takes the terminal, which `close` gives back. */
export async function openStage(own: OwnSettings): Promise<Stage> {
	// Ink draws nothing where CI is set, as it is in some terminals that people look at. It reads it when it is loaded.
	process.env.CI = 'false';
	process.env.CONTINUOUS_INTEGRATION = 'false';
	const [{ render }, { Screen }] = await Promise.all([import('ink'), import('./Screen.tsx')]);
	const { stdin, stdout } = process;
	const colours = colourDepth(stdout, process.env);
	const written = showsUnicode(process.env) ? asItIs : inAscii;
	const drawn = standIns();
	let ink: ReturnType<typeof render> | null = null;
	let played: Act | null = null;
	const size = () => sizeOf(stdout);
	const redraw = () => {
		terminal.clear();
		drawn.renew();
		played?.resized(size());
	};
	const terminal = enterTerminal(stdin, redraw, own.mouse ? 'mouse' : 'no mouse');
	let keys: 'unseen' | 'meant' = 'unseen';
	const draw = (act: Act, isSpoken: boolean) => {
		const frame = drawn.of(painted(act.lines(isSpoken), themeOf(act.theme(), colours), written));
		// Next this is written: a key from here on may answer what is seen.
		if (keys === 'unseen') dropTypedAhead();
		keys = 'meant';
		return frame;
	};
	const shown = (act: Act) => {
		played = act;
		const screen = <Screen act={act} draw={(isSpoken) => draw(act, isSpoken)} />;
		if (ink !== null) {
			// The window may have changed while another act had it.
			act.resized(size());
			ink.rerender(screen);
			return ink;
		}
		ink = render(screen, {
			stdin,
			stdout: canvas(stdout, drawn),
			exitOnCtrlC: false,
			patchConsole: false,
			maxFps: 250,
		});
		// The first frame is drawn; from here on the same is drawn again and again.
		takeTime();
		return ink;
	};
	stdout.on('resize', redraw);
	return {
		terminal,
		theme: own.theme ?? themeName(process.env),
		hasColour: colours > 1,
		size,
		redraw,
		write: (text) => stdout.write(text),
		// Ink ends before the act where it fails.
		play: (act, ending) =>
			Promise.race([
				ending,
				shown(act)
					.waitUntilExit()
					.then(() => ending),
			]),
		close: async () => {
			stdout.off('resize', redraw);
			ink?.unmount();
			await ink?.waitUntilExit().catch(() => {});
			terminal.leave();
		},
	};
}

const asItIs = (text: string) => text;

function sizeOf(stdout: NodeJS.WriteStream): Size {
	return { columns: stdout.columns || 80, rows: stdout.rows || 24 };
}
