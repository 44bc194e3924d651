/** Where the links of a page lead. */
import type { Link } from '../../model.ts';
import type { WrittenLink } from './blocks.ts';

/** A page with more is an index. */
const MOST_LINKS = 2_000;
const LONGEST_ADDRESS = 2_000;

/** The links that lead to other sites: those within one lead to its own reports and topics, which are no sources. */
export function linksOf(written: readonly WrittenLink[], address: string | null): readonly Link[] {
	const own = address === null ? null : siteOf(new URL(address));
	return written.slice(0, MOST_LINKS).flatMap(({ start, end, href }) => {
		const leads = href.length > LONGEST_ADDRESS ? null : addressOf(href, address);
		return leads === null || siteOf(leads) === own ? [] : [{ start, end, address: leads.href }];
	});
}

/** Null for what is no address of a page, as `mailto:` and `javascript:`, and for one that nobody can complete. */
function addressOf(href: string, address: string | null): URL | null {
	try {
		const leads = new URL(href.trim(), address ?? undefined);
		return /^https?:$/.test(leads.protocol) ? leads : null;
	} catch {
		return null;
	}
}

/** "edition.herald.example" and "www.herald.example" are one site; of "bbc.co.uk" three labels are. */
function siteOf({ hostname }: URL): string {
	const labels = hostname.split('.');
	const isShortSecond = labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 && (labels.at(-1)?.length ?? 0) === 2;
	return labels.slice(isShortSecond ? -3 : -2).join('.');
}
