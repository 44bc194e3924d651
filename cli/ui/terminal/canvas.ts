/** The terminal as Ink is to see it. */

/**
 * Ink clears the terminal, scrollback included, whenever its last frame was at least as tall as the terminal, which
 * happens each time a window is made lower; and it repaints the old frame in the new width before the new one is made.
 * So it is told of neither: its terminal has rows without end and is never resized. The screen keeps its frames low
 * enough itself and repaints after clearing.
 */
export function canvas(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
	return new Proxy(stdout, {
		get(target, property) {
			if (property === 'rows') return Number.MAX_SAFE_INTEGER;
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
