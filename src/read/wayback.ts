/** Addresses of the Internet Archive's Wayback Machine: "https://web.archive.org/web/20230619093000/https://…". */

export interface Archived {
	/** The address that was archived. */
	readonly original: string;
	/** Where the archive gives the page as it was, without its own toolbar and changed links. */
	readonly raw: string;
}

const ARCHIVED = /^https?:\/\/(?:web\.)?archive\.org\/web\/(\d{4,14})(?:[a-z]{2}_)?\/(.+)$/i;

/** What an archive's address stands for; null for any other address. */
export function archivedAt(address: string): Archived | null {
	const [, time, rest] = ARCHIVED.exec(address) ?? [];
	if (time === undefined || rest === undefined) return null;
	// Some archive addresses leave the scheme out, and some proxies squeeze its two slashes into one.
	const original = /^https?:\/+/i.test(rest) ? rest.replace(/^(https?):\/+/i, '$1://') : `http://${rest}`;
	if (!URL.canParse(original)) return null;
	return { original, raw: `https://web.archive.org/web/${time}id_/${original}` };
}
