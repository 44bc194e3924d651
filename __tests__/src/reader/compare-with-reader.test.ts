/** A comparison that a reader took part in. */
import { describe, expect, test } from '@jest/globals';
import { compare, compareAnnotated } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison } from '../../../src/model.ts';
import { compareWithReader, withReader } from '../../../src/reader/compare-with-reader.ts';
import { caveatsOf } from '../../../src/report/caveats.ts';
import { methodOf } from '../../../src/report/provenance.ts';
import { sureness } from '../../../src/report/sureness.ts';
import { type Reader, ReaderFailure } from '../../../src/reader/reader.ts';
import { readerSaying, seeing } from './readers.ts';

const A = [
	'A fire in the market of Lisand on Friday killed four traders, police said.',
	'The grain hall is unharmed but for some soot on its walls.',
	'Mayor Petra Olsen visited the traders on Saturday.',
];
const B = [
	'Police said that a fire in the market of Lisand killed seven traders on Friday.',
	'Flames brought down most of the grain hall, traders told reporters.',
	'Petra Olsen, the mayor, visited the traders on Saturday.',
];
const drafts = { a: sentencesDraft(A, { outlet: 'Herald' }), b: sentencesDraft(B, { outlet: 'Post' }) };
const alone = compare(drafts);
const asked = (reader: Reader) => compareWithReader(drafts, reader);
const HALL = seeing('unharmed but for some soot', 'Flames brought down most of the grain hall', {
	kind: 'event',
	why: '{a} says the hall is unharmed, {b} that most of it fell.',
});
const byReader = ({ findings }: Comparison) => findings.filter(({ by }) => by === 'reader');

describe('what only the reader found', () => {
	const comparison = asked(readerSaying(HALL));

	test('is worth a look and no conflict, with the words of both and what the reader called it', async () => {
		const [finding, ...others] = byReader(await comparison);
		expect(others).toEqual([]);
		expect(finding).toMatchObject({
			tier: 'worth a look',
			verdict: 'difference',
			scope: 'cross',
			by: 'reader',
			reader: { verdict: 'conflict', importance: 'high', foundIn: 1, runs: 1 },
			explanation: 'A language model notes: Herald says the hall is unharmed, Post that most of it fell.',
		});
		expect(finding?.a[0]?.text).toBe('unharmed but for some soot');
		expect(sureness(finding as NonNullable<typeof finding>)).toBe('found by a language model, not asserted');
	});

	test('is counted, and the rest stays as it was', async () => {
		const { summary, findings, settings, reading } = await comparison;
		expect(summary.worthALook).toBe(alone.summary.worthALook + 1);
		expect({ ...summary, worthALook: 0 }).toEqual({ ...alone.summary, worthALook: 0 });
		expect(findings.filter(({ by }) => by !== 'reader')).toEqual(alone.findings);
		expect(settings.reader).toMatchObject({ model: 'played', digest: 'sha256:1', prompt: '1', seed: 1 });
		expect(reading).toMatchObject({ unanswered: [], agreement: null });
	});

	test('stands behind a word to whoever reads the comparison, and in the method', async () => {
		expect(caveatsOf(await comparison)).toContain(
			'The language model played on this machine read beside the program; 1 of the discrepancies worth a look is its alone and checked by nobody',
		);
		expect(methodOf(await comparison)).toContain(
			'minimum similarity 0.5, read beside it by played (sha256:1), prompt 1, temperature 0, seed 1, 1 run',
		);
	});
});

test('what both found is one finding that names both', async () => {
	const dead = alone.findings.find(({ kind }) => kind === 'quantity');
	const comparison = await asked(readerSaying(seeing('four traders', 'seven traders', { kind: 'quantity' })));
	expect(byReader(comparison)).toEqual([]);
	expect(comparison.findings.find(({ id }) => id === dead?.id)).toEqual({
		...dead,
		alsoBy: ['reader'],
		reader: { verdict: 'conflict', importance: 'high', foundIn: 1, runs: 1 },
	});
	expect(comparison.summary).toEqual(alone.summary);
});

test('a conflict of the reader is said where the program’s own values clash, which it could not tell to be of one event', async () => {
	const two = {
		a: sentencesDraft(['The company will shed 400 jobs at its plant in Tarn.', 'Shares rose.']),
		b: sentencesDraft(['Unions expect 900 jobs to go in Tarn, most of them in the paint shop.', 'It rained.']),
	};
	expect(compare(two).findings.filter(({ verdict }) => verdict === 'conflict')).toEqual([]);
	const { findings, summary } = await compareWithReader(
		two,
		readerSaying(seeing('400 jobs', '900 jobs', { kind: 'quantity' })),
	);
	expect(findings[0]).toMatchObject({
		kind: 'quantity',
		verdict: 'conflict',
		tier: 'said',
		by: 'reader',
		alsoBy: ['grammar'],
	});
	expect(summary.conflicts).toBe(1);
});

