import type { Metadata, Side } from './model.ts';

/** How a report is called where its outlet may not be known: "CBS News", else "Report A". */
export function outletName(report: Pick<Metadata, 'outlet'>, side: Side): string {
	return report.outlet ?? `Report ${side.toUpperCase()}`;
}
