/** One sum in two currencies: "£40 million" in one report, "$40 million" in the other. */
import type { Detector, Discrepancy, Encounter } from '../detector.ts';
import { bothSay } from '../explain.ts';
import { TWINS } from '../correspondences/counterparts.ts';
import { type Located, locate, spanAt } from '../claims/located.ts';
import type { QuantityMention } from '../../annotate/mention.ts';

type Quantity = Located<QuantityMention>;

/** In sentences alike otherwise; elsewhere a converted sum and its original may stand side by side. */
export const detectCurrencies: Detector = (encounter) => {
	if (encounter.wording.shared < TWINS) return [];
	const [own, others] = [sumsAt(encounter, 'a'), sumsAt(encounter, 'b')];
	if (own.length !== 1 || others.length !== 1) return [];
	const [a, b] = [own[0] as Quantity, others[0] as Quantity];
	const [x, y] = [a.mention, b.mention];
	return x.unit !== y.unit && x.value === y.value ? [discrepancyOf(encounter, a, b)] : [];
};

function sumsAt({ places }: Encounter, side: 'a' | 'b'): readonly Quantity[] {
	return locate(places[side], 'quantity').filter(({ mention }) => mention.dimension === 'money');
}

function discrepancyOf(encounter: Encounter, a: Quantity, b: Quantity): Discrepancy {
	const [one, other] = [spanAt(a), spanAt(b)];
	return {
		kind: 'quantity',
		verdict: 'conflict',
		cause: null,
		importance: 'high',
		confidence: 0.7,
		a: [one],
		b: [other],
		seeAlso: [],
		explanation: `${bothSay(encounter, one.text, other.text)}: the same figure in two currencies.`,
	};
}
