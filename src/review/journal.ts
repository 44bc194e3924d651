/** The lines of a review file: one JSON object each. What cannot be read is set aside with the reason, never dropped. */
import { FINDING_KINDS, type FindingKind, type Sides } from '../model.ts';
import { type Fields, isRecord } from '../read/fields.ts';
import { type Act, DECISIONS, type Entry } from './act.ts';
import type { Place, Subject } from './subject.ts';

const SCHEMA = 'counterpoint.review/1';

export interface Journal {
	readonly entries: readonly Entry[];
	readonly setAside: readonly DamagedLine[];
}

export interface DamagedLine {
	/** Counted from 1. */
	readonly number: number;
	readonly text: string;
	readonly why: string;
}

/** The line of an entry, with its line feed. */
export function lineOf({ id, by, when, act }: Entry): string {
	return `${JSON.stringify({ schema: SCHEMA, id, by, when, act })}\n`;
}

export function journalOf(text: string): Journal {
	const entries: Entry[] = [];
	const setAside: DamagedLine[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		try {
			entries.push(entryFrom(parsed(line)));
		} catch (error) {
			if (!(error instanceof NoEntry)) throw error;
			setAside.push({ number: index + 1, text: line, why: error.message });
		}
	}
	return { entries, setAside };
}

class NoEntry extends Error {}

function parsed(line: string): Fields {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		throw new NoEntry('it is cut off or damaged');
	}
	if (!isRecord(value)) throw new NoEntry('it is no entry of a review');
	if (value.schema !== SCHEMA) throw new NoEntry(`it is not of ${SCHEMA}, which this version reads`);
	return value;
}

function entryFrom(line: Fields): Entry {
	return {
		id: textIn(line, 'id'),
		by: textIn(line, 'by'),
		when: textIn(line, 'when'),
		act: actFrom(fieldsIn(line, 'act')),
	};
}

function actFrom(act: Fields): Act {
	const kind = textIn(act, 'kind');
	if (kind === 'undo' || kind === 'redo') return { kind, of: textIn(act, 'of') };
	const subject = subjectFrom(fieldsIn(act, 'subject'));
	if (kind === 'decide') return { kind, subject, decision: oneOf(DECISIONS, act, 'decision') };
	if (kind === 'note') return { kind, subject, text: textIn(act, 'text') };
	if (kind === 'add') {
		const verdict = oneOf(['conflict', 'difference'] as const, act, 'verdict');
		return { kind, subject, verdict, explanation: textIn(act, 'explanation') };
	}
	throw new NoEntry(`this version knows no act "${kind}"`);
}

function subjectFrom(subject: Fields): Subject {
	const texts = fieldsIn(subject, 'texts');
	return {
		kind: oneOf<FindingKind>(FINDING_KINDS, subject, 'kind'),
		scope: oneOf(['cross', 'within'] as const, subject, 'scope'),
		texts: { a: textIn(texts, 'a'), b: textIn(texts, 'b') },
		...placesFrom(subject),
	};
}

function placesFrom(subject: Fields): Sides<readonly Place[]> {
	const places = (side: 'a' | 'b') => {
		const list = subject[side];
		if (!Array.isArray(list)) throw new NoEntry(`"${side}" is missing`);
		return list.map((place: unknown) => {
			if (!isRecord(place)) throw new NoEntry(`"${side}" holds no places`);
			return { words: textIn(place, 'words'), sentence: textIn(place, 'sentence') };
		});
	};
	return { a: places('a'), b: places('b') };
}

function fieldsIn(fields: Fields, name: string): Fields {
	const value = fields[name];
	if (!isRecord(value)) throw new NoEntry(`"${name}" is missing`);
	return value;
}

function textIn(fields: Fields, name: string): string {
	const value = fields[name];
	if (typeof value !== 'string') throw new NoEntry(`"${name}" is missing`);
	return value;
}

function oneOf<Known extends string>(known: readonly Known[], fields: Fields, name: string): Known {
	const value = textIn(fields, name);
	const found = known.find((one) => one === value);
	if (found === undefined) throw new NoEntry(`this version knows no ${name} "${value}"`);
	return found;
}
