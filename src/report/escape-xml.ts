/** Text inside XML or HTML that stays text. */
import { printable } from './printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** For element content and for attributes in quotes. Halves of characters and what XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
	return printable(text)
		.replace(/[\p{Surrogate}\ufffe\uffff]/gu, '')
		.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
