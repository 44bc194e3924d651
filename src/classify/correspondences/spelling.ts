/** Names that may be one name in two spellings: "Rehman" / "Rahman", "Zelensky" / "Zelenskyy". */
import { areVariants } from '../../lexicon/name-variants.ts';
import { fold } from './persons.ts';

/** Shorter names differ in one letter by nature ("Chan" / "Chen", "Brown" / "Braun"). */
const SHORTEST = 5;

/** Whether two different names are one letter, or in long names two letters, apart, or known to be one ("Bombay", "Mumbai"). */
export function isSpellingOf(x: string, y: string): boolean {
	const [a, b] = [fold(x), fold(y)];
	if (areVariants(a, b)) return true;
	if (a === b || a[0] !== b[0] || Math.min(a.length, b.length) < SHORTEST) return false;
	const most = Math.min(a.length, b.length) >= 8 ? 2 : 1;
	return Math.abs(a.length - b.length) <= most && distance(a, b) <= most;
}

/** Levenshtein distance, one row at a time. */
function distance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? 0;
}
