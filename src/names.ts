import type { Metadata, Side } from './model.ts';

/** How a report is called where its outlet may not be known: "CBS News", else "Report A". Always one line. */
export function outletName(report: Pick<Metadata, 'outlet'>, side: Side): string {
	return oneLine(report.outlet ?? '') || `Report ${side.toUpperCase()}`;
}

/** A name from a page or a command line may hold line breaks, which would end a row of a table or a line of a picture. */
export function oneLine(name: string): string {
	return name.replace(/\s+/g, ' ').trim();
}
