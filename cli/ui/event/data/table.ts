/** An event looked up from every end the table needs: by row, by column, by matter. */
import { isContested } from '../../../../src/event/contested.ts';
import type { Event, Figure, Matter, Outlier } from '../../../../src/event/model.ts';
import { onOneLine } from '../../text/oneLine.ts';

/** A report. */
export interface Column {
	readonly id: string;
	readonly name: string;
}

/** A matter. */
export interface Row {
	/** As it is counted for a reader, from 1; the same under every filter. */
	readonly number: number;
	readonly name: string;
	readonly matter: Matter;
	readonly figures: readonly Figure[];
	readonly outliers: readonly Outlier[];
	/** Whether anything of it is said to conflict, by a pair or by figures. */
	readonly isContested: boolean;
}

export interface Table {
	readonly event: Event;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
	/** By the ids of the matters. */
	readonly byMatter: ReadonlyMap<string, Row>;
}

export function tableOf(event: Event): Table {
	const figures = byMatterOf(event.figures);
	const outliers = byMatterOf(event.outliers);
	const rows = event.matters.map((matter, index) =>
		rowOf(matter, index + 1, figures.get(matter.id) ?? [], outliers.get(matter.id) ?? []),
	);
	return {
		event,
		columns: event.reports.map(({ id, name }) => ({ id, name: onOneLine(name) })),
		rows,
		byMatter: new Map(rows.map((row) => [row.matter.id, row])),
	};
}

function byMatterOf<Part extends { readonly matter: string | null }>(
	parts: readonly Part[],
): ReadonlyMap<string, readonly Part[]> {
	const found = new Map<string, Part[]>();
	for (const part of parts) {
		if (part.matter === null) continue;
		const before = found.get(part.matter);
		if (before === undefined) found.set(part.matter, [part]);
		else before.push(part);
	}
	return found;
}

function rowOf(matter: Matter, number: number, figures: readonly Figure[], outliers: readonly Outlier[]): Row {
	return { number, name: onOneLine(matter.name), matter, figures, outliers, isContested: isContested(matter, figures) };
}
