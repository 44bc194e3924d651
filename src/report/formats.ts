/** Every form a comparison can be printed in. A new one is one file and one line here. */
import type { Comparison } from '../model.ts';

export interface RenderOptions {
	/** Of a terminal, in cells. */
	readonly width: number;
	readonly colour: boolean;
}

export type Render = (comparison: Comparison, options: RenderOptions) => string;

/** Each is loaded when asked for: nobody who prints JSON should wait for the parts of another format. */
export const FORMATS: Readonly<Record<string, () => Promise<Render>>> = {
	text: async () => (await import('./text.ts')).renderText,
	json: async () => (await import('./json.ts')).renderJson,
};
