/** HTML that cannot be injected into: whatever stands in a template is text unless it was made by a template. */
import { escapeXml } from '../escape-xml.ts';

export class Markup {
	readonly source: string;

	constructor(source: string) {
		this.source = source;
	}
}

export type Content = string | number | null | Markup | readonly Content[];

/** A template of HTML: texts are escaped, markup is kept, lists are joined, null is nothing. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
	return new Markup(parts.map((part, index) => part + sourceOf(contents[index] ?? null)).join(''));
}

function sourceOf(content: Content): string {
	if (content === null) return '';
	if (content instanceof Markup) return content.source;
	if (typeof content === 'object') return content.map(sourceOf).join('');
	return escapeXml(String(content));
}
