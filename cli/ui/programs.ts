/** The reader's own editor and pager, which have the terminal until they end. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Sentence } from '../../src/model.ts';
import type { Terminal } from './terminal/terminal.ts';

interface Screen {
	readonly terminal: Terminal;
	readonly tell: (notice: string) => void;
}

/** Opens a report's file where a sentence begins. */
export function edit(file: string, sentence: Sentence, { terminal, tell }: Screen): void {
	const content = contentOf(file);
	if (content === null) {
		tell(`${file} is no longer there to be opened`);
		return;
	}
	const { VISUAL, EDITOR } = process.env;
	const editor = VISUAL || EDITOR || 'vi';
	const words = placeWords(editor, file, lineOf(content, sentence));
	const status = terminal.aside(() => run(editor, words, null));
	if (status === NOT_FOUND) tell(`${editor} cannot be run; set EDITOR to an editor there is`);
}

export function page(text: string, { terminal, tell }: Screen): void {
	const pager = process.env.PAGER || 'less';
	if (terminal.aside(() => run(pager, [], text)) === NOT_FOUND) {
		tell(`${pager} cannot be run; set PAGER to a pager there is`);
	}
}

/** What a shell ends with where there is no such program. */
const NOT_FOUND = 127;

/** Run by a shell, as the variables may hold options: EDITOR="emacs -nw". What it is given never is part of the command. */
function run(command: string, words: readonly string[], input: string | null): number {
	const stdio = [input === null ? 'inherit' : 'pipe', 'inherit', 'inherit'] as const;
	const options = { stdio: [...stdio], ...(input !== null && { input }) };
	const { status, error } = spawnSync('sh', ['-c', `${command} "$@"`, command, ...words], options);
	return error === undefined ? (status ?? 0) : NOT_FOUND;
}

/** How editors are told a line: most by +12, those of windows by file:12. */
export function placeWords(editor: string, file: string, line: number): readonly string[] {
	const path = file.startsWith('-') || file.startsWith('+') ? `./${file}` : file;
	const name = (editor.trim().split(/\s+/)[0] ?? '').replace(/^.*\//, '');
	if (/^(?:code|codium|code-insiders)$/.test(name)) return ['--goto', `${path}:${line}`];
	return /^(?:subl|zed|hx|helix)$/.test(name) ? [`${path}:${line}`] : [`+${line}`, path];
}

/** Characters of a sentence by which it is found in a file whose text was taken out of markup. */
const BEGINNING = 30;

/** The line, counted from 1, on which a sentence begins in the file; the first where it is not found. */
export function lineOf(content: string, { start, text }: Pick<Sentence, 'start' | 'text'>): number {
	const beginning = text.slice(0, BEGINNING);
	const at = content.startsWith(beginning, start) ? start : content.indexOf(beginning);
	return content.slice(0, Math.max(0, at)).split('\n').length;
}

function contentOf(file: string): string | null {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return null;
	}
}
