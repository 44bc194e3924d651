/** The answers of a queue in the order of its lines, each once, and what is not among them. */
import { failedLine } from '../ndjson.ts';
import type { Engine } from './engine.ts';
import type { Results } from './results.ts';
import { lineOf } from './task.ts';

export interface Collected {
	readonly answers: number;
	readonly missing: Missing;
}

export interface Missing {
	/** Lines that wait or are worked on, or are not even added. */
	readonly toDo: number;
	/** Answered, and not in this folder. */
	readonly elsewhere: number;
	/** Positions, the first few. */
	readonly first: readonly number[];
}

/** Positions of missing answers that are told. */
const TOLD = 5;

/** @param put given the answers one after the other; the next waits until it is done */
export async function collect(
	engine: Engine,
	lines: { readonly count: number; readonly run: string },
	results: Results,
	put: (answer: string) => Promise<void>,
): Promise<Collected> {
	let [answers, toDo, elsewhere] = [0, 0, 0];
	const first: number[] = [];
	for (let position = 0; position < lines.count; position++) {
		const found = await answerAt(position, lines.run, engine, results);
		switch (found.kind) {
			case 'answer':
				await put(found.answer);
				answers += 1;
				continue;
			case 'to do':
				toDo += 1;
				break;
			case 'elsewhere':
				elsewhere += 1;
		}
		if (first.length < TOLD) first.push(position);
	}
	return { answers, missing: { toDo, elsewhere, first } };
}

type Found = { readonly kind: 'answer'; readonly answer: string } | { readonly kind: 'to do' | 'elsewhere' };

async function answerAt(position: number, run: string, engine: Engine, results: Results): Promise<Found> {
	const kept = await results.at(position);
	const isOfRun = kept !== null && kept.run === run;
	if (isOfRun && kept.kind === 'comparison') return { kind: 'answer', answer: kept.answer };
	const task = await engine.find(position);
	switch (task.kind) {
		// An error that is kept counts once nobody tries the line again.
		case 'failed':
			return {
				kind: 'answer',
				answer: isOfRun ? kept.answer : failedLine(lineOf(task.failure.task), withoutAnswer(task.failure.attempts)),
			};
		case 'to do':
			return { kind: 'to do' };
		case 'gone':
			return isOfRun ? { kind: 'answer', answer: kept.answer } : { kind: 'elsewhere' };
	}
}

/** Who had it was ended each time before there was an answer. */
const withoutAnswer = (attempts: number) =>
	`whoever compared this line ended before the answer (${Math.max(1, attempts)} times); the rest went on`;
