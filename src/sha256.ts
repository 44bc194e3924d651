/** SHA-256 as Node has it. The library for browsers has one in JavaScript in its stead: see library/platform-anywhere.ts. */
import { hash } from 'node:crypto';

/** SHA-256 of a text's UTF-8 bytes, or of bytes, in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
	return hash('sha256', content);
}
