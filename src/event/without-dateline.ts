/**
 * A report's first sentence without where and by whom it was sent: "TOLNA, Maren (AP) — Four miners" is about the miners, and
 * a matter is not named by an agency.
 */

/** "(Reuters) - ", "GENEVA (AP) — ", "TOLNA, March 3 (AFP) -- ": brackets before a dash. */
const BY_AGENCY = /^[^()\n–—]{0,60}\([\p{L}\p{N} .&/-]{2,30}\)\s{0,3}(?:-{1,2}|[–—])\s{1,3}(?=[\p{Lu}\p{N}"“‘'])/u;
/** "TOLNA — ", "SAN REMO, Maren — ": a place in capitals before a dash. */
const BY_PLACE =
	/^\p{Lu}[\p{Lu} .'’-]{2,40}(?:, [\p{L}\p{N} .]{1,30})?\s{1,3}(?:-{1,2}|[–—])\s{1,3}(?=[\p{Lu}\p{N}"“‘'])/u;

export function withoutDateline(text: string): string {
	return text.replace(BY_AGENCY, '').replace(BY_PLACE, '');
}
