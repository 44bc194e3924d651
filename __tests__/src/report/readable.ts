/** What a reader finds in a printed form, as one text: of an archive the text of all its files. */
import JSZip from 'jszip';
import { type Format, NothingToRender, type Rendered, renderPlainly } from '../../../src/report/format.ts';
import type { Comparison } from '../../../src/model.ts';

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

export async function readable(printed: Rendered): Promise<string> {
	if (typeof printed === 'string') return printed;
	const files = Object.values((await unzipped(printed)).files).filter(({ dir }) => !dir);
	const texts = await Promise.all(files.map((file) => file.async('string')));
	return texts.join('\n').replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => ENTITIES[name] ?? '');
}

/** Read by a library that had no part in writing it; its checksums are checked. */
export function unzipped(bytes: Uint8Array): Promise<JSZip> {
	return JSZip.loadAsync(Buffer.from(bytes), { checkCRC32: true });
}

/** Empty where a form has nothing to show of a comparison and says so. */
export async function printed(format: Format, comparison: Comparison): Promise<string> {
	try {
		return await readable(renderPlainly(format, comparison));
	} catch (error) {
		if (error instanceof NothingToRender) return '';
		throw error;
	}
}
