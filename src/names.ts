/** How the two reports are called, in explanations and in every output. */
import type { Metadata, Side, Sides } from './model.ts';
import { withoutCommands } from './terminal-commands.ts';

type Known = Pick<Metadata, 'outlet'> & Partial<Pick<Metadata, 'url' | 'via' | 'source'>> & { readonly name?: string };

/**
 * The outlet; where it is not known the host of the address, or the name of the file: "CBS News", "bbc.com",
 * "reuters-monday". "Report A" where nothing is known, as of a text that was piped in. Always one line.
 */
export function outletName(report: Known, side: Side): string {
	return report.name ?? (knownName(report) || `Report ${side.toUpperCase()}`);
}

function knownName({ outlet, url, via, source }: Known): string {
	// Of a text that reaches us through a republisher, the address is the republisher's.
	const host = via ? '' : hostOf(url ?? '') || hostOf(source ?? '');
	return oneLine(outlet ?? '') || host || fileName(source ?? '');
}

/**
 * Reports that would be called alike, kept apart by their sides: of `monday/report.txt` and `tuesday/report.txt` one is
 * "report (A)" and the other "report (B)". An outlet that is known keeps its name: both its reports are its own.
 */
export function keptApart<Report extends Known>(reports: Sides<Report>): Sides<Report> {
	const names = { a: knownName(reports.a), b: knownName(reports.b) };
	if (names.a === '' || names.a.toLowerCase() !== names.b.toLowerCase()) return reports;
	const called = (side: Side) =>
		reports[side].outlet ? reports[side] : { ...reports[side], name: `${names[side]} (${side.toUpperCase()})` };
	return { a: called('a'), b: called('b') };
}

/** "bbc.com" of "https://www.bbc.com/news/1"; nothing of what is no address. */
function hostOf(address: string): string {
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return '';
	return new URL(address).hostname.replace(/^www\./, '');
}

/** What systems keep under these folders only looks like files: the name of `/dev/fd/63` tells a reader nothing. */
const NO_FILE = /^(?:-|given|https?:\/\/.*|\/(?:dev|proc|sys)\/.*)$/is;
const FOLDERS = /^.*[\\/]/s;
const EXTENSION = /(?<=.)\.[^.]*$/s;

/** "reuters-monday" of "texts/reuters-monday.txt". Names of files may hold commands for a terminal. */
function fileName(source: string): string {
	if (NO_FILE.test(source)) return '';
	return oneLine(withoutCommands(source.replace(FOLDERS, '').replace(EXTENSION, '')).replace(/\p{Cc}+/gu, ' '));
}

/** A name from a page or a command line may hold line breaks, which would end a row of a table or a line of a picture. */
export function oneLine(name: string): string {
	return name.replace(/\s+/g, ' ').trim();
}
