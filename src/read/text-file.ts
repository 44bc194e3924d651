/** A file that is no report: a coding sheet, a journal. */
import { decode } from './decode.ts';
import { readFileBytes } from './file.ts';
import { readStreamBytes } from './standard-input.ts';

/**
 * @param source a path, or `-` for standard input
 * @throws ReadFailure
 */
export async function readText(source: string, maximum: number): Promise<{ text: string; name: string }> {
	const name = source === '-' ? 'standard input' : source;
	const bytes = await (source === '-' ? readStreamBytes(process.stdin, name, maximum) : readFileBytes(source, maximum));
	return { text: await decode({ bytes, name, contentType: null }), name };
}
