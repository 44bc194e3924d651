/** What the terminal can show. */
import { UsageError } from './exit.ts';

export interface Output {
	readonly isTTY?: boolean;
	readonly columns?: number;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** In a pipe there is no width to ask for; a hundred cells leave each column half a line of a book. */
const WIDTH_OF_A_PIPE = 100;

/** Colour on a terminal only, unless FORCE_COLOR or NO_COLOR (https://no-color.org) says otherwise. */
export function usesColour(output: Output, environment: Environment): boolean {
	if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== '0';
	if (environment.NO_COLOR || environment.TERM === 'dumb') return false;
	return output.isTTY === true;
}

/** In cells. */
export function widthOf(output: Output): number {
	return output.columns || WIDTH_OF_A_PIPE;
}

/** A reader at a terminal who asked for no form and no file gets the screen. */
export function opensScreen(given: {
	readonly format?: string | undefined;
	readonly output?: string | undefined;
}): boolean {
	if (given.format !== undefined || given.output !== undefined || process.env.TERM === 'dumb') return false;
	return process.stdout.isTTY && process.stdin.isTTY;
}

interface OnScreen {
	readonly format?: string | undefined;
	readonly output?: string | undefined;
	readonly theme?: string | undefined;
	readonly mouse?: boolean | undefined;
	readonly reviewer?: string | undefined;
}

/** @throws UsageError for an option of the screen where none opens, so that nobody waits for what it does */
export function checkOnScreen(names: readonly ('theme' | 'mouse' | 'reviewer')[], given: OnScreen): void {
	if (opensScreen(given)) return;
	const asked = names.filter((name) => given[name] !== undefined).map((name) => `--${name}`);
	if (asked.length === 0) return;
	const does = asked.length === 1 ? 'does' : 'do';
	throw new UsageError(
		`${asked.join(' and ')} ${does} something on the screen alone; start it at a terminal, without -f and -o`,
	);
}
