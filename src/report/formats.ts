/** Every form a comparison can be printed in. A new one is one file and one line here. */
import type { Format, Rendered } from './format.ts';

/** A form that can be asked for. */
export interface Offered {
	/** How files of it end. */
	readonly extension: string;
	/** Each is loaded when asked for: nobody who prints JSON should wait for the parts of another format. */
	load(): Promise<Format<Rendered>>;
}

export const FORMATS: Readonly<Record<string, Offered>> = {
	text: { extension: 'txt', load: async () => (await import('./text.ts')).text },
	json: { extension: 'json', load: async () => (await import('./json.ts')).json },
	ndjson: { extension: 'ndjson', load: async () => (await import('./ndjson.ts')).ndjson },
	csv: { extension: 'csv', load: async () => (await import('./csv.ts')).csv },
	markdown: { extension: 'md', load: async () => (await import('./markdown.ts')).markdown },
	html: { extension: 'html', load: async () => (await import('./html/html.ts')).page },
	docx: { extension: 'docx', load: async () => (await import('./docx/docx.ts')).docx },
	xlsx: { extension: 'xlsx', load: async () => (await import('./xlsx.ts')).xlsx },
	annotations: { extension: 'jsonld', load: async () => (await import('./annotations.ts')).annotations },
	qdpx: { extension: 'qdpx', load: async () => (await import('./qdpx.ts')).qdpx },
	tei: { extension: 'xml', load: async () => (await import('./tei.ts')).tei },
	'claim-review': { extension: 'jsonld', load: async () => (await import('./claim-review.ts')).claimReview },
	card: { extension: 'svg', load: async () => (await import('./card/card.ts')).card },
};
