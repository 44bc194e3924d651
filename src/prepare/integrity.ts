/** How sound a text looks: signs that it was damaged, doubled or translated back. */
import type { Integrity, IntegrityNote } from '../model.ts';
import { brokenCharacters } from './signs/broken-characters.ts';
import { countriesTwice } from './signs/countries-twice.ts';
import type { Evidence, Sign } from './signs/evidence.ts';
import { linesSetAside } from './signs/lines-set-aside.ts';
import { misspeltWords } from './signs/misspelt-words.ts';
import { nameVariants } from './signs/name-variants.ts';
import { pageDate } from './signs/page-date.ts';
import { proseSetAside } from './signs/prose-set-aside.ts';
import { repeatedParagraphs } from './signs/repeated-paragraphs.ts';
import { secondStory } from './signs/second-story.ts';
import { smallBeginnings } from './signs/small-beginnings.ts';
import { unbalancedMarks } from './signs/unbalanced-marks.ts';

const SIGNS: readonly Sign[] = [
	repeatedParagraphs,
	brokenCharacters,
	unbalancedMarks,
	smallBeginnings,
	countriesTwice,
	nameVariants,
	misspeltWords,
	pageDate,
	proseSetAside,
	linesSetAside,
	secondStory,
];

/**
 * What one sign of each kind takes from the score. A misprint happens to every newspaper; a word that contradicts
 * itself or a name that became a word does not, unless a machine rewrote the text.
 */
const COSTS: Readonly<Record<string, number>> = {
	repeat: 0.04,
	characters: 0.06,
	marks: 0.06,
	beginning: 0.05,
	contradiction: 0.1,
	name: 0.08,
	spelling: 0.02,
	date: 0.05,
	encoding: 0.03,
};

/** So many notes of one kind say what more of them would. */
const MOST_OF_A_KIND = 8;

/**
 * Looks for every sign. The score is 1 where none is found and falls towards 0 with each.
 *
 * @param read what was seen at reading, where more is known than the text
 */
export function integrityOf(evidence: Evidence, read: readonly IntegrityNote[] = []): Integrity {
	const notes = [...read, ...SIGNS.flatMap((sign) => sign(evidence).slice(0, MOST_OF_A_KIND))];
	const score = notes.reduce((rest, { kind }) => rest * (1 - (COSTS[kind] ?? 0)), 1);
	return { score: Math.round(score * 100) / 100, notes: inOrder(notes) };
}

function inOrder(notes: readonly IntegrityNote[]): readonly IntegrityNote[] {
	return [...notes].sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}
