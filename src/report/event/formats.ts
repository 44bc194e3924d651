/** Every form an event can be printed in. A new one is one file and one line here; each is loaded when asked for. */
import { jsonText } from '../json-text.ts';
import type { Event } from '../../event/model.ts';
import type { TextOptions } from './text.ts';

export type Render = (event: Event, options: TextOptions) => string;

export const EVENT_FORMATS: Readonly<Record<string, () => Promise<Render>>> = {
	text: async () => (await import('./text.ts')).eventText,
	html: async () => (await import('./html/html.ts')).eventPage,
	csv: async () => (await import('./csv.ts')).eventCsv,
	markdown: async () => (await import('./markdown.ts')).eventMarkdown,
	ndjson: async () => (await import('./ndjson.ts')).eventNdjson,
	json: async () => (event) => `${jsonText(event, '\t')}\n`,
};
