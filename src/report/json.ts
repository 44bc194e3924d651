/** The contract itself. */
import type { Comparison } from '../model.ts';

export function renderJson(comparison: Comparison): string {
	return `${JSON.stringify(comparison, null, '\t')}\n`;
}
