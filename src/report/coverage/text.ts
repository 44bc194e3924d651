/** Coverage as plain text for a terminal or a pipe. A new section is one file and one line here. */
import type { Coverage } from '../../coverage/model.ts';
import { methodOf } from '../provenance.ts';
import { colouredStyle, MARKED } from '../style.ts';
import { figuresSection } from './figures.ts';
import { mattersSection } from './matters.ts';
import { openingSection } from './opening.ts';
import { counted, item, outlet, type Page, type Section, SIDES } from './page.ts';
import { sharedSection } from './shared.ts';
import { sourcingSection } from './sourcing.ts';
import { voicesSection } from './voices.ts';
import { namesSection, wordingSection } from './wording.ts';

const SECTIONS: readonly Section[] = [
	openingSection,
	voicesSection,
	figuresSection,
	mattersSection,
	namesSection,
	wordingSection,
	sourcingSection,
	sharedSection,
];

export interface TextOptions {
	readonly width: number;
	readonly colour: boolean;
}

export function coverageText(coverage: Coverage, { width, colour }: TextOptions): string {
	const page: Page = { width, style: colour ? colouredStyle() : MARKED };
	const sections = [
		headLines(coverage, page),
		...SECTIONS.map((section) => section(coverage, page)).filter((lines) => lines.length > 0),
		item('', `${methodOf(coverage)}. Counted from the texts at hand; no score of bias.`, page),
	];
	return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function headLines(coverage: Coverage, page: Page): readonly string[] {
	const about = SIDES.map((side) => {
		const sentences = coverage.reports[side].sentences.length;
		return `${outlet(coverage, side)}: ${counted(coverage.words[side], 'word')} in ${counted(sentences, 'sentence')}`;
	});
	return [page.style.heading('What each report covers'), ...about.flatMap((line) => item('', line, page))];
}
