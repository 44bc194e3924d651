import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison, FindingKind } from '../../../src/model.ts';
import { csv } from '../../../src/report/csv.ts';
import { renderPlainly } from '../../../src/report/format.ts';
import { FORMATS } from '../../../src/report/formats.ts';
import { readable } from '../report/readable.ts';
import { markdown } from '../../../src/report/markdown.ts';
import type { Act } from '../../../src/review/act.ts';
import { onlyStanding, standingsIn } from '../../../src/review/chosen.ts';
import { reviewed } from '../../../src/review/reviewed.ts';
import { subjectOf } from '../../../src/review/subject.ts';
import { entriesOf } from './decisions.ts';

const HERALD = ['Six miners died in the collapse on Monday, police said.', 'The shaft at Corvale was built in 1968.'];
const POST = ['Nine miners died in the collapse on Monday, police said.', 'The Corvale shaft was built in 1986.'];

function between(a: readonly string[], b: readonly string[]): Comparison {
	return compare({ a: sentencesDraft(a, {}), b: sentencesDraft(b, {}) });
}

const mine = between(HERALD, POST);
const [dead, built] = [foundOf('quantity'), foundOf('time')];

function foundOf(kind: FindingKind) {
	const finding = mine.findings.find((one) => one.kind === kind);
	if (finding === undefined) throw new Error(`nothing found of kind ${kind}`);
	return { finding, subject: subjectOf(finding, mine) };
}

const onDead: Act = { kind: 'decide', subject: dead.subject, decision: 'right' };
const noted: Act = { kind: 'note', subject: dead.subject, text: 'The hospital counts nine.' };

/** "right; note; same" of the finding on the dead. */
function saidOf({ findings }: Comparison): string {
	const review = findings.find(({ kind }) => kind === 'quantity')?.review;
	return [review?.decisions.at(-1)?.decision, review?.note?.text, review?.wording].join('; ');
}

describe('a decision is found again', () => {
	const entries = entriesOf(onDead, noted);

	test.each([
		['in a new run', between(HERALD, POST)],
		['with the sides exchanged', between(POST, HERALD)],
		['in a text that has grown before it', between(['Rescue goes on.', ...HERALD], POST)],
	])('%s', (_name, comparison) => {
		const { comparison: decided, gone } = reviewed(comparison, entries);
		expect(saidOf(decided)).toBe('right; The hospital counts nine.; same');
		expect(gone).toEqual([]);
		expect(decided.findings.filter(({ review }) => review !== undefined)).toHaveLength(1);
	});

	test('in a sentence that one side has rewritten, and that is said', () => {
		const rewritten = ['Nine miners died in the collapse at dawn on Monday, police said.', ...POST.slice(1)];
		expect(saidOf(reviewed(between(HERALD, rewritten), entries).comparison)).toBe(
			'right; The hospital counts nine.; changed',
		);
	});

	test('but not on other words in the same sentence', () => {
		const other = ['Eight miners died in the collapse on Monday, police said.', ...POST.slice(1)];
		const { comparison, gone } = reviewed(between(HERALD, other), entries);
		expect(comparison.findings.every(({ review }) => review === undefined)).toBe(true);
		expect(gone).toHaveLength(1);
	});

	test('and what was said of other reports is neither found nor missing', () => {
		const other = between(['The bank raised its rate to 4 percent.'], ['The bank raised its rate to 5 percent.']);
		expect(reviewed(other, entries)).toEqual({ comparison: other, gone: [] });
	});
});