test('a reader that calls it a difference makes no conflict of clashing values', async () => {
	const two = {
		a: sentencesDraft(['The company will shed 400 jobs in Tarn.']),
		b: sentencesDraft(['Unions expect 900 jobs to go in Tarn.']),
	};
	const say = seeing('400 jobs', '900 jobs', { kind: 'quantity', verdict: 'difference' });
	expect((await compareWithReader(two, readerSaying(say))).summary.conflicts).toBe(compare(two).summary.conflicts);
});

test('a reader that invents is believed nothing, and it is counted why', async () => {
	const { findings, reading } = await asked(
		readerSaying(() => [
			{ a: 'a bomb', b: 'gas' },
			{ a: 'four traders', b: 'seven traders', kind: 'bias' },
		]),
	);
	expect(findings).toEqual(alone.findings);
	expect(reading?.proposed).toBe(2 * (reading?.questions ?? 0));
	expect(reading?.refused.map(({ why }) => why).sort()).toEqual([
		'unknown kind, verdict or importance',
		'words that do not stand in the text',
	]);
});

test('a reader’s sentence carries no addresses and no commands to the terminal', async () => {
	const said = (why: string) =>
		asked(readerSaying((passage, question) => HALL(passage).map((one) => ({ ...one, why, ...(question && {}) }))));
	const [link] = byReader(await said('See https://evil.example for the truth.'));
	expect(link?.explanation).toBe('A language model sees a conflict here.');
	const [long] = byReader(await said(`\u001b[2J{a} ${'differs '.repeat(100)}`));
	expect(long?.explanation).toMatch(/^A language model notes: Herald (?:differs )+.*…$/);
	expect(long?.explanation.length).toBeLessThan(350);
});

describe('a reader that fails', () => {
	const broken = (fails: (count: number) => boolean): Reader => {
		let count = 0;
		const good = readerSaying(HALL);
		return {
			...good,
			atOnce: 1,
			read: async (...question) => {
				count += 1;
				if (fails(count)) throw new ReaderFailure('server error 500');
				return good.read(...question);
			},
		};
	};

	test('leaves the comparison as it was, and says what has no answer', async () => {
		const comparison = await asked(broken(() => true));
		const { findings, pairs, summary, omissions, reading } = comparison;
		expect({ findings, pairs, summary, omissions }).toEqual({
			findings: alone.findings,
			pairs: alone.pairs,
			summary: alone.summary,
			omissions: alone.omissions,
		});
		expect(reading).toMatchObject({
			answered: 0,
			unanswered: [{ why: 'server error 500', count: reading?.questions }],
		});
		expect(caveatsOf(comparison).at(-1)).toMatch(
			/^The language model answered 0 of \d+ questions \(\d+ server error 500\); a later run asks the others, where its server answers$/,
		);
	});

	test('now and then gives what it gave', async () => {
		const { reading } = await asked(broken((count) => count % 2 === 0));
		expect(reading?.answered).toBe(Math.ceil((reading?.questions ?? 0) / 2));
	});

	test('by an error of its own is no bug of ours', async () => {
		const reader = {
			...readerSaying(HALL),
			read: () => Promise.reject(new Error('no such \u001b[31mtensor\nat line 5')),
		};
		expect((await asked(reader)).reading?.unanswered).toMatchObject([{ why: 'no such tensor' }]);
	});
});

test('stopped, it keeps what came', async () => {
	const stop = new AbortController();
	const reader = { ...readerSaying(HALL), atOnce: 1 };
	const { comparison } = await withReader(compareAnnotated(drafts), reader, {
		signal: stop.signal,
		watch: ({ done }) => done === 2 && stop.abort(),
	});
	expect(comparison.reading).toMatchObject({ answered: 2, unanswered: [{ why: 'stopped before it was asked' }] });
	expect(byReader(comparison)).toHaveLength(1);
});

describe('asked twice', () => {
	test('a finding tells in how many runs it was found, and the comparison how far they agree', async () => {
		const comparison = await asked(
			readerSaying(
				(passage, { order }) => [
					...HALL(passage),
					...(order === 'first' ? seeing('Petra Olsen', 'the mayor', { kind: 'title' })(passage) : []),
				],
				2,
			),
		);
		const found = byReader(comparison).map(({ kind, reader }) => `${kind} ${reader?.foundIn} of ${reader?.runs}`);
		expect(found).toEqual(['event 2 of 2', 'title 1 of 2']);
		expect(comparison.reading?.agreement).toBe(0.5);
		expect(caveatsOf(comparison).join()).toContain('its runs agree on 50%');
	});
});

test('exchanged reports mirror what the reader found', async () => {
	const mirrored = await compareWithReader(
		{ a: drafts.b, b: drafts.a },
		readerSaying(seeing('Flames brought down most of the grain hall', 'unharmed but for some soot')),
	);
	const straight = await asked(readerSaying(HALL));
	const words = ({ findings }: Comparison, [one, other]: readonly ['a' | 'b', 'a' | 'b']) =>
		findings.map((finding) => [finding.kind, finding.tier, finding.by, finding[one][0]?.text, finding[other][0]?.text]);
	expect(words(mirrored, ['b', 'a'])).toEqual(words(straight, ['a', 'b']));
});
