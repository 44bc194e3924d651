import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readReviewFile } from '../../../cli/review/storage.ts';
import { keeperOf } from '../../../cli/ui/keeper.ts';
import type { Comparison, Decision } from '../../../src/model.ts';
import { subjectOf } from '../../../src/review/subject.ts';
import { comparisonOf, FLOOD } from './comparisons.ts';

async function newFile(): Promise<string> {
	return join(await mkdtemp(join(tmpdir(), 'counterpoint-keeper-')), 'review.jsonl');
}

async function keeperAt(path: string, comparison: Comparison = FLOOD, by = 'Ada') {
	return keeperOf(comparison, {
		kind: 'file',
		path,
		by,
		entries: (await readReviewFile(path)).entries,
		carried: [],
		setAside: [],
	});
}

function decide(decision: Decision, rank = 0) {
	const finding = FLOOD.findings[rank];
	if (finding === undefined) throw new Error(`no finding ${rank}`);
	return { kind: 'decide', subject: subjectOf(finding, FLOOD), decision } as const;
}

describe('the keeper', () => {
	test('has each act on the disk before it is in the ledger', async () => {
		const path = await newFile();
		const keeper = await keeperAt(path);
		expect((await keeper.keep(decide('right'))).notice).toBe(
			'Kept: ✓ right, quantity “At least 40” / “At least 60”; u takes it back',
		);
		expect(await readFile(path, 'utf8')).toContain('"decision":"right"');
		expect(keeper.ledger().reviews.get('f-0')?.decisions).toMatchObject([{ decision: 'right', by: 'Ada' }]);
	});

	test('does what was asked for in order, though nothing was waited for', async () => {
		const keeper = await keeperAt(await newFile());
		const said = [
			keeper.keep(decide('right')),
			keeper.keep({ kind: 'undo last' }),
			keeper.keep(decide('later')),
			keeper.keep({ kind: 'redo last' }),
		];
		expect((await Promise.all(said)).map(({ notice }) => notice.split(/[:,;]/)[0])).toEqual([
			'Kept',
			'Taken back',
			'Kept',
			'You have taken nothing back that could be restored',
		]);
		await keeper.idle();
		expect(keeper.ledger().reviews.get('f-0')?.decisions.at(-1)?.decision).toBe('later');
	});

	test('finds its decisions again, also where the reports are exchanged', async () => {
		const path = await newFile();
		await (await keeperAt(path)).keep(decide('false alarm', 2));
		const again = await keeperAt(path);
		expect(again.ledger().reviews.get('f-2')?.decisions.at(-1)?.decision).toBe('false alarm');
		const exchanged = comparisonOf({
			a: FLOOD.reports.b.sentences.map(({ text }) => text),
			b: FLOOD.reports.a.sentences.map(({ text }) => text),
			pairs: ['a3 = b4'],
			findings: [{ a: 'a3: 72 hours', b: 'b4: three days', verdict: 'difference' }],
		});
		const other = await keeperAt(path, exchanged);
		expect(other.ledger().reviews.get('f-0')?.decisions.at(-1)?.decision).toBe('false alarm');
	});

	test('says why nothing is kept, and shows nothing as kept', async () => {
		const folder = await newFile();
		await mkdir(folder);
		const keeper = keeperOf(FLOOD, { kind: 'file', path: folder, by: 'Ada', entries: [], carried: [], setAside: [] });
		await expect(keeper.keep(decide('right'))).rejects.toThrow('the decision is not kept');
		expect(keeper.ledger().reviews.size).toBe(0);
		const without = keeperOf(FLOOD, { kind: 'none', why: 'the folder cannot be read' });
		expect(await without.keep(decide('right'))).toEqual({ notice: 'Not kept: the folder cannot be read' });
		expect(without.ledger().reviews.size).toBe(0);
	});

	test('goes on after a failure', async () => {
		const path = await newFile();
		await mkdir(path);
		const keeper = keeperOf(FLOOD, { kind: 'file', path, by: 'Ada', entries: [], carried: [], setAside: [] });
		await keeper.keep(decide('right')).catch(() => {});
		await (await import('node:fs/promises')).rmdir(path);
		await keeper.keep(decide('later'));
		expect(keeper.ledger().entries).toHaveLength(1);
	});

	test('gives a comparison with all that is kept, for other forms', async () => {
		const keeper = await keeperAt(await newFile());
		expect(keeper.comparison()).toBe(FLOOD);
		await keeper.keep(decide('right'));
		expect(keeper.comparison().findings[0]?.review?.decisions).toHaveLength(1);
	});

	test('takes over what another window decided meanwhile', async () => {
		const path = await newFile();
		const [ada, ben] = [await keeperAt(path), await keeperAt(path, FLOOD, 'Ben')];
		await ada.keep(decide('right'));
		await ben.keep(decide('false alarm'));
		expect(
			ben
				.ledger()
				.reviews.get('f-0')
				?.decisions.map(({ by }) => by),
		).toEqual(['Ada', 'Ben']);
		await ada.keep(decide('later', 1));
		expect(ada.ledger().reviews.get('f-0')?.decisions.at(-1)).toMatchObject({ decision: 'false alarm', by: 'Ben' });
	});

	test('writes again what was kept and is not in the file any more, and says so', async () => {
		const path = await newFile();
		const keeper = await keeperAt(path);
		await keeper.keep(decide('right'));
		await rm(path);
		const { notice } = await keeper.keep(decide('later', 1));
		expect(notice).toContain('1 act that the file had lost written again');
		expect((await readReviewFile(path)).entries).toHaveLength(2);
	});
});
