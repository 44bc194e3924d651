/** Coding sheets from files. */
import type { CodedSheet } from '../src/review/coded-sheet.ts';

/**
 * @param source a path, or `-` for standard input
 * @throws ReadFailure
 */
export async function readSheet(source: string): Promise<CodedSheet> {
	const { readText } = await import('../src/read/text-file.ts');
	const { codedSheet } = await import('../src/review/coded-sheet.ts');
	const { MAXIMUM_SAVED_BYTES } = await import('../src/read/limits.ts');
	const { text, name } = await readText(source, MAXIMUM_SAVED_BYTES);
	return codedSheet(text, name);
}
