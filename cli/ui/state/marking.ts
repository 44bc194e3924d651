/** Adding a finding by hand: words are marked, then its kind, its verdict and a reason are asked for. */
import { FINDING_KINDS, type FindingKind, type Verdict } from '../../../src/model.ts';
import type { Place, Subject } from '../../../src/review/subject.ts';
import { type Book, otherSide } from '../data/book.ts';
import { type MarkedSide, type Marking, markingOf, placesMarked } from '../data/marking.ts';
import type { Effect } from './action.ts';
import { chosenRow } from './chosen.ts';
import { START } from './scroll.ts';
import type { MarkPrompt, Panel, State } from './state.ts';

interface Change {
	readonly state: State;
	readonly effect: Effect | null;
}

const only = (state: State): Change => ({ state, effect: null });

/** Begins to mark in the row a reader means. */
export function beginMarking(book: Book, state: State): Change {
	const row = chosenRow(book, state);
	if (row === undefined) return only({ ...state, notice: 'Select a row to mark words in it' });
	const marking = markingOf(book, row);
	const other = state.waiting && otherSide(state.waiting.side);
	// What waits elsewhere wants the other side's words.
	const side = other !== null && marking.sides[other].words.length > 0 ? other : marking.side;
	return only(withMarking(state, { kind: 'mark', marking: { ...marking, side }, behind: state.panel }));
}

const MARKS: Panel = { name: 'marks', position: START };
const KINDS: Panel = { name: 'kinds', position: START };

/** What a key does while a finding is being added. */
export function marking(state: State, prompt: MarkPrompt, key: string): Change {
	if (key === 'escape' || key === 'ctrl+c') return only(backFrom(state, prompt));
	switch (prompt.kind) {
		case 'mark':
			return key === 'enter' ? only(afterMarking(state, prompt)) : only(keyInWords(state, prompt, key));
		case 'kind of finding':
			return only(keyInKinds(state, prompt, key));
		case 'verdict':
			return only(keyForVerdict(state, prompt, key));
	}
}

/** To the question before; from the words out of it all. */
export function backFrom(state: State, prompt: MarkPrompt | Extract<State['prompt'], { kind: 'reason' }>): State {
	if (prompt.kind === 'mark') return ended(state, prompt, 'Nothing was added');
	return { ...state, prompt: prompt.before, panel: prompt.before.kind === 'mark' ? MARKS : KINDS, notice: null };
}

/** Words a step of "up" and "down" goes over: about a line of a column. */
const A_LINE = 8;

function keyInWords(state: State, prompt: Extract<MarkPrompt, { kind: 'mark' }>, key: string): State {
	const { marking } = prompt;
	const own = marking.sides[marking.side];
	const to = (side: MarkedSide) => withMarking(state, { ...prompt, marking: withSide(marking, side) });
	switch (key) {
		case 'left':
		case 'h':
			return to(moved(own, own.cursor - 1));
		case 'right':
		case 'l':
			return to(moved(own, own.cursor + 1));
		case 'up':
		case 'k':
			return to(moved(own, own.cursor - A_LINE));
		case 'down':
		case 'j':
			return to(moved(own, own.cursor + A_LINE));
		case 'home':
			return to(moved(own, 0));
		case 'end':
			return to(moved(own, own.words.length - 1));
		case 'space':
			return to(own.isOpen ? { ...own, isOpen: false } : begun(own));
		case 'backspace':
			return to({ ...own, range: null, isOpen: false });
		case 'tab':
			return exchanged(state, prompt);
		case 'm':
			return setDown(state, prompt);
		case 'q':
			return ended(state, prompt, 'Nothing was added');
		default:
			return { ...state, notice: WAYS };
	}
}

const WAYS = '←→ go from word to word, Space begins and ends a mark, Tab changes sides, Enter goes on, Esc gives up';

function begun(side: MarkedSide): MarkedSide {
	return { ...side, range: { from: side.cursor, to: side.cursor }, isOpen: true };
}

function moved(side: MarkedSide, wanted: number): MarkedSide {
	const cursor = Math.min(Math.max(wanted, 0), side.words.length - 1);
	return { ...side, cursor, range: side.isOpen && side.range ? { from: side.range.from, to: cursor } : side.range };
}

function withSide({ sides, side }: Marking, changed: MarkedSide): Marking {
	return { sides: { ...sides, [side]: changed }, side };
}

function withMarking(state: State, prompt: Extract<MarkPrompt, { kind: 'mark' }>): State {
	return { ...state, prompt, panel: state.panel?.name === 'marks' ? state.panel : MARKS };
}

function exchanged(state: State, prompt: Extract<MarkPrompt, { kind: 'mark' }>): State {
	const { sides, side } = prompt.marking;
	const other = otherSide(side);
	if (sides[other].words.length === 0) {
		return {
			...state,
			notice: `${other.toUpperCase()} has nothing here; m sets this aside to mark ${other.toUpperCase()} elsewhere`,
		};
	}
	return withMarking(state, { ...prompt, marking: { sides: closed(sides), side: other } });
}

const closed = ({ a, b }: Marking['sides']) => ({ a: { ...a, isOpen: false }, b: { ...b, isOpen: false } });

