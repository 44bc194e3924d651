import { expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { entryOf } from '../../src/review/act.ts';
import { lineOf } from '../../src/review/journal.ts';
import { subjectOf } from '../../src/review/subject.ts';
import { counterpoint, inFolder } from './program.ts';

const dead = (count: string) =>
	JSON.stringify({ text: `${count} miners died in the collapse on Monday, police said.` });

test('compare --against says what is new, changed and gone since a saved comparison', () =>
	inFolder(async (path) => {
		for (const [name, count] of [
			['a', 'Six'],
			['b', 'Nine'],
			['later', 'Eight'],
		] as const) {
			await writeFile(path(`${name}.json`), dead(count));
		}
		await counterpoint(['compare', path('a.json'), path('b.json'), '-f', 'json', '-o', path('saved.json')]);
		const words = ['compare', path('later.json'), path('b.json'), '--against', path('saved.json')];
		const { code, out, err } = await counterpoint(words);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/0 new, 1 changed, 0 gone; 0 as before[\s\S]*A “Eight.*was “Six/);
		const found = JSON.parse((await counterpoint([...words, '-f', 'json'])).out);
		expect(found).toMatchObject({ schema: 'counterpoint.changes/1', texts: { a: 'changed', b: 'same' } });
		expect((await counterpoint([...words, '--exit-code'])).code).toBe(1);
		expect((await counterpoint([...words, '-f', 'html'])).err).toMatch(/--against prints text or json, not html/);
		expect((await counterpoint([...words, '--review', 'auto', '--only', 'right'])).code).toBe(2);
	}));

test('what cannot be compared with is refused with what to do', () =>
	inFolder(async (path) => {
		await writeFile(path('a.json'), dead('Six'));
		const reports = ['compare', path('a.json'), path('a.json')];
		await counterpoint([...reports, '-f', 'json', '--no-text', '-o', path('bare.json')]);
		const bare = await counterpoint([...reports, '--against', path('bare.json')]);
		expect(bare).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/saved with --no-text/) });
		const none = await counterpoint([...reports, '--against', path('none.json')]);
		expect(none).toMatchObject({ code: 2, err: expect.stringMatching(/there is no file/) });
	}));

test('a review file is held against what is found now', () =>
	inFolder(async (path) => {
		await writeFile(path('a.json'), dead('Six'));
		await writeFile(path('b.json'), dead('Nine'));
		await counterpoint(['compare', path('a.json'), path('b.json'), '-f', 'json', '-o', path('saved.json')]);
		const { findings, reports } = JSON.parse(await readFile(path('saved.json'), 'utf8'));
		const subject = subjectOf(findings[0], { reports });
		const entry = entryOf({ kind: 'decide', subject, decision: 'right' }, 'Ada', '2026-03-01T10:00:00.000Z');
		await writeFile(path('review.jsonl'), lineOf(entry));
		const { out, err, code } = await counterpoint([
			'compare',
			path('a.json'),
			path('b.json'),
			'--against',
			path('review.jsonl'),
		]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^Since the review: 0 not decided before, 0 changed, 0 gone; 1 as before/);
	}));
