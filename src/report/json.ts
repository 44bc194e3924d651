/** The contract itself. */
import type { Format } from './format.ts';
import { jsonText } from './json-text.ts';

export const json: Format<string> = {
	takes: 'one',
	render(comparison, { stamp }) {
		return `${jsonText(stamp === null ? comparison : { ...comparison, stamp }, '\t')}\n`;
	},
};
