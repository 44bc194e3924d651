/** The pages of a PDF, with pdf.js as packed by unpdf. Scripts in the file are never run. */
import { getDocument, VerbosityLevel } from 'unpdf/pdfjs';
import { layOut } from '../pdf/layout.ts';
import type { LaidOut } from '../pdf/layout.ts';
import type { PdfPage, Run } from '../pdf/model.ts';
import { answerWith, Refused } from './answering.ts';

/** A report has a few pages; a book or a budget must be cut to the pages that matter. */
const MOST_PAGES = 200;
/** Beyond these a page is a map or a table. */
const MOST_RUNS = 30_000;

await answerWith(async (input): Promise<LaidOut> => {
	if (!(input instanceof Uint8Array)) throw new Error('no bytes');
	return layOut(await pagesOf(input));
});

async function pagesOf(data: Uint8Array): Promise<readonly PdfPage[]> {
	const file = await opened(data);
	if (file.numPages > MOST_PAGES) {
		const count = `has ${file.numPages.toLocaleString('en')} pages, and a report may have ${MOST_PAGES}`;
		throw new Refused('too-large', `${count}; save the pages of the article`);
	}
	const pages: PdfPage[] = [];
	for (let number = 1; number <= file.numPages; number++) {
		const page = await file.getPage(number);
		const { width, height } = page.getViewport({ scale: 1 });
		const { items } = await page.getTextContent();
		pages.push({ width, height, runs: items.slice(0, MOST_RUNS).flatMap(runOf) });
		page.cleanup();
	}
	return pages;
}

async function opened(data: Uint8Array) {
	try {
		return await getDocument({
			data,
			isEvalSupported: false,
			disableFontFace: true,
			useSystemFonts: false,
			verbosity: VerbosityLevel.ERRORS,
		}).promise;
	} catch (error) {
		const isLocked = error instanceof Error && error.name === 'PasswordException';
		if (isLocked) throw new Refused('locked', 'is locked with a password; save a copy without one');
		throw new Refused('malformed', 'is a damaged PDF; open it in a reader and save it anew, or save its text');
	}
}

/** Text that is set upright; what runs up the side of a page is a credit or a stamp. */
function runOf(item: object): readonly Run[] {
	if (!('str' in item && 'transform' in item && 'width' in item)) return [];
	const { str, transform, width } = item as { str: string; transform: readonly number[]; width: number };
	const [a = 0, b = 0, , d = 0, x = 0, y = 0] = transform;
	if (Math.abs(b) > Math.abs(a) || !Number.isFinite(x + y + width)) return [];
	return [{ text: str, x, y, width, size: Math.round(Math.abs(d) * 10) / 10 }];
}
