/** What the screen does outside itself: files, clipboard, the terminal. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Comparison } from '../../src/model.ts';
import { renderPlainly } from '../../src/report/format.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { deliver } from '../output.ts';
import type { Row } from './data/rows.ts';
import { edit, page } from './programs.ts';
import type { Effect } from './state/action.ts';
import { clipboardSequence } from './terminal/clipboard.ts';
import type { Terminal } from './terminal/terminal.ts';

export interface Outside {
	readonly comparison: Comparison;
	readonly terminal: Terminal;
	readonly write: (text: string) => void;
	readonly tell: (notice: string) => void;
	readonly redraw: () => void;
	/** Works out why pairs match, and shows it. */
	readonly workOut: () => void;
	/** All there is to say of a row, without styles. */
	readonly plainText: (row: Row) => string;
	readonly quit: () => void;
}

/** Milliseconds in which what was said last is drawn. */
const A_FRAME = 20;

export function perform(effect: Effect, outside: Outside): void {
	switch (effect.kind) {
		case 'quit':
			outside.quit();
			break;
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
			exportTo(effect.file, effect.format, outside.comparison).then(outside.tell, (error: Error) => {
				outside.tell(`Not written: ${error.message}`);
			});
	}
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