/** What belongs together may stand in two rows: what is marked here waits until the other side is marked there. */
function setDown(state: State, prompt: Extract<MarkPrompt, { kind: 'mark' }>): State {
	const { side, sides } = prompt.marking;
	const places = placesMarked(sides[side]);
	if (places.length === 0) return { ...state, notice: NOTHING_MARKED };
	const other = otherSide(side).toUpperCase();
	const notice = `${side.toUpperCase()} “${placesText(places)}” waits; select the words’ place in ${other} and press M`;
	return { ...ended(state, prompt, notice), waiting: { side, places } };
}

const NOTHING_MARKED = 'Nothing is marked: go to a word, Space begins a mark there and ends it';

export function placesText(places: readonly Place[]): string {
	return places.map(({ words }) => words).join(' … ');
}

function afterMarking(state: State, prompt: Extract<MarkPrompt, { kind: 'mark' }>): State {
	const { sides } = prompt.marking;
	const own = { a: placesMarked(sides.a), b: placesMarked(sides.b) };
	const { waiting } = state;
	const places =
		waiting !== null && own[waiting.side].length === 0 && own[otherSide(waiting.side)].length > 0
			? { ...own, [waiting.side]: waiting.places }
			: own;
	if (places.a.length + places.b.length === 0) return { ...state, notice: NOTHING_MARKED };
	const asked = { places, behind: prompt.behind, before: prompt };
	// What only one report says can be nothing but a detail that the other leaves out.
	if (places.a.length === 0 || places.b.length === 0) return askWhy(state, { ...asked, finding: OMITTED });
	return { ...state, prompt: { kind: 'kind of finding', ...asked }, panel: KINDS };
}

const OMITTED = { kind: 'detail', verdict: 'difference' } as const;

function keyInKinds(state: State, prompt: Extract<MarkPrompt, { kind: 'kind of finding' }>, key: string): State {
	const at = state.panel?.position.selected ?? 0;
	const to = (selected: number): State => {
		const within = Math.min(Math.max(selected, 0), FINDING_KINDS.length - 1);
		return { ...state, panel: { ...KINDS, position: { selected: within, top: state.panel?.position.top ?? 0 } } };
	};
	if (key === 'enter') return afterKind(state, prompt, FINDING_KINDS[at] ?? 'detail');
	if (key === 'up' || key === 'k') return to(at - 1);
	if (key === 'down' || key === 'j') return to(at + 1);
	const following = FINDING_KINDS.map((_, step) => (at + step + 1) % FINDING_KINDS.length);
	const named = following.find((index) => FINDING_KINDS[index]?.startsWith(key));
	return named === undefined
		? { ...state, notice: 'Enter chooses, a letter goes to the kind it begins, Esc gives up' }
		: to(named);
}

/** Kinds of which both sides can always be right. */
const NEVER_CONFLICTS: readonly FindingKind[] = ['characterisation', 'detail'];

function afterKind(state: State, prompt: Extract<MarkPrompt, { kind: 'kind of finding' }>, kind: FindingKind): State {
	const asked = { places: prompt.places, behind: prompt.behind, before: prompt };
	if (NEVER_CONFLICTS.includes(kind)) return askWhy(state, { ...asked, finding: { kind, verdict: 'difference' } });
	return { ...state, prompt: { kind: 'verdict', ...asked, of: kind } };
}

function keyForVerdict(state: State, prompt: Extract<MarkPrompt, { kind: 'verdict' }>, key: string): State {
	const verdicts: Readonly<Record<string, Verdict>> = { c: 'conflict', d: 'difference' };
	const verdict = Object.hasOwn(verdicts, key) ? verdicts[key] : undefined;
	if (verdict === undefined) return { ...state, notice: 'c for a conflict, d for a difference, Esc goes back' };
	const { places, behind, of } = prompt;
	return askWhy(state, { places, behind, before: prompt, finding: { kind: of, verdict } });
}

type Asked = Pick<Extract<State['prompt'], { kind: 'reason' }>, 'places' | 'behind' | 'before' | 'finding'>;

function askWhy(state: State, { places, behind, before, finding }: Asked): State {
	return { ...state, panel: behind, prompt: { kind: 'reason', text: '', places, behind, before, finding } };
}

/** The finding as it is to be kept. */
export function reasonGiven(book: Book, state: State, asked: Asked, text: string): Change {
	if (text === '') return only({ ...askWhy(state, asked), notice: 'Say why; it stands in every export' });
	const { reports } = book.comparison;
	const { places, finding } = asked;
	const subject: Subject = {
		kind: finding.kind,
		scope: 'cross',
		texts: { a: reports.a.sha256, b: reports.b.sha256 },
		...places,
	};
	const wanted = { kind: 'add', subject, verdict: finding.verdict, explanation: text } as const;
	return {
		state: { ...state, notice: 'Keeping …' },
		effect: { kind: 'keep', wanted, asked: { ...asked, kind: 'reason', text } },
	};
}

function ended(state: State, { behind }: { readonly behind: Panel | null }, notice: string): State {
	return { ...state, prompt: null, panel: behind, notice };
}
