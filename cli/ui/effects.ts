/** What the screen does outside itself: files, clipboard, the terminal. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Comparison } from '../../src/model.ts';
import { renderPlainly } from '../../src/report/format.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { UsageError } from '../exit.ts';
import { deliver } from '../output.ts';
import type { Row } from './data/rows.ts';
import { editorIn, writtenWith } from './editor.ts';
import type { Kept, Keeper } from './keeper.ts';
import { edit, page } from './programs.ts';
import type { Effect, Leaving, ReviewAction } from './state/action.ts';
import { clipboardSequence } from './terminal/clipboard.ts';
import type { Terminal } from './terminal/terminal.ts';

export interface Outside {
	readonly keeper: Keeper;
	readonly terminal: Terminal;
	readonly write: (text: string) => void;
	readonly tell: (notice: string) => void;
	readonly redraw: () => void;
	readonly review: (act: ReviewAction) => void;
	/** Shows what is on the disk now, and says what was done. */
	readonly showKept: (kept: Kept) => void;
	/** Works out why pairs match, and shows it. */
	readonly workOut: () => void;
	/** Counts what each report covers, and shows it. */
	readonly countCoverage: () => void;
	/** Asks a language model about a row, or about all; tells itself what comes of it. */
	readonly ask: (about: Row | 'all') => void;
	readonly stopAsking: () => void;
	/** All there is to say of a row, without styles. */
	readonly plainText: (row: Row) => string;
	readonly leave: (how: Leaving) => void;
}

/** Milliseconds in which what was said last is drawn. */
const A_FRAME = 20;

export function perform(effect: Effect, outside: Outside): void {
	switch (effect.kind) {
		case 'quit':
		case 'go back': {
			const how = effect.kind;
			// What was decided last may be on its way to the disk.
			outside.keeper.idle().then(() => outside.leave(how));
			break;
		}
		case 'suspend':
			outside.terminal.suspend();
			break;
		case 'redraw':
			outside.redraw();
			break;
		case 'work out':
			// Once what was said of it is drawn.
			pause(A_FRAME).then(outside.workOut);
			break;
		case 'count coverage':
			pause(A_FRAME).then(outside.countCoverage);
			break;
		case 'ask':
			outside.ask(effect.about);
			break;
		case 'stop asking':
			outside.stopAsking();
			break;
		case 'keep':
			outside.keeper.keep(effect.wanted).then(outside.showKept, (error: unknown) => refused(error, effect, outside));
			break;
		case 'edit note':
			editNote(effect, outside);
			break;
		case 'edit':
			edit(effect.file, effect.sentence, outside);
			break;
		case 'page':
			page(outside.plainText(effect.row), outside);
			break;
		case 'copy':
			copy(effect.text, outside);
			break;
		case 'export':
			outside.tell(`Writing ${effect.file} …`);
			exportTo(effect.file, effect.format, outside.keeper.comparison()).then(outside.tell, (error: Error) => {
				outside.tell(`Not written: ${error.message}`);
			});
	}
}

/** The file may be written again in a moment: the reader is told, and nothing is shown as kept. */
function refused(error: unknown, { wanted, asked }: Extract<Effect, { kind: 'keep' }>, outside: Outside): void {
	if (!(error instanceof UsageError)) throw error;
	const notice = `${error.message.charAt(0).toUpperCase()}${error.message.slice(1)}`;
	if (asked) {
		outside.review({ kind: 'reason refused', asked, notice });
		return;
	}
	const about = wanted.kind === 'note' ? outside.keeper.idOf(wanted.subject) : undefined;
	if (wanted.kind !== 'note' || about === undefined) outside.tell(notice);
	else outside.review({ kind: 'note refused', about, text: wanted.text, notice });
}

/** The program waits meanwhile: two readers of one keyboard would take each other's keys. */
function editNote({ about, text }: Extract<Effect, { kind: 'edit note' }>, { terminal, review, tell }: Outside): void {
	const command = editorIn(process.env);
	if (command === null) {
		review({ kind: 'note refused', about, text, notice: 'Neither VISUAL nor EDITOR names an editor' });
		return;
	}
	const written = terminal.aside(() => writtenWith(command, text));
	if (written.kind === 'text') review({ kind: 'note written', about, text: written.text });
	else tell(`The note is as it was: ${written.why}`);
}

function copy(text: string, { write, tell }: Outside): void {
	const sequence = clipboardSequence(text);
	if (sequence === null) tell('Too long for the clipboard of a terminal; S writes a file');
	else write(sequence);
}

/** In a file of its own name, never over another. */
async function exportTo(file: string, format: string, comparison: Comparison): Promise<string> {
	const chosen = await FORMATS[format]?.load();
	await pause(A_FRAME);
	if (chosen === undefined) throw new Error(`there is no format ${format}`);
	await deliver(renderPlainly(chosen, comparison), { output: file });
	return `Wrote ${file}`;
}
