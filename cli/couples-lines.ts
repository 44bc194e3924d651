/** Couples as lines: for `batch` and `queue add`, or to be read. */
import type { Couple } from '../src/couples/model.ts';
import { jsonText } from '../src/report/json-text.ts';
import { printable } from '../src/report/printable.ts';
import type { Place } from './couples-reports.ts';

/** `{"id","a","b","score","days","shared"}`; `batch` reads the first three. */
export function coupleLine(couple: Couple, places: readonly Place[], texts: 'by their places' | 'written out') {
	const [a, b] = [places[couple.a], places[couple.b]].map((place) => place as Place) as [Place, Place];
	const row = (one: unknown, other: unknown) => {
		const { days, shared } = couple;
		return jsonText({ id: `${a.id}~${b.id}`, a: one, b: other, score: rounded(couple.score), days, shared });
	};
	return texts === 'by their places'
		? Promise.resolve(row(a.name, b.name))
		: Promise.all([writtenOut(a.name), writtenOut(b.name)]).then(([one, other]) => row(one, other));
}

const rounded = (score: number) => Math.round(1000 * score) / 1000;

/** What a line of NDJSON holds; a file keeps its name. */
async function writtenOut(name: string): Promise<unknown> {
	const { numberedLine, valueOfLine } = await import('../src/read/numbered-line.ts');
	const line = await numberedLine(name);
	return line === null ? name : valueOfLine(line);
}

/** ".83  same day      CBS News (r17), The Post (r90): blinken beijing qin". */
export function coupleText({ a, b, score, days, shared }: Couple, places: readonly Place[]): string {
	const apart = days === null ? 'undated' : days === 0 ? 'same day' : days === 1 ? '1 day apart' : `${days} days apart`;
	const names = [places[a], places[b]].map((place) => calledBy(place as Place)).join(', ');
	return printable(`${score.toFixed(2)}  ${apart.padEnd(12)}  ${names}: ${shared.join(' ')}`);
}

const calledBy = ({ id, outlet }: Place) => (outlet === null ? id : `${outlet} (${id})`);