describe('a finding that a reviewer added', () => {
	const subject = { ...built.subject, kind: 'place' as const };
	const add: Act = { kind: 'add', subject, verdict: 'difference', explanation: 'Two ways to name the shaft.' };

	test('stands in its pair, is counted, and says who made it', () => {
		const { comparison } = reviewed(mine, entriesOf(add));
		const [added] = comparison.findings;
		expect(added).toMatchObject({ by: 'reviewer', kind: 'place', pair: built.finding.pair, scope: 'cross' });
		for (const { start, end, text } of added?.a ?? []) expect(mine.reports.a.text.slice(start, end)).toBe(text);
		expect(comparison.pairs.find(({ id }) => id === added?.pair)?.findings).toContain(added?.id);
		expect(comparison.summary.differences).toBe(mine.summary.differences + 1);
	});

	test('mirrors with the sides exchanged', () => {
		const [there, back] = [mine, between(POST, HERALD)].map(
			(one) => reviewed(one, entriesOf(add)).comparison.findings[0],
		);
		expect(back?.a.map(({ text }) => text)).toEqual(there?.b.map(({ text }) => text));
	});

	test('is gone where its sentence is', () => {
		const { comparison, gone } = reviewed(between(HERALD.slice(0, 1), POST), entriesOf(add));
		expect(comparison.findings.some(({ by }) => by === 'reviewer')).toBe(false);
		expect(gone).toHaveLength(1);
	});
});

describe('only what was decided so', () => {
	const { comparison } = reviewed(mine, entriesOf(onDead));

	test('the rest is neither listed nor counted, and a line says so', () => {
		const right = onlyStanding(comparison, ['right']);
		expect(right.findings.map(({ kind }) => kind)).toEqual(['quantity']);
		expect(right.pairs.flatMap(({ findings }) => findings)).toEqual([dead.finding.id]);
		expect(right.summary.conflicts + right.summary.differences + right.summary.worthALook).toBe(1);
		const left = comparison.findings.length - 1;
		expect(renderPlainly(markdown, right)).toContain(`Only findings that are right are shown; ${left} other`);
		expect(onlyStanding(comparison, ['undecided']).findings).toHaveLength(left);
		expect(onlyStanding(comparison, ['right', 'undecided']).findings).toEqual(comparison.findings);
	});

	test('a list of words that are none is no list', () => {
		expect(standingsIn('right, false-alarm,later')).toEqual(['right', 'false alarm', 'later']);
		expect(standingsIn('right,wrong')).toBeNull();
	});
});

describe('every form', () => {
	const { comparison } = reviewed(mine, entriesOf(noted, [onDead, 'Ben']));

	// A card is a picture of the words.
	test.each(Object.keys(FORMATS).filter((name) => name !== 'card'))(
		'%s carries decision, reviewer and note',
		async (name) => {
			const format = await FORMATS[name]?.load();
			if (format === undefined) throw new Error(name);
			const found = await readable(renderPlainly(format, comparison));
			for (const words of ['The hospital counts nine.', 'Ben', '2026-03-01']) expect(found).toContain(words);
			expect(found).toMatch(/right/);
		},
	);

	test('json holds to the published schema', () => {
		const validate = new Ajv({ allowUnionTypes: true }).compile(
			JSON.parse(readFileSync('docs/comparison.schema.json', 'utf8')),
		);
		validate(JSON.parse(JSON.stringify(onlyStanding(comparison, ['right']))));
		expect(validate.errors ?? []).toEqual([]);
	});

	test('csv has them in columns of their own', () => {
		const rows: Record<string, string>[] = parse(renderPlainly(csv, comparison), { columns: true, bom: true });
		expect(rows.find(({ id }) => id === dead.finding.id)).toMatchObject({
			decision: 'right',
			decided_by: 'Ben',
			review_note: 'The hospital counts nine.',
		});
	});

	test('the memo lists what was confirmed first, and false alarms behind all findings', () => {
		const alarm: Act = { kind: 'decide', subject: built.subject, decision: 'false alarm' };
		const memo = renderPlainly(markdown, reviewed(mine, entriesOf(onDead, alarm)).comparison);
		const sections = [...memo.matchAll(/^## (.*)$/gm)].map(([, title]) => title);
		expect(sections[0]).toBe('Confirmed by a reviewer');
		expect(sections.indexOf('False alarms, by a reviewer')).toBeGreaterThan(sections.indexOf('What differs'));
		expect(memo).toContain('Nothing else was recognised.');
	});
});
