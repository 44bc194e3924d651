/** XML that cannot be injected into: attributes and texts are escaped, elements are kept. */
import { escapeXml } from './escape-xml.ts';
import { Markup } from './html/markup.ts';

type Attributes = Readonly<Record<string, string | number | null>>;

/** An element; attributes that are null are left out. */
export function element(name: string, attributes: Attributes, ...contents: readonly (Markup | string)[]): Markup {
	const written = Object.entries(attributes).flatMap(([key, value]) =>
		value === null ? [] : [` ${key}="${escapeXml(String(value)).replace(/\s+/g, ' ')}"`],
	);
	const inside = contents.map((one) => (one instanceof Markup ? one.source : escapeXml(one))).join('');
	return new Markup(`<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}`);
}
