/** Lines for `judge` and `batch`, sound and broken, and what must hold of the lines that answer them. */
import { spawn } from 'node:child_process';
import type { Random } from './random.ts';
import { anySentence, hostile, retold } from './sentences.ts';

export type Streaming = 'judge' | 'batch';

const MOST_LINES = { judge: 120, batch: 25 } as const;

export function linesFor(command: Streaming, random: Random): readonly string[] {
	return random.many(1, MOST_LINES[command], () =>
		random.chance(0.85) ? soundLine(command, random) : brokenLine(random),
	);
}

function soundLine(command: Streaming, random: Random): string {
	const a = anySentence(random);
	const b = random.chance(0.2) ? a : retold(a, random);
	const id = random.pick<unknown>([
		random.below(1000),
		`x${random.below(1000)}`,
		hostile(random),
		null,
		{ deep: [1] },
		1.5,
	] as const);
	return JSON.stringify(command === 'judge' ? { id, a, b } : { id, a: reportIn(a, random), b: reportIn(b, random) });
}

function reportIn(text: string, random: Random): unknown {
	const more = random.many(0, 3, () => anySentence(random));
	return random.pick<object>([
		{ text: [text, ...more].join(' ') },
		{ sentences: [text, ...more], outlet: 'Herald' },
		{ text, title: more[0] ?? null, date: '2024-05-02' },
	] as const);
}

function brokenLine(random: Random): string {
	const { pick } = random;
	return pick<() => string>([
		() => '',
		() => ' \t\r',
		() => '{"id":7,"a":"One.",',
		() => '[]',
		() => 'null',
		() => '"x"',
		() => JSON.stringify({ id: 1, a: hostile(random) }),
		() => JSON.stringify({ id: 2, a: 1, b: [] }),
		() => JSON.stringify({ id: 3, a: '-', b: '/dev/stdin' }),
		() => JSON.stringify({ id: 4, a: { text: '' }, b: { sentences: [] } }),
		() => `{"id":${'['.repeat(5000)}${']'.repeat(5000)},"a":"x","b":"y"}`,
		() => `{"id":5,"a":${'{"text":'.repeat(3000)}1${'}'.repeat(3000)},"b":"y"}`,
		() =>
			JSON.stringify({
				id: 6,
				a: { text: 'One.', sentences: [{ id: 'a0', text: 'One.', start: 0, end: 1e308 }] },
				b: 'y',
			}),
		() => JSON.stringify({ __proto__: null, id: 8, constructor: 1, a: hostile(random), b: anySentence(random) }),
	] as const)();
}

/** What does not hold of the answers of the built program. Its code is 0 whatever the lines are, and each is answered in its turn. */
export async function problemsOfStream(command: Streaming, lines: readonly string[]): Promise<readonly string[]> {
	const { code, out, err } = await answers(command, lines);
	const printed = out.split('\n');
	const asked = lines.map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.trim() !== '');
	return [
		...(code === 0 ? [] : [`it ends with ${code}: ${err.slice(0, 300)}`]),
		...(printed.pop() === '' ? [] : ['the last line is not ended']),
		...(printed.length === asked.length ? [] : [`${asked.length} lines are answered by ${printed.length}`]),
		...asked.flatMap(({ line, number }, index) => problemsOfLine(line, number, printed[index] ?? '')),
	];
}

function problemsOfLine(line: string, number: number, printed: string): readonly string[] {
	const answer = parsed(printed);
	if (answer === null) return [`line ${number} is answered by what is no object: ${printed.slice(0, 100)}`];
	if (answer.error?.code === 'internal') return [`line ${number} is answered with a bug: ${answer.error.message}`];
	if (answer.error !== undefined && answer.line !== number)
		return [`line ${number} is answered as line ${answer.line}`];
	const id = parsed(line)?.id ?? null;
	if (answer.error !== undefined && answer.id === null) return [];
	return JSON.stringify(answer.id) === JSON.stringify(id) ? [] : [`line ${number} is answered with another id`];
}

interface Answer {
	readonly id?: unknown;
	readonly line?: number;
	readonly error?: { readonly code: string; readonly message: string };
}

function parsed(line: string): Answer | null {
	try {
		const value: unknown = JSON.parse(line);
		return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null;
	} catch {
		return null;
	}
}

function answers(command: Streaming, lines: readonly string[]) {
	const child = spawn(process.execPath, ['dist/counterpoint.js', command, ...STRANGERS[command]]);
	const ended = { out: '', err: '' };
	child.stdout.setEncoding('utf8').on('data', (text) => {
		ended.out += text;
	});
	child.stderr.setEncoding('utf8').on('data', (text) => {
		ended.err += text;
	});
	child.stdin.on('error', () => {});
	child.stdin.end(lines.join('\n'));
	return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
		child.on('close', (code) => resolve({ code, ...ended }));
	});
}

/** Lines that chance wrote must not read this machine's files. */
const STRANGERS: Readonly<Record<Streaming, readonly string[]>> = {
	judge: [],
	batch: ['--no-files', '--no-addresses'],
};
