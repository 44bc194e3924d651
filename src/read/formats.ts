/** The forms in which a report may come, in the order in which they are tried. A new one is one file and one line here. */
import type { Content, Received } from './content.ts';
import type { BytesFormat, Format } from './format.ts';

/** Forms that are known by their bytes. */
const BYTES_FORMATS = {
	pdf: async () => (await import('./pdf.ts')).pdf,
	docx: async () => (await import('./docx.ts')).docx,
	odt: async () => (await import('./odt.ts')).odt,
	email: async () => (await import('./email.ts')).email,
} satisfies Readonly<Record<string, () => Promise<BytesFormat>>>;

/** Forms of text. */
const TEXT_FORMATS = {
	feed: async () => (await import('./feed.ts')).feed,
	newsml: async () => (await import('./newsml.ts')).newsml,
	subtitles: async () => (await import('./subtitles.ts')).subtitles,
	ninjs: async () => (await import('./ninjs.ts')).ninjs,
	json: async () => (await import('./json.ts')).json,
	html: async () => (await import('./html.ts')).html,
	data: async () => (await import('./data-of-programs.ts')).dataOfPrograms,
	markdown: async () => (await import('./markdown.ts')).markdown,
	text: async () => (await import('./plain.ts')).plain,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

/** As `--from` names it. Data is never asked for: it is what cannot be read. */
export type FormatName = keyof typeof BYTES_FORMATS | Exclude<keyof typeof TEXT_FORMATS, 'data'>;

/** The names of all forms, for whoever lists them without loading them. */
export const FORMAT_NAMES: readonly FormatName[] = [...Object.keys(BYTES_FORMATS), ...Object.keys(TEXT_FORMATS)].filter(
	(name): name is FormatName => name !== 'data',
);

type Formats<T> = Readonly<Record<string, () => Promise<T>>>;

/** The form of bytes; undefined where they are to be decoded and looked at as a text. */
export async function bytesFormatOf(received: Received, from?: string): Promise<BytesFormat | undefined> {
	if (from !== undefined) return named(BYTES_FORMATS, from);
	return firstThat<BytesFormat>(BYTES_FORMATS, ({ recognises }) => recognises(received));
}

/** The form of a content; `from` is the name of the one to take without looking. */
export async function formatOf(content: Content, from?: string): Promise<Format> {
	const asked = from === undefined ? undefined : await named<Format>(TEXT_FORMATS, from);
	return (
		asked ?? (await firstThat<Format>(TEXT_FORMATS, ({ recognises }) => recognises(content))) ?? TEXT_FORMATS.text()
	);
}

function named<T>(formats: Formats<T>, name: string): Promise<T> | undefined {
	return Object.hasOwn(formats, name) ? formats[name]?.() : undefined;
}

async function firstThat<T>(formats: Formats<T>, isMeant: (format: T) => boolean): Promise<T | undefined> {
	for (const load of Object.values(formats)) {
		const format = await load();
		if (isMeant(format)) return format;
	}
	return undefined;
}
