/** The list of keys for the documents. */
import { keyLabel } from './keyLabel.ts';
import { BINDINGS } from './keys.ts';

/** A Markdown table, one row for each binding, in the order of the table of keys. */
export function keysAsMarkdown(): string {
	const rows = BINDINGS.map(({ keys, does }) => `| ${keys.map(written).join(' ')} | ${does} |`);
	return ['| key | what it does |', '|---|---|', ...rows].join('\n');
}

function written(key: string): string {
	return `\`${keyLabel(key)}\``;
}
