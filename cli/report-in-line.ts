/** A report in a line of `batch`: what is wrong with it is said with the side that it stands on. */
import type { Draft, Side, Sides } from '../src/model.ts';
import { ReadFailure } from '../src/read/failure.ts';
import type { Fields } from '../src/read/fields.ts';
import type { LinePolicy } from '../src/read/origins.ts';
import { readReport } from '../src/read/read.ts';

/** @throws ReadFailure */
export async function reportsInLine(row: Fields, inLine: LinePolicy): Promise<Sides<Draft>> {
	return { a: await reportOn('a', row, inLine), b: await reportOn('b', row, inLine) };
}

async function reportOn(side: Side, row: Fields, inLine: LinePolicy): Promise<Draft> {
	const given = row[side];
	if (given === undefined)
		throw new ReadFailure('malformed', `"${side}" is missing; write {"id": ..., "a": report, "b": report}`);
	try {
		return await readReport(given, { inLine });
	} catch (error) {
		// A path that was given names itself.
		if (!(error instanceof ReadFailure) || (typeof given === 'string' && given.trim() !== '')) throw error;
		throw new ReadFailure(error.code, `"${side}": ${error.message}`, error.again);
	}
}
