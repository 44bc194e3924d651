/** What a page of a PDF shows: letters at places. Lengths are in points, y grows upwards. */

/** A run of letters as the file sets it. */
export interface Run {
	readonly text: string;
	readonly x: number;
	/** Of the line the letters stand on. */
	readonly y: number;
	readonly width: number;
	/** Of the letters. */
	readonly size: number;
}

export interface PdfPage {
	readonly width: number;
	readonly height: number;
	readonly runs: readonly Run[];
}

/** A line of letters within one column. */
export interface TextLine {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** Counted from 1. */
	readonly page: number;
	/** Edges of the column it stands in. */
	readonly column: { readonly left: number; readonly right: number };
}

export interface PdfDocument {
	readonly pages: readonly PdfPage[];
}
