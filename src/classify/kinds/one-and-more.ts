/** One against several: "A gunman opened fire" / "Two gunmen opened fire". Which number is meant the article alone tells. */
import type { QuantityMention, Token } from '../../annotate/mention.ts';
import { countAlike } from '../../lexicon/counted-nouns.ts';
import { TWINS } from '../correspondences/counterparts.ts';
import { type Detector, type Discrepancy, type Encounter, type Place, spanOf } from '../detector.ts';
import { earlierTogether } from '../earlier-together.ts';
import type { Side, Span } from '../../model.ts';
import { bothSay } from '../explain.ts';
import { isContent, type Located, locate, spanAt } from '../claims/located.ts';

/** Only in sentences alike otherwise: a report that tells of two gunmen may go on to what one did. */
export const detectOneAndMore: Detector = (encounter) => {
	if (encounter.wording.shared < TWINS) return [];
	return [...against(encounter, 'a'), ...against(encounter, 'b')].sort(earlierTogether).slice(0, 1);
};

/** Several on `side`, one on the other. */
function against(encounter: Encounter, side: Side): readonly Discrepancy[] {
	const other = encounter.places[side === 'a' ? 'b' : 'a'];
	const counted = locate(other, 'quantity').map(({ mention }) => mention.of);
	return locate(encounter.places[side], 'quantity').flatMap((several) => {
		const { dimension, low, of } = several.mention;
		if (dimension !== 'count' || low < 2 || of === null) return [];
		if (counted.some((noun) => noun !== null && countAlike(noun, of))) return [];
		const one = oneOf(other, several);
		return one ? [discrepancyOf(encounter, side, spanAt(several), one)] : [];
	});
}

const ONE = new Set(['a', 'an', 'one', 'single']);
/** "a senior police officer": words between the article and its noun. */
const MOST_BETWEEN = 3;

/** "a woman" for "three women", "one of the hostages" for "four of the hostages". */
function oneOf({ report, sentences }: Place, { mention }: Located<QuantityMention>): Span | null {
	for (const sentence of sentences) {
		const { tokens } = sentence;
		for (let at = 0; at < tokens.length; at++) {
			if (!ONE.has(tokens[at]?.normal ?? '')) continue;
			const end = nounBehind(tokens, at, mention.of ?? '');
			if (end > 0) return spanOf(report, sentence, { start: tokens[at]?.start ?? 0, end: tokens[end]?.end ?? 0 });
		}
	}
	return null;
}

/** The place of the noun counted; -1 where the article belongs to another. */
function nounBehind(tokens: readonly Token[], at: number, noun: string): number {
	for (let place = at + 1; place <= at + MOST_BETWEEN + 1 && place < tokens.length; place++) {
		const token = tokens[place] as Token;
		if (token.kind === 'punctuation') return -1;
		const isOne = token.normal === token.lemma || tokens[at + 1]?.normal === 'of' || IRREGULAR.has(token.normal);
		if (isOne && isContent(token) && countAlike(token.lemma, noun)) return place;
	}
	return -1;
}

/** Singular where the lemma is a plural or another word. */
const IRREGULAR = new Set(['person', 'man', 'woman', 'child']);

function discrepancyOf(encounter: Encounter, side: Side, several: Span, one: Span): Discrepancy {
	const [a, b] = side === 'a' ? [several, one] : [one, several];
	return {
		kind: 'quantity',
		verdict: 'conflict',
		cause: null,
		importance: 'medium',
		confidence: 0.7,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: `${bothSay(encounter, a.text, b.text)}: one is not several.`,
	};
}
