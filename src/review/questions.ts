/** What coders answered, one question at a time: overall and for each kind. */
import { FINDING_KINDS, type Sides } from '../model.ts';
import type { BlindCode } from './coded-sheet.ts';
import type { Coded, CodedFinding, Coding } from './coding.ts';
import type { Unit } from './nominal.ts';

export interface Answered {
	readonly id: string;
	readonly texts: Sides<string>;
	readonly unit: Unit;
}

export interface Question {
	readonly name: string;
	readonly answers: readonly Answered[];
	/** Whether disagreements on it are listed; on the others they are the same ones again. */
	readonly isListed: boolean;
}

/** Questions that nobody answered are left out. */
export function questionsOf(coding: Coding): readonly Question[] {
	const questions = coding.kind === 'blind' ? blindQuestions(coding.rows) : findingQuestions(coding.rows);
	return questions.filter(({ answers }) => answers.some(({ unit }) => unit.some((code) => code !== null)));
}

function blindQuestions(rows: readonly Coded<BlindCode>[]): Question[] {
	const asked = (name: string, answer: (code: BlindCode) => string, isListed = true): Question => ({
		name,
		isListed,
		answers: rows.map(({ id, texts, codes }) => ({ id, texts, unit: codes.map((code) => code && answer(code)) })),
	});
	const isNamed = (kind: string) => rows.some(({ codes }) => codes.some((code) => code?.kinds.includes(kind)));
	return [
		asked('relation', ({ relation }) => relation),
		asked('kind', ({ kinds }) => kinds.join('; ') || 'none'),
		...FINDING_KINDS.filter(isNamed).map((kind) =>
			asked(`kind: ${kind}`, ({ kinds }) => (kinds.includes(kind) ? 'yes' : 'no'), false),
		),
	];
}

function findingQuestions(rows: readonly CodedFinding[]): Question[] {
	const asked = (name: string, some: readonly CodedFinding[], isListed: boolean): Question => ({
		name,
		isListed,
		answers: some.map(({ id, texts, codes }) => ({ id, texts, unit: codes })),
	});
	const ofRow = (wanted: string) => rows.filter(({ row }) => row === wanted);
	const ofKind = (kind: string) => rows.filter(({ kindOfFinding }) => kindOfFinding === kind);
	return [
		asked('all rows', rows, true),
		...['finding', 'pair', 'omission'].map((row) => asked(row, ofRow(row), false)),
		...FINDING_KINDS.map((kind) => asked(`finding: ${kind}`, ofKind(kind), false)),
	];
}
