import { countsOfTheEvent, isCorrection } from '../../lexicon/own-words.ts';
import type { SetAside } from '../../model.ts';
import type { Sign } from './evidence.ts';

/** In characters: what stands further from every paragraph is of another part of the page. */
const NEAR = 200;

/** A line beside the article that was set aside for its place alone and may belong to it: "Dead: 41", a correction. */
export const linesSetAside: Sign = ({ paragraphs, setAside }) =>
	setAside
		.filter(({ role, text }) => role === 'boilerplate' && (countsOfTheEvent(text) || isCorrection(text)))
		.filter((stretch) => paragraphs.some((paragraph) => distance(stretch, paragraph) <= NEAR))
		.map(({ start, end, reason }) => ({
			kind: 'set-aside',
			message: `This line was set aside (${reason}) and may belong to the article.`,
			start,
			end,
		}));

function distance(stretch: Pick<SetAside, 'start' | 'end'>, paragraph: Pick<SetAside, 'start' | 'end'>): number {
	return Math.max(stretch.start - paragraph.end, paragraph.start - stretch.end);
}
