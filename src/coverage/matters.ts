/** Matters: what the two reports tell, thread by thread, each with the space either gives it. */
import type { Pair, Side, Sides } from '../model.ts';
import { likeness } from './features.ts';
import type { Matter, MatterHere } from './model.ts';
import type { NearlyTold } from './nearly-told.ts';
import { percentOf, type Reading } from './reading.ts';
import { nameOf } from './thread-name.ts';
import { type Member, type Thread, threadsOf } from './threads.ts';

/** Those that fill most of the two reports come first. */
export function mattersOf(readings: Sides<Reading>, pairs: readonly Pair[], nearly: NearlyTold): readonly Matter[] {
	return threadsOf(readings, pairs)
		.map((thread) => matterOf(thread, readings, nearly))
		.sort((x, y) => weightOf(y) - weightOf(x) || (x.name < y.name ? -1 : 1));
}

function weightOf({ a, b }: Matter): number {
	return (a?.words ?? 0) + (b?.words ?? 0);
}

function matterOf(thread: Thread, readings: Sides<Reading>, nearly: NearlyTold): Matter {
	return {
		name: nameOf(thread, readings),
		a: hereOf(thread, 'a', readings.a, nearly.a),
		b: hereOf(thread, 'b', readings.b, nearly.b),
	};
}

function hereOf(
	{ members, features }: Thread,
	side: Side,
	reading: Reading,
	nearly: ReadonlyMap<string, string>,
): MatterHere | null {
	const own = members.filter((member) => member.side === side).sort((x, y) => x.number - y.number);
	const [first] = own;
	if (first === undefined) return null;
	const ids = own.map(({ sentence }) => sentence.sentence.id);
	const words = sum(ids.map((id) => reading.wordsIn(id)));
	const central = own.reduce((best, one) => (near(one) > near(best) ? one : best), first);
	function near(member: Member): number {
		return likeness(member.features, features);
	}
	return {
		sentences: ids,
		central: central.sentence.sentence.id,
		words,
		share: percentOf(words, reading.words),
		at: reading.at(first.sentence.sentence.id),
		wordsWithoutCounterpart: sum(
			ids.filter((id) => reading.counterparts(id).length === 0).map((id) => reading.wordsIn(id)),
		),
		perhapsTold: ids.flatMap((sentence) => {
			const there = nearly.get(sentence);
			return there === undefined ? [] : [{ sentence, there }];
		}),
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
