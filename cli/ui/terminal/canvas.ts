/** The terminal as Ink is to see it. */
import type { StandIns } from './standIns.ts';

/** What Ink is told of the terminal instead of the truth. */
const FEIGNED: Readonly<Record<string, number>> = { rows: Number.MAX_SAFE_INTEGER, columns: 1 };

/**
 * Ink clears the terminal, scrollback included, whenever its last frame was at least as tall as the terminal, which
 * happens each time a window is made lower; and it repaints the old frame in the new width before the new one is made.
 * So it is told of neither: its terminal is one stand-in wide, has rows without end and is never resized. The screen
 * keeps its frames within the terminal itself and repaints after clearing.
 */
export function canvas(stdout: NodeJS.WriteStream, { replaced }: StandIns): NodeJS.WriteStream {
	const write = (text: string, ...others: (() => void)[]) => stdout.write(replaced(text), ...others);
	return new Proxy(stdout, {
		get(target, property: string) {
			if (property in FEIGNED) return FEIGNED[property];
			if (property === 'write') return write;
			if (property === 'on' || property === 'off') return withoutResize(target, property);
			const value: unknown = Reflect.get(target, property, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
}

function withoutResize(target: NodeJS.WriteStream, method: 'on' | 'off') {
	return (event: string, listener: (...values: unknown[]) => void) =>
		event === 'resize' ? target : target[method](event, listener);
}
