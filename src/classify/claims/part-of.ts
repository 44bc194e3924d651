/** "parts of Pakistan", "much of the country", "northern Italy": a place of which only a part is meant. */
import type { PlaceMention } from '../../annotate/mention.ts';
import type { Stretch } from '../../model.ts';
import type { Located } from './located.ts';

const PARTS = new Set('part area region corner swath portion half most much some'.split(' '));
const QUARTERS = new Set(
	(
		'northern southern eastern western central northeastern northwestern southeastern southwestern ' +
		'north south east west northeast northwest southeast southwest'
	).split(' '),
);

/** The mention with the words that make it a part; null where the whole is meant. */
export function partOf({ mention, sentence, first }: Located<PlaceMention>): Stretch | null {
	const { tokens } = sentence;
	const before = tokens[first - 1];
	if (before && QUARTERS.has(before.normal)) return { start: before.start, end: mention.end };
	const of = before?.normal === 'the' ? first - 2 : first - 1;
	const part = tokens[of - 1];
	if (tokens[of]?.normal !== 'of' || !part || !PARTS.has(part.lemma)) return null;
	// "on the part of the United States"
	if (part.normal === 'part' && tokens[of - 2]?.normal === 'the') return null;
	return { start: part.start, end: mention.end };
}
