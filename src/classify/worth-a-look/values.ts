/** Figures and times of both sentences that are not the same. */
import { mentionsOf, type QuantityMention, type TimeMention } from '../../annotate/mention.ts';
import { sameAmount } from '../correspondences/same-value.ts';
import { countAlike } from '../../lexicon/counted-nouns.ts';
import type { Candidate, Generator } from './candidate.ts';

export const figures: Generator = ({ a, b }) => {
	const [own, others] = [mentionsOf(a.sentence, 'quantity'), mentionsOf(b.sentence, 'quantity')];
	const open = {
		a: own.filter((x) => !others.some((y) => sameFigure(x, y))),
		b: others.filter((y) => !own.some((x) => sameFigure(x, y))),
	};
	return open.a.flatMap((x) =>
		open.b
			.filter((y) => x.dimension === y.dimension && x.unit === y.unit && x.per === y.per)
			.map((y): Candidate => {
				const one = x.of !== null && y.of !== null && countAlike(x.of, y.of);
				return { kind: 'quantity', form: one ? 'figures of one thing' : 'figures', fit: nearness(x, y), a: x, b: y };
			}),
	);
};

/** "61 percent" and "some 61 per cent", "1.2 million" and "1,200,000" are one figure. */
function sameFigure(x: QuantityMention, y: QuantityMention): boolean {
	return x.unit === y.unit && x.per === y.per && sameAmount(x, y);
}

/** 1 for one value, near 0 for values that differ many times over. */
function nearness(x: QuantityMention, y: QuantityMention): number {
	const [least, most] = [Math.min(x.value, y.value), Math.max(x.value, y.value)];
	return most <= 0 ? 1 : Math.max(0, least) / most;
}

export const times: Generator = ({ a, b }) => {
	const [all, allOthers] = [mentionsOf(a.sentence, 'time'), mentionsOf(b.sentence, 'time')];
	// A day and an hour answer two questions, and what both tell needs no other answer.
	const own = all.filter((x) => !allOthers.some((y) => x.value === y.value));
	const others = allOthers.filter((y) => !all.some((x) => x.value === y.value));
	return own.flatMap((x) =>
		others
			.filter((y) => (x.grain === 'time of day') === (y.grain === 'time of day'))
			.map((y): Candidate => ({ kind: 'time', form: 'times', fit: mayBeOneTime(x, y) ? 1 : 0, a: x, b: y })),
	);
};

/** "Wednesday morning" and "Wednesday"; "Oct. 22" and "Thursday" where the days agree. */
function mayBeOneTime(x: TimeMention, y: TimeMention): boolean {
	if (x.text.includes(y.text) || y.text.includes(x.text)) return true;
	return x.from !== null && y.from !== null && x.to !== null && y.to !== null && x.from <= y.to && y.from <= x.to;
}
