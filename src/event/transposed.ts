/**
 * Numbers whose digits changed places: "340,000 passengers a day" in four reports and "the 430,000 people who rely on its
 * buses" in one. Typists transpose two neighbouring digits more often than they make any other slip in a number, and among the
 * numbers of a few reports of one event two that differ so seldom meet by chance.
 *
 * Damerau, A technique for computer detection and correction of spelling errors, Communications of the ACM 7 (1964), counts
 * transposition among the four commonest slips.
 */
import { countAlike } from '../lexicon/counted-nouns.ts';
import { nameDifferentThings } from '../lexicon/nouns.ts';
import type { Said } from './sayings.ts';

/** Below, numbers are many and near each other ("12 days", "21 people"), so that they have to count the same by name. */
const LARGE = 100;

/** Whether one may be the other with two digits in each other's places. Neither a day nor an age is looked at. */
export function mayBeTransposed(x: Said, y: Said): boolean {
	if (x.kind !== 'quantity' || y.kind !== 'quantity' || !x.isPlain || !y.isPlain) return false;
	if (x.measure !== y.measure || x.fate !== y.fate || x.counts === 'age' || y.counts === 'age') return false;
	const [one, other] = [numberOf(x), numberOf(y)];
	return (
		changePlaces(one, other) && (one >= LARGE ? mayCountAlike(x.noun, y.noun) : x.noun !== null && x.noun === y.noun)
	);
}

const numberOf = ({ amount }: Said) => Number.parseFloat(amount);

function mayCountAlike(x: string | null, y: string | null): boolean {
	return x === null || y === null || countAlike(x, y) || !nameDifferentThings(x, y);
}

/** 340 / 430, 1,280 / 1,820; not 34 / 3.4, and no change of size: 100 / 10. */
export function changePlaces(x: number, y: number): boolean {
	const [one, other] = [String(x), String(y)];
	if (x === y || one.length !== other.length) return false;
	const differing = [...one].flatMap((digit, place) => (digit === other[place] ? [] : [place]));
	const [first = 0, second = 0] = differing;
	if (differing.length !== 2 || second !== first + 1) return false;
	return one[first] === other[second] && one[second] === other[first];
}
