// Libraries that hardly any run needs are no part of the program: each is a module beside it, run in a thread of its own
// when a source asks for it. See src/read/part.ts.
import { bundle } from './bundle.mjs';

export const PARTS = {
	docx: 'src/read/parts/docx.ts',
	email: 'src/read/parts/email.ts',
	feed: 'src/read/parts/feed.ts',
	pdf: 'src/read/parts/pdf.ts',
};

/**
 * What speaks with assistants, with Redis, and with servers of language models. The program itself calls them, as only a
 * script in CommonJS can be: see cli/commands/mcp.ts, cli/queue/engine.ts and cli/reader/reader.ts.
 */
export const CALLED = { mcp: 'cli/mcp/server.ts', queue: 'cli/queue/bull.ts', reader: 'cli/reader/server.ts' };

export function writeParts(outdir) {
	const usual = { outdir: `${outdir}/parts`, splitting: false, plugins: [] };
	return Promise.all([
		bundle({ ...usual, entryPoints: PARTS, outExtension: { '.js': '.mjs' } }),
		bundle({ ...usual, entryPoints: CALLED, format: 'cjs', banner: {}, outExtension: { '.js': '.cjs' } }),
	]);
}
