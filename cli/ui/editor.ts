/** The reader's own editor, for what does not fit a line. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type Written =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'none'; readonly why: string };

/** A note in the making is nobody else's business. */
const OWN_FILE = 0o600;

/** The command that POSIX names for it; null where the reader has set none. */
export function editorIn({ VISUAL, EDITOR }: NodeJS.ProcessEnv): string | null {
	return VISUAL?.trim() || EDITOR?.trim() || null;
}

/** Opens `command` on the text, and returns what was saved. The terminal must be its own meanwhile. */
export function writtenWith(command: string, text: string): Written {
	const folder = mkdtempSync(join(tmpdir(), 'counterpoint-note-'));
	try {
		const file = join(folder, 'note.txt');
		writeFileSync(file, text === '' ? '' : `${text}\n`, { mode: OWN_FILE });
		const { status, error } = run(command, file);
		if (error) return { kind: 'none', why: error.message };
		if (status !== 0) return { kind: 'none', why: `“${command}” ended with ${status ?? 'a signal'}` };
		return { kind: 'text', text: readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trimEnd() };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** EDITOR may hold options ("code --wait"), so that a shell must read it. The file is no part of what it reads. */
function run(command: string, file: string) {
	if (process.platform === 'win32') return spawnSync(`${command} "${file}"`, { stdio: 'inherit', shell: true });
	return spawnSync('sh', ['-c', `${command} "$1"`, 'sh', file], { stdio: 'inherit' });
}
