import { hash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes, or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
	return hash('sha256', content);
}

/** A short id that depends only on what it names, so that it survives a new version: `f-9c1e04`. */
export function contentId(prefix: string, ...parts: readonly string[]): string {
	return `${prefix}-${sha256(parts.join('\u0000')).slice(0, 8)}`;
}
