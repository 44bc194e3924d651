/** Every form a comparison can be printed in. A new one is one file and one line here. */
import type { Format } from './format.ts';

/** Each is loaded when asked for: nobody who prints JSON should wait for the parts of another format. */
export const FORMATS: Readonly<Record<string, () => Promise<Format>>> = {
	text: async () => (await import('./text.ts')).text,
	json: async () => (await import('./json.ts')).json,
	ndjson: async () => (await import('./ndjson.ts')).ndjson,
	csv: async () => (await import('./csv.ts')).csv,
	markdown: async () => (await import('./markdown.ts')).markdown,
	html: async () => (await import('./html/html.ts')).page,
	card: async () => (await import('./card/card.ts')).card,
};
