/**
 * Who said it: one quotation laid to two speakers ("the Ministry of Foreign Affairs wrote in a statement" / "Wang said").
 *
 * Only speakers that can be told apart are held against each other. "He" or "the official" may be anybody, and a
 * spokesman speaks for his ministry.
 */
import type { Sides } from '../../model.ts';
import { type Detector, type Discrepancy, type Place, spanOf } from '../detector.ts';
import { quoted } from '../explain.ts';
import { type QuotedWord, weightOf } from '../correspondences/quoted-words.ts';
import { type Remark, remarksOf, type SharedRemark } from '../correspondences/remark.ts';
import { type Speaker, speakerOf, speakForEachOther } from '../claims/speaker.ts';

export const detectAttributions: Detector = (encounter) => {
	const found = remarksOf(encounter).flatMap((shared) => between(encounter.places, shared));
	return found.filter((one, at) => found.findIndex((other) => sameSpeakers(one, other)) === at);
};

function between(places: Sides<Place>, { quoted, remark }: SharedRemark): readonly Discrepancy[] {
	if (!isDistinctive(remark)) return [];
	const a = speakerOf(places.a, quoted.a.mention);
	const b = speakerOf(places.b, quoted.b.mention);
	return a && b && !speakForEachOther(a, b) ? [discrepancyOf(places, { a, b }, remark)] : [];
}

/** "candid and constructive" may be said by anybody; six words in a row are not said twice by chance. */
const LEAST_WEIGHT = 3.5;

const isDistinctive = ({ runs }: Remark) =>
	weightOf(runs.flatMap((run) => (run.kind === 'kept' ? run.a : []))) >= LEAST_WEIGHT;

function discrepancyOf(places: Sides<Place>, { a, b }: Sides<Speaker>, { runs }: Remark): Discrepancy {
	const spans = { a: spanOf(places.a.report, a.sentence, a), b: spanOf(places.b.report, b.sentence, b) };
	const persons = a.kind === 'person' && b.kind === 'person';
	const kept = runs.filter(({ kind }) => kind === 'kept').sort((x, y) => y.a.length - x.a.length);
	const words = beginningOf(places.a.report.report.text, kept[0]?.a ?? []);
	return {
		kind: 'attribution',
		verdict: persons ? 'conflict' : 'difference',
		cause: null,
		importance: persons ? 'high' : 'medium',
		confidence: 0.7,
		a: [spans.a],
		b: [spans.b],
		seeAlso: [],
		explanation: `The words ${quoted(words)} come from ${quoted(spans.a.text)} in ${places.a.name}, from ${quoted(spans.b.text)} in ${places.b.name}.`,
	};
}

/** So many words tell a remark. */
const MOST_WORDS = 8;

/** The exact words that a remark begins with, hyphens and commas among them, and "…" where it goes on. */
function beginningOf(text: string, words: readonly QuotedWord[]): string {
	const shown = words.slice(0, endOfStretch(text, words.slice(0, MOST_WORDS)));
	const exact = text.slice(shown[0]?.token.start ?? 0, shown.at(-1)?.token.end ?? 0);
	return shown.length < words.length ? `${exact}…` : exact;
}

/** How many words stand together: of "we met," she said, "and left" those before "she said". */
function endOfStretch(text: string, words: readonly QuotedWord[]): number {
	const apart = words.findIndex(({ token }, at) => {
		const before = words[at - 1]?.token;
		return before !== undefined && /[\p{L}\p{N}“”"\n]/u.test(text.slice(before.end, token.start));
	});
	return apart < 0 ? words.length : apart;
}

function sameSpeakers(x: Discrepancy, y: Discrepancy): boolean {
	return x.a[0]?.start === y.a[0]?.start && x.b[0]?.start === y.b[0]?.start;
}
