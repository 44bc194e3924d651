/**
 * Whether a file, and those beside it, are what a batch left: only such a file is ever cut and written behind. Whoever
 * gives `--resume notes.txt` by mistake keeps the notes.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { UsageError } from '../exit.ts';
import { linesOf } from '../lines.ts';
import { asideOf, hashesOf } from './earlier.ts';

/** What a file of answers holds: the lines that have an end, and where the last of them ends. */
export interface Held {
	readonly whole: number;
	readonly count: number;
}

/**
 * Looks through a file of answers, changing nothing.
 *
 * @throws UsageError where it, or a file beside it, holds something else
 */
export async function heldIn(path: string): Promise<Held> {
	let [whole, count] = [0, 0];
	for await (const { head, isToItsEnd, end } of beginnings(createReadStream(path))) {
		if (!mayBeAnswer(head, isToItsEnd)) throw noAnswers(path, count + 1);
		if (end === null) break;
		count += 1;
		whole = end;
	}
	await refuseOthersBeside(path);
	return { whole, count };
}

const noAnswers = (path: string, line: number) =>
	new UsageError(
		`${path} holds something else than the answers of a batch (see its line ${line}) and is left as it is; give another file to --resume`,
	);

interface Beginning {
	/** Its first bytes as text. */
	readonly head: string;
	/** Whether it ends as an object does. */
	readonly isToItsEnd: boolean;
	/** Behind its line feed; null where it has none. */
	readonly end: number | null;
}

/** In bytes; an id is shorter, and what kind of answer it is stands behind it. */
const HEAD = 10_000;
const LINE_FEED = 0x0a;
const CLOSING_BRACE = 0x7d;

async function* beginnings(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Beginning> {
	let read = 0;
	let head = Buffer.alloc(0);
	let last: number | undefined;
	const take = (part: Uint8Array) => {
		if (head.length < HEAD) head = Buffer.concat([head, part.subarray(0, HEAD - head.length)]);
		last = part.at(-1) ?? last;
	};
	const taken = (end: number | null): Beginning => {
		const beginning = { head: head.toString(), isToItsEnd: last === CLOSING_BRACE, end };
		[head, last] = [Buffer.alloc(0), undefined];
		return beginning;
	};
	for await (const chunk of stream) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			take(chunk.subarray(start, end));
			yield taken(read + end + 1);
			start = end + 1;
		}
		take(chunk.subarray(start));
		read += chunk.length;
	}
	if (head.length > 0) yield taken(null);
}

/** `{"id":7`, `{"id":"seven"`, `{"id":null`; an id may also be a list or an object. */
const SIMPLE_ID = /^\{"id":(?:null|true|false|-?\d[\d.eE+-]*|"(?:[^"\\]|\\.)*")/s;
const BEFORE_ID = '{"id":';
const COMPARISON = ',"comparison":{';
const ERROR = /^,"line":\d+,"error":\{/;
const BEFORE_LINE = ',"line":';
const SOMEWHERE = /,"comparison":\{|,"line":\d{1,15},"error":\{/;

/** A whole answer; also what a kill, a full disk or an editor leaves of one, and a line of nothing. */
export function mayBeAnswer(head: string, isToItsEnd: boolean): boolean {
	if (head.trim() === '') return true;
	if (!head.startsWith(BEFORE_ID)) return !isToItsEnd && BEFORE_ID.startsWith(head.trimEnd());
	const id = SIMPLE_ID.exec(head)?.[0];
	// Of a long id not all is at hand.
	if (id === undefined) return head.length >= HEAD || !isToItsEnd || SOMEWHERE.test(head);
	const behind = head.slice(id.length);
	if (isToItsEnd) return behind.startsWith(COMPARISON) || ERROR.test(behind);
	return [COMPARISON, BEFORE_LINE].some((form) => form.startsWith(behind.trimEnd().slice(0, form.length)));
}

/** `FILE.lines` and `FILE.earlier` are cut, written and removed as well: someone's own `article.txt.lines` is none of them. */
async function refuseOthersBeside(path: string): Promise<void> {
	if (await isThere(hashesOf(path))) {
		for await (const chunk of createReadStream(hashesOf(path), 'latin1'))
			if (/[^\da-f\n]/.test(String(chunk))) throw inTheWay(path, hashesOf(path));
	}
	if ((await isThere(asideOf(path))) && !(await isPutAside(asideOf(path)))) throw inTheWay(path, asideOf(path));
}

const inTheWay = (path: string, other: string) =>
	new UsageError(
		`${other} is in the way: a batch keeps a file of that name beside ${path}, and this one is none; move it, or give another file to --resume`,
	);

const isThere = async (path: string) => (await stat(path).catch(() => null)) !== null;

/** A number, then a hash or blanks in its place, and an answer, a line. */
async function isPutAside(path: string): Promise<boolean> {
	for await (const { number, bytes } of linesOf(createReadStream(path), HEAD)) {
		const form = number === 1 ? /^\d+$/ : /^(?:[\da-f]{64}| {64}) (?:\{|$)/;
		if (bytes.length > 0 && !form.test(Buffer.from(bytes.subarray(0, HEAD)).toString())) return false;
	}
	return true;
}
