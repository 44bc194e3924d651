/** Files in one archive, as office documents and projects are kept. */
import { strToU8, zipSync } from 'fflate';

/** The first day an archive can name. The day of writing would make other bytes of the same input. */
const EPOCH = new Date(1980, 0, 1);

/** The files by their paths, in the order given: a reader of office documents expects the list of contents first. */
export function zipped(files: Readonly<Record<string, string>>): Uint8Array {
	const encoded = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
	return zipSync(Object.fromEntries(encoded), { mtime: EPOCH });
}

/** An XML file of an archive. */
export function xmlFile(markup: string): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${markup}`;
}
