import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { compareAnnotated } from '../../../src/compare.ts';
import { coverageOf } from '../../../src/coverage/coverage.ts';
import { textDraft } from '../../../src/draft.ts';

/** Each file tells one event three times: an agency's report, a desk that rewrote it, a reporter who was there. */
const FOLDER = '__tests__/one-source';

const events = readdirSync(FOLDER).map((name) => {
	const [, wire = '', desk = '', apart = ''] = readFileSync(`${FOLDER}/${name}`, 'utf8').split(
		/^(?:WIRE|DESK|APART)\n/m,
	);
	return { name, wire, desk, apart };
});

const says = (a: string, b: string) =>
	coverageOf(compareAnnotated({ a: textDraft(a), b: textDraft(b) })).shared.says === 'text in common';

describe('one source behind two reports, measured on texts written for it', () => {
	test('a desk that keeps sentences of the agency is found, one that retells all of it is not', () => {
		const found = events.filter(({ wire, desk }) => says(wire, desk)).map(({ name }) => name);
		expect(found).toEqual(['bank.txt', 'bridge.txt', 'cup.txt', 'reef.txt', 'trial.txt']);
	});

	test('a reporter of one’s own shares text with neither, not even where all quote one sentence', () => {
		expect(events.filter(({ wire, desk, apart }) => says(wire, apart) || says(apart, desk))).toEqual([]);
	});
});
