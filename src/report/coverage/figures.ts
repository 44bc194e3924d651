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

/** What differs first. */
export function inFigureOrder(figures: readonly Figure[]): readonly Figure[] {
	return [...figures].sort((x, y) => ORDER[x.standing] - ORDER[y.standing]);
}

export const figuresSection: Section = ({ figures }, page) => {
	if (figures.length === 0) return [];
	return [
		page.style.heading('Figures and days of what both tell'),
		...alike(inFigureOrder(figures)).flatMap((figures) => figureLines(figures, page)),
	];
};

/** What stands in several passages alike is one row: "equal, in 3 passages". */
function figureLines(figures: readonly Figure[], page: Page): readonly string[] {
	const [figure] = figures;
	if (figure === undefined) return [];
	const { standing, kind, counts, a, b, words, elsewhere } = figure;
	const what = counts === null ? (kind === 'time' ? ' (time)' : '') : ` (${clean(counts)})`;
	const often = figures.length > 1 ? `, in ${figures.length} passages` : '';
	const missing = elsewhere === null ? 'none here' : `elsewhere ${written(elsewhere, null)}`;
	const [one, other] = [a, b].map((span, at) =>
		span === null ? missing : written(span, at === 0 ? words.a : words.b),
	);
	return item('- ', `${standing}${what}${often}: A ${one} / B ${other}, ${figure.pair}`, page);
}

function written(span: Span, words: string | null): string {
	return `“${clean(words ?? span.text)}” (${span.sentence})`;
}

/** Rows that read alike, together, where the first of them stands. */
function alike(figures: readonly Figure[]): readonly (readonly Figure[])[] {
	const groups = new Map<string, Figure[]>();
	for (const figure of figures) {
		const { standing, counts, a, b } = figure;
		const key = `${standing}|${counts}|${a?.text}|${b?.text}`.toLowerCase();
		groups.set(key, [...(groups.get(key) ?? []), figure]);
	}
	return [...groups.values()];
}
