/** The lists of an event: each entry with the cell of the table it belongs to. What only scrolls is laid out as it is printed. */
import type { Event, Figure, Outlier } from '../../../../src/event/model.ts';
import { figureText } from '../../../../src/report/event/figures.ts';
import { LIMITS } from '../../../../src/report/event/limits.ts';
import { outlierText } from '../../../../src/report/event/outliers.ts';
import { nameOf, type Section } from '../../../../src/report/event/page.ts';
import { apartSection } from '../../../../src/report/event/apart.ts';
import { sourcesSection } from '../../../../src/report/event/sources.ts';
import { quotationsSection, voicesSection } from '../../../../src/report/event/voices.ts';
import { MARKED } from '../../../../src/report/style.ts';
import { memory, variantMemory } from '../../data/memory.ts';
import { EMPTY_LINE, type Line, line, segment, type Style } from '../../text/line.ts';
import { withShortWords } from '../../text/longWords.ts';
import { onOneLine } from '../../text/oneLine.ts';
import { wrap } from '../../text/wrap.ts';
import { LOOKS } from '../data/standing.ts';
import type { Table } from '../data/table.ts';
import type { Goal } from '../state/picture.ts';

/** What an entry says, and where Enter leads from it. */
export interface Entry {
	readonly sign: string;
	readonly style: Style;
	readonly text: string;
	readonly goal: Goal | null;
}

export type Listed = 'outliers' | 'figures' | 'alone';

interface Entries {
	readonly outliers: readonly Entry[];
	readonly figures: readonly Entry[];
	readonly alone: readonly Entry[];
}

const made = memory<Event, Entries>();

export function entriesOf({ event, byMatter }: Table, name: Listed): readonly Entry[] {
	return made(event, () => ({
		outliers: event.outliers.map((outlier) => outlierEntry(event, outlier)),
		figures: event.figures.filter(({ sources }) => sources > 1).map((figure) => figureEntry(event, figure)),
		alone: event.summary.alone.flatMap(({ report, matters }) =>
			matters.map((matter) => ({
				sign: '–',
				style: 'only' as const,
				text: `only ${nameOf(event, report)}: “${byMatter.get(matter)?.name ?? ''}”`,
				goal: { matter, report },
			})),
		),
	}))[name];
}

function outlierEntry(event: Event, outlier: Outlier): Entry {
	const { verdict, matter, says } = outlier;
	const look = LOOKS[verdict === 'conflict' ? 'contradicted' : 'told otherwise'];
	const goal = matter === null ? null : { matter, report: says[0]?.report ?? null };
	return { sign: look.sign, style: look.style, text: outlierText(event, outlier), goal };
}

function figureEntry(event: Event, figure: Figure): Entry {
	const isContested = figure.standing === 'majority' || figure.standing === 'divided';
	const look = LOOKS[isContested ? 'contradicted' : figure.standing === 'compatible' ? 'told otherwise' : 'told'];
	const goal = figure.matter === null ? null : { matter: figure.matter, report: null };
	return { sign: look.sign, style: look.style, text: figureText(event, figure), goal };
}

const laid = variantMemory<Entry, readonly Line[]>();

/** The entry in lines, the last one empty. */
export function entryLines(entry: Entry, columns: number): readonly Line[] {
	return laid(entry, `${columns}`, () => [
		...wrap([segment(`${entry.sign} `, entry.style), segment(withShortWords(onOneLine(entry.text)))], columns),
		EMPTY_LINE,
	]);
}

export type Scrolled = 'voices' | 'remarks' | 'sources';

const SECTIONS: Readonly<Record<Scrolled, Section>> = {
	voices: voicesSection,
	remarks: quotationsSection,
	sources: (event, page) => [...sourcesSection(event, page), ...apartSection(event, page), '', LIMITS],
};

const pages = variantMemory<Event, readonly Line[]>();

/** As it is printed, without its heading, which the rule above says. */
export function sectionLines({ event }: Table, name: Scrolled, columns: number): readonly Line[] {
	return pages(event, `${name} ${columns}`, () => {
		const [, ...printed] = SECTIONS[name](event, { width: columns, style: MARKED });
		return printed.flatMap((text) => printedLines(text, columns));
	});
}

function printedLines(text: string, columns: number): readonly Line[] {
	const indent = /^ */.exec(text)?.[0] ?? '';
	const room = Math.max(1, columns - indent.length);
	return wrap([segment(onOneLine(text.trimStart()))], room).map((wrapped) => line(indent, ...wrapped));
}

/** What is said where a list is empty. */
export const EMPTY: Readonly<Record<Listed | Scrolled, string>> = {
	outliers: 'No value was found that one source gives against two or more.',
	figures: 'No figure or day was found that two sources give.',
	alone: 'Nothing was found that only one report tells.',
	voices: 'No voice was found.',
	remarks: 'No remark was found that two reports quote.',
	sources: '',
};
