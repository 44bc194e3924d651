/** A report that was prepared and printed before, taken back as it was. */
import { sha256 } from '../hash.ts';
import type { Metadata, PreparedBefore, Report, Side } from '../model.ts';

/** The same report on the given side: `counterpoint read` prints ids of side `a`, but the report may now stand as B. */
export function placeOnSide(draft: Metadata & PreparedBefore, side: Side): Report {
	const { kind: _kind, text, integrity, sentences: printed, setAside, places, ...metadata } = draft;
	const sentences = printed.map((sentence) => ({ ...sentence, id: `${side}${sentence.id.slice(1)}` }));
	return { ...metadata, text, sha256: sha256(text), integrity, sentences, setAside, ...(places && { places }) };
}
