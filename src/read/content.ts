/** What was read, before anybody knows what it is. */

/** Bytes with what their origin says of them. */
export interface Received {
	readonly bytes: Uint8Array;
	/** As the report names it: a path, an address, `-`, `given`. */
	readonly source: string;
	/** As a message names it. */
	readonly name: string;
	/** The `Content-Type` of an answer; null where there is none. */
	readonly contentType: string | null;
	/** The address of the original, also where a copy of it was fetched; null for a file. */
	readonly url: string | null;
	/** The number behind the name: 3 for `feed.xml#3`. */
	readonly numbered?: number | undefined;
}

/** Text with the same. */
export interface Content extends Omit<Received, 'bytes'> {
	readonly text: string;
	/** Which of several reports in it is meant, counted from 1; undefined where nobody said. */
	readonly item?: number | undefined;
}
