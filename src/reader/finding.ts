/** What only a reader found, as a finding: shown as worth a look, since nobody has checked that it is so. */
import { contentId } from '../hash.ts';
import type { Finding, ReaderOpinion, Report, Sides, Span, Tier } from '../model.ts';
import { oneLine, outletName } from '../names.ts';
import { printable } from '../report/printable.ts';
import type { Told } from './heard.ts';
import { CALLED } from './reader.ts';

/** Nobody measured how often a model of somebody else's is right: these order the list and nothing else. */
const PLACE_IN_LIST = { high: 0.3, medium: 0.2, low: 0.1 } as const;
/** What one of two runs did not find comes behind what both found. */
const NOT_IN_ALL = 0.5;

const WORTH_A_LOOK: Tier = 'worth a look';

export function readerFinding(told: Told, runs: number, reports: Sides<Report>): Finding {
	const { kind, importance, a, b, pair } = told.located;
	return {
		id: contentId('f', 'cross', kind, placed(a), placed(b)),
		pair,
		scope: 'cross',
		kind,
		// What is only worth a look is never a conflict; what the reader called it stands in `reader`.
		verdict: 'difference',
		cause: null,
		importance,
		tier: WORTH_A_LOOK,
		by: 'reader',
		reader: opinionOf(told, runs),
		confidence: PLACE_IN_LIST[importance] * (told.foundIn < told.asked ? NOT_IN_ALL : 1),
		printed: 1,
		a: [a],
		b: [b],
		seeAlso: [],
		explanation: explanationOf(told, reports),
	};
}

/** As the ids of the program's own findings are made: what it finds itself in a later version keeps its decisions. */
const placed = ({ start, text }: Span) => `${start} ${text}`;

export function opinionOf({ located: { verdict, importance }, foundIn }: Told, runs: number): ReaderOpinion {
	return { verdict, importance, foundIn, runs };
}

/** In characters: a sentence. */
const LONGEST_WHY = 300;
/** A model repeats what stands in a text, and a text may want somebody to go somewhere. */
const ADDRESS = /:\/\/|\bwww\./i;

function explanationOf({ located: { why, verdict } }: Told, reports: Sides<Report>): string {
	const names = { a: outletName(reports.a, 'a'), b: outletName(reports.b, 'b') };
	const said = oneLine(printable(why)).slice(0, LONGEST_WHY);
	if (said === '' || ADDRESS.test(said)) return `A language model sees a ${verdict} here.`;
	// By functions: "$&" in a name is no pattern.
	const called = said.replaceAll(CALLED.a, () => names.a).replaceAll(CALLED.b, () => names.b);
	return `A language model notes: ${called}${why.length > LONGEST_WHY ? '…' : ''}`;
}
