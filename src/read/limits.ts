/** How much is read: more is a mistake or an attack, and should not fill the memory before that is noticed. */
import { ReadFailure } from './failure.ts';

/** The largest source, in bytes: some thirty novels. */
export const MAXIMUM_BYTES = 20_000_000;

/** The largest file of saved comparisons, in bytes: some thousands of them. */
export const MAXIMUM_SAVED_BYTES = 400_000_000;

/** The longest text, in characters: a book of five hundred pages. Reports are a hundredth of that. */
export const MAXIMUM_CHARACTERS = 1_000_000;

/** The failure for a source of `size` bytes or more. */
export function tooLarge(name: string, size: number): ReadFailure {
	const inMegabytes = (bytes: number) => `${Math.floor(bytes / 1_000_000)} MB`;
	const allowed = `a report may have ${inMegabytes(MAXIMUM_BYTES)}`;
	return new ReadFailure('too-large', `${name} has ${inMegabytes(size)} or more; ${allowed}: cut out the article`);
}

/** The failure for a source whose text is too long to be a report. */
export function tooLong(name: string, characters: number): ReadFailure {
	const inThousands = (count: number) => `${Math.floor(count / 1000).toLocaleString('en')} thousand characters`;
	const allowed = `a report may have ${inThousands(MAXIMUM_CHARACTERS)}`;
	return new ReadFailure(
		'too-large',
		`${name} has a text of ${inThousands(characters)}; ${allowed}: cut out the article`,
	);
}
