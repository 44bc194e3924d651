/** The width of a text that somebody asked for. */
import { UsageError } from './exit.ts';

/** Wider than any terminal; each line of a table is filled up to it. */
const GREATEST_WIDTH = 1000;

/** @throws UsageError where it is no number of columns, or more than there can be */
export function checkedWidth(width: number, least: number): number {
	if (!(width >= least)) throw new UsageError(`--width must be a number of at least ${least}`);
	if (width > GREATEST_WIDTH) throw new UsageError(`--width must be a number of at most ${GREATEST_WIDTH}`);
	if (!Number.isInteger(width)) throw new UsageError('--width must be a whole number of columns');
	return width;
}
