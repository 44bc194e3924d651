/** Asking from the screen: what is asked, what joins, what is told, what a failure leaves as it was. */
import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../../cli/exit.ts';
import type { ReadersOnScreen } from '../../../cli/reader/on-screen.ts';
import { type Asker, askerOf } from '../../../cli/ui/asker.ts';
import { openBook } from '../../../cli/ui/data/book.ts';
import { type Row, rowsInOrder, someSentence } from '../../../cli/ui/data/rows.ts';
import type { AskingNow } from '../../../cli/ui/state/state.ts';
import { type Compared, compareAnnotated } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison } from '../../../src/model.ts';
import { withReader } from '../../../src/reader/compare-with-reader.ts';
import { type Passage, type Reader, ReaderFailure } from '../../../src/reader/reader.ts';
import { readerSaying, seeing } from '../../src/reader/readers.ts';

const A = [
	'A landslide on Sunday buried the coast road near Velin, the district said.',
	'The old chapel above the road stands untouched.',
	'Engineer Mara Toss inspected the slope on Monday.',
	'Pilots of the Velin air club photographed the closed road.',
];
const B = [
	'The district said that a landslide buried the coast road near Velin on Sunday.',
	'Boulders crushed the chapel that stands above the road.',
	'Mara Toss, an engineer, inspected the slope on Monday.',
	'Ferries will carry growers and their lemons until the summer.',
];
const comparedOf = (a: readonly string[], b: readonly string[]) =>
	compareAnnotated({ a: sentencesDraft(a, { outlet: 'Courier' }), b: sentencesDraft(b, { outlet: 'Herald' }) });
const COMPARED = comparedOf(A, B);
const CHAPEL = seeing('stands untouched', 'crushed the chapel', { why: '{a} has it untouched, {b} crushed.' });

interface Screen {
	readonly asker: Asker;
	readonly told: string[];
	readonly shown: Comparison[];
	readonly times: (AskingNow | null)[];
	readonly opened: { spent: number; model: string | null }[];
}

/** @param before the reader of answers kept from before */
function screenWith(reader: Reader | Error, before: Reader | null = null, compared: Compared = COMPARED): Screen {
	const screen = { told: [], shown: [], times: [], opened: [] } as Omit<Screen, 'asker'>;
	const counting = (one: Reader) => ({ ...one, spent: { kept: 0, asked: 1, tokens: 500, takesSchema: true } });
	const readers: ReadersOnScreen = {
		toAsk: async (spent, model) => {
			screen.opened.push({ spent, model });
			if (reader instanceof Error) throw reader;
			return counting(reader);
		},
		ofBefore: () => before && Promise.resolve(counting(before)),
	};
	const asker = askerOf(compared, readers, {
		asking: (now) => screen.times.push(now),
		tell: (notice) => screen.told.push(notice),
		joined: (comparison, notice) => {
			screen.shown.push(comparison);
			if (notice !== null) screen.told.push(notice);
		},
	});
	return { asker, ...screen };
}

/** The row of the first report's sentence of this number. */
function rowOf(number: number, { comparison }: Compared = COMPARED): Row {
	const row = rowsInOrder(openBook(comparison), 'a').find((one) => someSentence(one, (id) => id === `a${number}`));
	if (row === undefined) throw new Error(`no row of a${number}`);
	return row;
}

const byReader = ({ findings }: Comparison) => findings.filter(({ by }) => by === 'reader');

/** Notes what it is asked. */
function listening(say: (passage: Passage) => ReturnType<typeof CHAPEL> = CHAPEL) {
	const asked: Passage[] = [];
	const reader = readerSaying((passage) => {
		asked.push(passage);
		return say(passage);
	});
	return { asked, reader };
}

