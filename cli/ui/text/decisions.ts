/** What was just kept, in one line for the foot. */
import type { Statement } from '../../../src/review/act.ts';
import { quoted } from '../../../src/report/quoted.ts';
import type { Subject } from '../../../src/review/subject.ts';
import { DECISION_LOOKS } from '../data/reviews.ts';

/** "Kept: ✓ right, quantity “at least 40” / “60”; u takes it back" */
export function wordsOf(what: 'decide' | 'note' | 'add' | 'undo' | 'redo', said: Statement | null): string {
	if (said === null) return 'Kept';
	const words = `${saying(said)}, ${aboutWords(said.subject)}`;
	if (what === 'undo') return `Taken back: ${words}; U restores it`;
	return `${what === 'redo' ? 'Restored' : 'Kept'}: ${words}; u takes it back`;
}

function saying(said: Statement): string {
	if (said.kind === 'add') return 'a finding of your own';
	if (said.kind === 'note') return said.text.trim() === '' ? 'no note any more' : 'the note';
	const { mark, word } = DECISION_LOOKS[said.decision];
	return `${mark} ${word}`;
}

/** As much of the words as tells findings apart. */
const LONGEST = 24;

function aboutWords({ kind, a, b }: Subject): string {
	const [inA, inB] = [a, b].map((places) => shortened(places.map(({ words }) => words).join(' … ')));
	return `${kind} ${quoted(inA ?? '')} / ${quoted(inB ?? '')}`;
}

function shortened(words: string): string {
	const characters = Array.from(words);
	return characters.length <= LONGEST ? words : `${characters.slice(0, LONGEST - 1).join('')}…`;
}
