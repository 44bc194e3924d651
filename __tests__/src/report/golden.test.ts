/**
 * Every format of the samples, of a finding that a reviewer confirmed, and of hostile texts, as it was last reviewed:
 * `UPDATE_GOLDEN=1 npm test -- report/golden` writes the files anew, and `git diff` shows what changed.
 */
import { expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compare } from '../../../src/compare.ts';
import type { Comparison } from '../../../src/model.ts';
import { readReport } from '../../../src/read/read.ts';
import { NothingToRender, type Rendered, renderPlainly } from '../../../src/report/format.ts';
import { FORMATS } from '../../../src/report/formats.ts';
import { confirmed, hostile } from './comparisons.ts';

const FOLDER = '__tests__/golden/formats';
const SAMPLES = ['samples/000_4f93319504ee3d29.txt', 'samples/002_be434fa4aae30c17.txt'] as const;

async function samples(): Promise<Comparison> {
	const [a, b] = await Promise.all(SAMPLES.map((path) => readReport(path)));
	if (a === undefined || b === undefined) throw new Error('no samples');
	return compare({ a, b });
}

/** Rendered so that a change of it can be read: data a line a value, an archive part by part. */
function legible(rendered: Rendered, format: string): string {
	if (typeof rendered !== 'string') return partsOf(rendered);
	if (format === 'html') return withoutOwnParts(rendered);
	return ['json', 'annotations', 'claim-review'].includes(format)
		? `${JSON.stringify(JSON.parse(rendered), null, '\t')}\n`
		: rendered;
}

/** The style and the script of a page are files of their own here: a change of them changes no page. */
function withoutOwnParts(page: string): string {
	return page.replace(STYLE, '$1$2').replace(SCRIPT, '$1$2');
}

const STYLE = /(<style[^>]*>)[^<]*(<\/style>)/;
const SCRIPT = /(<script[^>]*>)(?:(?!<\/script>)[\s\S])*(<\/script>\s*<\/body>)/;

function partsOf(archive: Uint8Array): string {
	const parts = Object.entries(unzipSync(archive)).sort(([one], [other]) => (one < other ? -1 : 1));
	return parts
		.map(([name, bytes]) => `== ${name}\n${new TextDecoder().decode(bytes).replace(/></g, '>\n<')}\n`)
		.join('');
}

const COMPARISONS = { samples: samples(), confirmed: confirmed(), hostile: hostile() } as const;

test.each(
	Object.entries(COMPARISONS).flatMap(([name, comparison]) =>
		Object.keys(FORMATS).map((format) => [name, format, comparison] as const),
	),
)('%s as %s', async (name, format, comparison) => {
	const file = `${FOLDER}/${name}.${format}`;
	// A half of a surrogate pair cannot be written to a file.
	const now = Buffer.from(await printed(await comparison, format)).toString();
	if (process.env.UPDATE_GOLDEN) {
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, now);
	}
	// Not as strings to one matcher: a difference of a hundred thousand characters is shown by git, not by Jest.
	expect(now === readFileSync(file, 'utf8')).toBe(true);
});

/** A form that has nothing to print says so, and that is what is kept. */
async function printed(comparison: Comparison, format: string): Promise<string> {
	const loaded = await FORMATS[format]?.load();
	if (loaded === undefined) throw new Error(`no format ${format}`);
	try {
		return legible(renderPlainly(loaded, comparison), format);
	} catch (error) {
		if (error instanceof NothingToRender) return `${error.message}\n`;
		throw error;
	}
}