describe('a passage that is asked about', () => {
	test('is the only one, and what is believed joins as worth a look, found by the reader', async () => {
		const { asked, reader } = listening();
		const { asker, shown, told, times } = screenWith(reader);
		await asker.ask(rowOf(1));
		expect(asked).toHaveLength(1);
		expect(asked[0]?.a.filter(({ role }) => role === 'asked').map(({ text }) => text)).toEqual([A[1]]);
		expect(byReader(shown.at(-1) as Comparison)).toMatchObject([{ tier: 'worth a look', by: 'reader' }]);
		expect(told).toEqual(['1 proposal, 1 believed: 1 new, worth a look']);
		expect(times[0]).toMatchObject({ about: 'the selected passage' });
		expect(times.at(-1)).toBeNull();
	});

	test('asked about again, tells what is known already', async () => {
		const { asker, told } = screenWith(listening().reader);
		await asker.ask(rowOf(1));
		await asker.ask(rowOf(1));
		expect(told.at(-1)).toBe('1 proposal, 1 believed: 1 known already');
	});

	test('tells what was refused and why', async () => {
		const { reader } = listening((passage) => [
			...CHAPEL(passage),
			{ a: 'stands in ruins', b: 'crushed the chapel' },
			{ a: 'the tower stands', b: 'Boulders' },
			{ a: 'above the road', b: 'above the road' },
		]);
		const { asker, told } = screenWith(reader);
		await asker.ask(rowOf(1));
		expect(told).toEqual([
			'4 proposals, 1 believed: 1 new, worth a look; refused: words that do not stand in the text (2), the same words on both sides',
		]);
	});

	test('may hold nothing', async () => {
		const { asker, told } = screenWith(listening(() => []).reader);
		await asker.ask(rowOf(1));
		expect(told).toEqual(['The language model names nothing that differs here']);
	});

	test('of one report alone is asked about with the nearest of the other', async () => {
		const { asked, reader } = listening();
		await screenWith(reader).asker.ask(rowOf(3));
		expect(asked).toMatchObject([{ kind: 'unmatched', pair: null }]);
	});
});

test('asking about one passage after the other comes to what a whole reading finds', async () => {
	const { reader } = listening();
	const { asker, shown } = screenWith(reader);
	for (const row of rowsInOrder(openBook(COMPARED.comparison), 'a')) await asker.ask(row);
	const whole = (await withReader(COMPARED, reader)).comparison;
	expect(shown.at(-1)).toEqual(whole);
	const all = screenWith(reader);
	await all.asker.ask('all');
	expect(all.shown).toEqual([whole]);
});

test('what was not asked yet is not said to have been', async () => {
	const { asker, shown } = screenWith(listening().reader);
	await asker.ask(rowOf(1));
	const { reading } = shown.at(-1) as Comparison;
	expect(reading?.answered).toBe(1);
	expect(reading?.unanswered).toEqual([
		{ why: 'not asked or not answered on the screen', count: (reading?.questions ?? 0) - 1 },
	]);
});

describe('a failure', () => {
	test('is told in one line, and the comparison stays as it was', async () => {
		const failing: Reader = {
			...readerSaying(CHAPEL),
			read: async () => {
				throw new ReaderFailure('no server answers at http://localhost:1/v1;\u001b[2J start it\nnow');
			},
		};
		const { asker, told, shown } = screenWith(failing);
		await asker.ask(rowOf(1));
		expect(told).toHaveLength(1);
		expect(told[0]).toMatch(/^No answer: no server answers at http:\/\/localhost:1\/v1;.* start it$/);
		expect(told[0]).not.toMatch(/\p{Cc}/u);
		expect(shown).toEqual([COMPARED.comparison]);
	});

	test('to tell which model is meant is told too, and the next key asks again', async () => {
		const { asker, told, opened, times } = screenWith(new UsageError('the server has several models; name one'));
		await asker.ask(rowOf(1));
		await asker.ask(rowOf(1));
		expect(told).toEqual(Array(2).fill('Not asked: the server has several models; name one'));
		expect(opened).toHaveLength(2);
		expect(times.at(-1)).toBeNull();
	});

	test('in between leaves what came before', async () => {
		let count = 0;
		const first = readerSaying(CHAPEL);
		const failing: Reader = {
			...first,
			read: async (question, signal) => {
				count += 1;
				if (count > 1) throw new ReaderFailure('server busy (503)');
				return first.read(question, signal);
			},
		};
		const { asker, shown } = screenWith(failing);
		await asker.ask(rowOf(1));
		await asker.ask(rowOf(1));
		expect(byReader(shown.at(-1) as Comparison)).toHaveLength(1);
	});
});

