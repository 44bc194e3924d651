/** A line on its way: as it is added to a queue, and as it is answered on another machine. */
import { createHash } from 'node:crypto';
import type { Line } from '../lines.ts';
import type { Task } from './engine.ts';

export function taskOf(line: Line, position: number, run: string): Task {
	return { position, number: line.number, run, content: contentOf(line) };
}

function contentOf({ bytes, isCut }: Line): Task['content'] {
	if (isCut) return { kind: 'cut' };
	try {
		return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
	} catch {
		return { kind: 'bytes', base64: Buffer.from(bytes).toString('base64') };
	}
}

export function lineOf({ number, content }: Task): Line {
	switch (content.kind) {
		case 'text':
			return { number, bytes: Buffer.from(content.text), isCut: false };
		case 'bytes':
			return { number, bytes: Buffer.from(content.base64, 'base64'), isCut: false };
		case 'cut':
			return { number, bytes: new Uint8Array(), isCut: true };
	}
}

/** Of one line: tells whether an answer is to this very line. */
export const hashOf = ({ bytes, isCut }: Line) => hash([bytes, isCut ? 'cut' : '']);

/** Of all lines up to one, from that of the lines before. */
export const digestWith = (before: string, line: Line) => hash([before, `${line.number} `, line.bytes]);

function hash(parts: readonly (string | Uint8Array)[]): string {
	const made = createHash('sha256');
	for (const part of parts) made.update(part);
	return made.digest('hex');
}
