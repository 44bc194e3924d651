/** The contract itself. */
import type { Format } from './format.ts';

export const json: Format<string> = {
	takes: 'one',
	render(comparison, { stamp }) {
		return `${JSON.stringify(stamp === null ? comparison : { ...comparison, stamp }, null, '\t')}\n`;
	},
};
