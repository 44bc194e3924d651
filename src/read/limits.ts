/** How much is read: more is a mistake or an attack, and should not fill the memory before that is noticed. */
import { ReadFailure } from './failure.ts';

/** The largest source, in bytes: some thirty novels. */
export const MAXIMUM_BYTES = 20_000_000;

/** The largest file of saved comparisons, in bytes: some thousands of them. */
export const MAXIMUM_SAVED_BYTES = 400_000_000;

/** The failure for a source of `size` bytes or more. */
export function tooLarge(name: string, size: number): ReadFailure {
	const inMegabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;
	const allowed = `a report may have ${inMegabytes(MAXIMUM_BYTES)}`;
	return new ReadFailure('too-large', `${name} has ${inMegabytes(size)} or more; ${allowed}: cut out the article`);
}
