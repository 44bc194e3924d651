/** An event as plain text for a terminal or a pipe. A new section is one file and one line here. */
import type { Event } from '../../event/model.ts';
import { methodOf } from '../provenance.ts';
import { colouredStyle, MARKED } from '../style.ts';
import { aloneSection } from './alone.ts';
import { apartSection } from './apart.ts';
import { answerOf } from './answer.ts';
import { figuresSection } from './figures.ts';
import { LIMITS } from './limits.ts';
import { mattersSection } from './matters.ts';
import { outliersSection } from './outliers.ts';
import { item, type Page, type Section } from './page.ts';
import { sourcesSection } from './sources.ts';
import { tableSection } from './table.ts';
import { quotationsSection, voicesSection } from './voices.ts';

const SECTIONS: readonly Section[] = [
	sourcesSection,
	outliersSection,
	tableSection,
	figuresSection,
	voicesSection,
	quotationsSection,
	aloneSection,
	mattersSection,
];

export interface TextOptions {
	readonly width: number;
	readonly colour: boolean;
}

export function eventText(event: Event, { width, colour }: TextOptions): string {
	const page: Page = { width, style: colour ? colouredStyle() : MARKED };
	const sections = [
		[...item('', answerOf(event), page), ...apartSection(event, page)],
		...SECTIONS.map((section) => section(event, page)).filter((lines) => lines.length > 0),
		item('', `${methodOf(event)}. ${LIMITS}`, page),
	];
	return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
