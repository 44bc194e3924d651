/** Opens the screen on an event. Loaded only when standard input and output are both terminals. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Event } from '../../../src/event/model.ts';
import type { Draft } from '../../../src/model.ts';
import type { ReadersOnScreen } from '../../reader/on-screen.ts';
import { shelfFor } from '../../review/shelf.ts';
import type { OwnSettings } from '../../settings-file.ts';
import { showComparison } from '../open.tsx';
import { type Act, openStage, type Stage } from '../stage.tsx';
import type { Action as Pointed } from '../state/action.ts';
import { clipboardSequence } from '../terminal/clipboard.ts';
import { type Table, tableOf } from './data/table.ts';
import { pairsOf } from './pairs.ts';
import { type Session, startSession } from './session.ts';
import type { Effect } from './state/action.ts';
import { initialState, type State } from './state/state.ts';
import { PICTURE } from './view/blocks.ts';
import { frame } from './view/frame.ts';
import { spoken } from './view/spoken.ts';

/** Milliseconds in which what was said last is drawn. */
const A_FRAME = 20;

type Comparing = Extract<Effect, { kind: 'compare' }>;

/** Shows the event until the reader quits. `drafts` are its reports, in the same order; `readers` is asked about two of them. */
export async function openEvent(
	event: Event,
	drafts: readonly Draft[],
	own: OwnSettings,
	readers: ReadersOnScreen | null,
): Promise<void> {
	const stage = await openStage(own);
	try {
		const pairs = pairsOf(drafts);
		const table = tableOf(event);
		const { theme, hasColour } = stage;
		let state: State = initialState(table, { size: stage.size(), theme, hasColour, picture: PICTURE });
		for (;;) {
			let left: (asked: Comparing | null) => void = () => {};
			const ending = new Promise<Comparing | null>((resolve) => {
				left = resolve;
			});
			const session = startSession(table, state, (effect) => perform(effect, stage, session, left), own.keys);
			const asked = await stage.play(actOf(table, session), ending);
			state = session.state();
			if (asked === null) return;
			await pause(A_FRAME);
			const compared = await pairs(asked.reports);
			const shelf = await shelfFor(compared.comparison, {});
			// What was said of it then stands in the middle of the screen.
			if (shelf.kind === 'none') stage.redraw();
			const { comparison, annotated } = compared;
			const look = { own: { ...own, theme: state.theme }, from: 'table', at: asked.at } as const;
			if ((await showComparison(stage, comparison, { annotated, shelf, readers, ...look })) === 'quit') return;
			state = { ...state, notice: null };
		}
	} finally {
		await stage.close();
	}
}

function perform(effect: Effect, stage: Stage, session: Session, leave: (asked: Comparing | null) => void): void {
	switch (effect.kind) {
		case 'quit':
			leave(null);
			break;
		case 'compare':
			leave(effect);
			break;
		case 'redraw':
			stage.redraw();
			break;
		case 'suspend':
			stage.terminal.suspend();
			break;
		case 'copy': {
			const sequence = clipboardSequence(effect.text);
			if (sequence !== null) stage.write(sequence);
			else session.dispatch({ kind: 'tell', notice: 'Too long for the clipboard of a terminal' });
		}
	}
}

/** The session as the stage knows it. */
function actOf(table: Table, session: Session): Act {
	return {
		snapshot: session.state,
		subscribe: session.subscribe,
		theme: () => session.state().theme,
		lines: (isSpoken) => (isSpoken ? spoken(table, session.state()) : frame(table, session.state())),
		press: session.press,
		point: (action) => pointed(session, action),
		resized: (size) => session.dispatch({ kind: 'resize', size }),
	};
}

/** Of what a mouse does the table knows turns of the wheel and clicks. */
function pointed(session: Session, action: Pointed): void {
	if (action.kind === 'move' || action.kind === 'click') session.point(action);
}
