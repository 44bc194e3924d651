import { sha256 } from './sha256.ts';

export { sha256 };

/** A short id that depends only on what it names, so that it survives a new version: `f-9c1e04`. */
export function contentId(prefix: string, ...parts: readonly string[]): string {
	return `${prefix}-${sha256(parts.join('\u0000')).slice(0, 8)}`;
}