describe('asking that is stopped', () => {
	/** Answers the first question and waits for ever with the others. */
	function slowReader(): Reader {
		const first = readerSaying(CHAPEL);
		let count = 0;
		return {
			...first,
			atOnce: 1,
			read: (question, signal) => {
				count += 1;
				if (count === 1) return first.read(question, signal);
				return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
			},
		};
	}

	test('ends at once and keeps what came', async () => {
		const { asker, told, shown } = screenWith(slowReader());
		const done = asker.ask('all');
		await new Promise((resolve) => setTimeout(resolve, 20));
		asker.stop();
		await done;
		expect(told[0]).toMatch(/; stopped with \d+ questions unanswered$/);
		expect(shown.at(-1)?.reading?.answered).toBe(1);
	});

	test('waits for no server that does not even tell its models', async () => {
		const told: string[] = [];
		const never = { toAsk: () => new Promise<never>(() => {}), ofBefore: () => null };
		const asker = askerOf(COMPARED, never, {
			asking: () => {},
			tell: (notice) => told.push(notice),
			joined: () => {},
		});
		const done = asker.ask('all');
		asker.stop();
		await done;
		expect(told).toEqual(['Stopped; nothing was asked']);
	});
});

test('a reader is opened with what was spent before, and with the model that answered', async () => {
	const { asker, opened } = screenWith(listening().reader);
	await asker.ask(rowOf(1));
	await asker.ask(rowOf(1));
	expect(opened).toEqual([
		{ spent: 0, model: null },
		{ spent: 500, model: 'played' },
	]);
});

describe('a comparison of texts that were written anew', () => {
	test('has what was said of passages that stayed, though a sentence was added in front', async () => {
		const { asker } = screenWith(listening().reader);
		await asker.ask('all');
		const longer = comparedOf(['Velin woke to a bang.', ...A], ['Rain had fallen for a week.', ...B]);
		const [finding] = byReader(asker.goOnWith(longer));
		expect(finding?.a).toMatchObject([{ sentence: 'a2', text: 'stands untouched' }]);
	});

	test('has nothing of passages that changed', async () => {
		const { asker } = screenWith(listening().reader);
		await asker.ask('all');
		const changed = comparedOf(A, B.with(1, 'Boulders crushed the chapel that stood there, and a barn.'));
		const comparison = asker.goOnWith(changed);
		expect(byReader(comparison)).toHaveLength(0);
	});
});

describe('answers kept from before', () => {
	test('join without a question', async () => {
		const { asker, shown, told, opened } = screenWith(new Error('asked'), readerSaying(CHAPEL));
		await asker.recall();
		expect(byReader(shown.at(-1) as Comparison)).toHaveLength(1);
		expect(told).toEqual(['With 1 finding of played, which said so before; nothing was asked now']);
		expect(opened).toEqual([]);
	});

	test('leave all as it is where there are none', async () => {
		const none: Reader = {
			...readerSaying(CHAPEL),
			read: async () => {
				throw new ReaderFailure('no answer kept');
			},
		};
		const { asker, shown, told } = screenWith(new Error('asked'), none);
		await asker.recall();
		expect([shown, told]).toEqual([[], []]);
	});
});

test('a choice of the findings is not added to', async () => {
	const shown = { only: ['right' as const], leftOut: 1 };
	const { asker, told } = screenWith(new Error('asked'), null, {
		...COMPARED,
		comparison: { ...COMPARED.comparison, shown },
	});
	await asker.ask('all');
	expect(told).toEqual(['With --only a choice of the findings is shown; leave it out to ask the language model']);
});
