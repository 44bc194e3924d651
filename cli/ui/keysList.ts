/** The list of keys for the documents. */
import { keyLabel } from './keyLabel.ts';
import { BINDINGS as OF_AN_EVENT } from './event/keys.ts';
import { BINDINGS, type Binding } from './keys.ts';

/** A Markdown table, one row for each binding, in the order of the table of keys. */
export function keysAsMarkdown(bindings: readonly Pick<Binding, 'keys' | 'does'>[] = BINDINGS): string {
	const rows = bindings.map(({ keys, does }) => `| ${keys.map(written).join(' ')} | ${does} |`);
	return ['| key | what it does |', '|---|---|', ...rows].join('\n');
}

/** The keys of the table of many reports. */
export function eventKeysAsMarkdown(): string {
	return keysAsMarkdown(OF_AN_EVENT);
}

function written(key: string): string {
	return `\`${keyLabel(key)}\``;
}
