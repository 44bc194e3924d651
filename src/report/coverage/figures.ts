/** The figures and days of what both reports tell, what differs first. */
import type { Figure } from '../../coverage/model.ts';
import type { Span } from '../../model.ts';
import { clean, item, type Page, type Section } from './page.ts';

const ORDER: Readonly<Record<Figure['standing'], number>> = {
	conflict: 0,
	difference: 1,
	'worth a look': 2,
	'other values': 3,
	equal: 4,
	'one report only': 5,
};

export const figuresSection: Section = ({ figures }, page) => {
	if (figures.length === 0) return [];
	const inOrder = [...figures].sort((x, y) => ORDER[x.standing] - ORDER[y.standing]);
	return [
		page.style.heading('Figures and days of what both tell'),
		...inOrder.flatMap((figure) => figureLines(figure, page)),
	];
};

function figureLines({ standing, counts, a, b, pair }: Figure, page: Page): readonly string[] {
	const what = counts === null ? '' : ` (${clean(counts)})`;
	return item('- ', `${standing}${what}: A ${written(a)} / B ${written(b)}, ${pair}`, page);
}

function written(span: Span | null): string {
	return span === null ? 'none here' : `“${clean(span.text)}” (${span.sentence})`;
}
