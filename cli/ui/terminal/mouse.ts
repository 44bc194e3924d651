/** The mouse, where the reader asked for it: with it on, a terminal marks text only while Shift is held. */
import type { Action } from '../state/action.ts';

/** Presses of buttons and turns of the wheel, each told as "ESC [ < button ; column ; row M". */
export const MOUSE_ON = '\u001b[?1000h\u001b[?1006h';
export const MOUSE_OFF = '\u001b[?1006l\u001b[?1000l';

const REPORT = /(?:\u001b)?\[<(\d{1,4});(\d{1,5});(\d{1,5})([Mm])/g;

/** What each report of the mouse in an input does; null where the input is none of the mouse. */
export function mouseActions(input: string): readonly Action[] | null {
	const reports = [...input.matchAll(REPORT)];
	if (reports.length === 0) return null;
	return reports.flatMap(([, button, , row, end]) => actionOf(Number(button), Number(row), end === 'M'));
}

const [LEFT, WHEEL_UP, WHEEL_DOWN] = [0, 64, 65] as const;

function actionOf(button: number, row: number, isPress: boolean): readonly Action[] {
	if (button === WHEEL_UP) return [{ kind: 'move', by: 'a few up' }];
	if (button === WHEEL_DOWN) return [{ kind: 'move', by: 'a few down' }];
	return button === LEFT && isPress ? [{ kind: 'click', row: row - 1 }] : [];
}
