/** What a reader needs to check and repeat a comparison. Every format carries it. */
import type { Comparison, ReaderSettings, Report, Settings, Side } from '../model.ts';
import { outletName } from '../names.ts';

export interface Fact {
	readonly name: string;
	readonly value: string;
}

/** Where a report comes from. What is not known is left out. */
export function factsOf(report: Report, side: Side): readonly Fact[] {
	const facts: readonly (readonly [string, string | null])[] = [
		['Outlet', outletName(report, side)],
		['By way of', report.via],
		['Headline', headlineOf(report)],
		['Authors', report.authors.join(', ') || null],
		['Published', report.published],
		['Modified', report.modified],
		['Event', report.eventDate],
		['Address', report.url],
		['Source', report.source === report.url ? null : report.source],
		['SHA-256 of the text', report.sha256],
		['SHA-256 of the source', report.sourceSha256],
		['Integrity', report.integrity.score.toFixed(2)],
	];
	return facts.flatMap(([name, value]) => (value === null ? [] : [{ name, value }]));
}

/** The title from the report's metadata, else its first headline. */
export function headlineOf({ title, sentences }: Report): string | null {
	return title ?? sentences.find(({ role }) => role === 'headline')?.text ?? null;
}

/** "counterpoint 0.1.0, minimum similarity 0.5" */
export function methodOf({ program, settings }: Pick<Comparison, 'program' | 'settings'>): string {
	return `${program.name} ${program.version}, ${settingsOf(settings)}`;
}

/** "minimum similarity 0.5" */
export function settingsOf(settings: Settings): string {
	const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
	const { reader, ...own } = settings;
	const told = Object.entries(own).map(([name, value]) => `${spaced(name)} ${value}`);
	return [...told, ...(reader === undefined ? [] : [readerOf(reader)])].join(', ');
}

/** "read beside it by llama3.1:8b (365c0bd3c000) at llm.example, prompt 1, temperature 0, seed 1, 2 runs" */
export function readerOf({ model, digest, host, prompt, temperature, seed, runs }: ReaderSettings): string {
	const which = digest === null ? model : `${model} (${digest.slice(0, SHORT_DIGEST)})`;
	const where = host === null ? '' : ` at ${host}`;
	return `read beside it by ${which}${where}, prompt ${prompt}, temperature ${temperature}, seed ${seed}, ${runs} ${runs === 1 ? 'run' : 'runs'}`;
}

/** As Ollama shows it; the whole stands in the data. */
const SHORT_DIGEST = 12;
