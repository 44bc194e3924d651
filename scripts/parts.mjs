// Libraries that hardly any run needs are no part of the program: each is a module beside it, run in a thread of its own
// when a source asks for it. See src/read/part.ts.
import { bundle } from './bundle.mjs';

export const PARTS = {
	docx: 'src/read/parts/docx.ts',
	email: 'src/read/parts/email.ts',
	feed: 'src/read/parts/feed.ts',
	pdf: 'src/read/parts/pdf.ts',
};

export function writeParts(outdir) {
	return bundle({
		entryPoints: PARTS,
		outdir: `${outdir}/parts`,
		splitting: false,
		outExtension: { '.js': '.mjs' },
		plugins: [],
	});
}
