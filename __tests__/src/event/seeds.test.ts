/**
 * Seven invented events, in which matters, outliers, voices and shared text were written down before the program was first
 * run on them, and four more that tell their matters in words much farther apart. The floors are what it reaches; they may
 * rise. What two sentences must have in common to tell one matter is fitted on all but the last two.
 */
import { describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textDraft } from '../../../src/draft.ts';
import { eventOf } from '../../../src/event/event.ts';
import type { Event, Figure, Matter } from '../../../src/event/model.ts';

const EVENTS = '__tests__/golden/events';

interface Seeds {
	readonly matters: readonly { readonly name: string; readonly cells: Readonly<Record<string, string>> }[];
	readonly outliers: readonly { readonly report: string; readonly words: string }[];
	readonly alone: readonly { readonly report: string; readonly words: string }[];
	readonly voices: readonly { readonly name: string; readonly reports: readonly string[] }[];
	readonly shared: readonly (readonly string[])[];
	/** What each report gives as one figure. */
	readonly figures?: readonly { readonly name: string; readonly values: Readonly<Record<string, string>> }[];
	/** Numbers that a report names and does not stand by. */
	readonly earlier?: readonly Place[];
	/** Sentences that most others contradict, deny, or tell otherwise; and sentences that tell what most tell. */
	readonly otherwise?: readonly Place[];
	readonly told?: readonly Place[];
}

interface Place {
	readonly report: string;
	readonly words: string;
}

const runs = ['landslide', 'election', 'plant', 'viaduct', 'hospital', 'outbreak', 'breach'].map(runOf);
const fartherApart = ['ferry', 'takeover', 'verdict', 'strike'].map(runOf);

function runOf(name: string) {
	const folder = join(EVENTS, name);
	const drafts = readdirSync(folder).map((file) => ({
		...textDraft(readFileSync(join(folder, file), 'utf8')),
		source: file,
	}));
	return {
		event: eventOf(drafts),
		seeds: JSON.parse(readFileSync(join(EVENTS, `${name}.seeds.json`), 'utf8')) as Seeds,
	};
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

function sentenceWith(event: Event, report: string, words: string): string {
	const found = event.reports
		.find(({ id }) => id === report)
		?.report.sentences.find(({ text }) => text.includes(words));
	if (found === undefined) throw new Error(`${report} has no “${words}”`);
	return found.id;
}

const holds = ({ cells }: Matter, sentence: string) =>
	cells.some(({ sentences }) => sentences.some((span) => span.sentence === sentence));

/** How many of the seeded sentences of a matter its best row has. */
function inOneRow(event: Event, cells: Readonly<Record<string, string>>) {
	const wanted = Object.entries(cells).map(([report, words]) => sentenceWith(event, report, words));
	const found = event.matters.map((matter) => wanted.filter((sentence) => holds(matter, sentence)).length);
	return { wanted: wanted.length, found: Math.max(...found) };
}

/** The standings of a report in the rows that a sentence of it is at home in. */
function standingsOf(event: Event, { report, words }: Place): readonly string[] {
	const sentence = sentenceWith(event, report, words);
	return event.matters.flatMap(({ cells }) =>
		cells.flatMap((cell) =>
			cell.report === report && !cell.alsoElsewhere && cell.sentences.some((span) => span.sentence === sentence)
				? [cell.standing]
				: [],
		),
	);
}

const gives = ({ values }: Figure, { report, words }: Place) =>
	values.some((value) =>
		value.words.some((one) => one.report === report && one.spans.some(({ text }) => text.includes(words))),
	);

/** Whether each seeded outlier is named. */
function namedOf(of: typeof runs): readonly boolean[] {
	return of.flatMap(({ event, seeds }) =>
		seeds.outliers.map(({ report, words }) =>
			event.outliers.some(({ says }) =>
				says.some((one) => one.report === report && one.spans.some(({ text }) => text.includes(words))),
			),
		),
	);
}

const rowsOf = (of: typeof runs) =>
	of.flatMap(({ event, seeds }) => seeds.matters.map(({ cells }) => inOneRow(event, cells)));

describe('of what was seeded in four events that are told in words far apart', () => {
	const rows = rowsOf(fartherApart);

	test('seven of eight cells stand in one row with the others of their matter, and six of ten matters are wholly one row', () => {
		expect(sum(rows.map(({ found }) => found)) / sum(rows.map(({ wanted }) => wanted))).toBeGreaterThanOrEqual(0.875);
		expect(rows.filter(({ wanted, found }) => found === wanted).length / rows.length).toBeGreaterThanOrEqual(0.63);
	});

	test('nobody who tells something alone but two is given to others', () => {
		const alone = fartherApart.flatMap(({ event, seeds }) =>
			seeds.alone.map(({ report, words }) => {
				const sentence = sentenceWith(event, report, words);
				return event.matters.filter((matter) => holds(matter, sentence)).every(({ reports }) => reports === 1);
			}),
		);
		expect(alone.filter((isAlone) => !isAlone).length).toBeLessThanOrEqual(2);
	});
});

test('a third of the outliers of these events are named', () => {
	expect(namedOf(fartherApart).filter(Boolean).length / namedOf(fartherApart).length).toBeGreaterThanOrEqual(0.33);
});

describe('of what was seeded in seven events', () => {
	const rows = rowsOf(runs);

	test('nineteen of twenty cells stand in one row with the others of their matter', () => {
		expect(sum(rows.map(({ found }) => found)) / sum(rows.map(({ wanted }) => wanted))).toBeGreaterThanOrEqual(0.95);
	});

	test('more than eight of ten matters are wholly one row, and most others lack one cell', () => {
		expect(rows.filter(({ wanted, found }) => found === wanted).length / rows.length).toBeGreaterThanOrEqual(0.88);
		expect(rows.filter(({ wanted, found }) => found >= wanted - 1).length / rows.length).toBeGreaterThanOrEqual(0.95);
	});

	test('eight of ten outliers are named, as alone against two sources and more', () => {
		const named = namedOf(runs);
		expect(named.filter(Boolean).length / named.length).toBeGreaterThanOrEqual(0.89);
	});

	test('nearly all values stand in one figure with the others of their kind', () => {
		const found = runs.flatMap(({ event, seeds }) =>
			(seeds.figures ?? []).map(({ values }) => {
				const wanted = Object.entries(values).map(([report, words]) => ({ report, words }));
				const most = event.figures.map((figure) => wanted.filter((place) => gives(figure, place)).length);
				return { wanted: wanted.length, found: Math.max(...most) };
			}),
		);
		expect(sum(found.map(({ found }) => found)) / sum(found.map(({ wanted }) => wanted))).toBeGreaterThanOrEqual(0.97);
	});

	test('no earlier value is a figure of the report that names it', () => {
		const taken = runs.flatMap(({ event, seeds }) =>
			(seeds.earlier ?? []).filter((place) => event.figures.some((figure) => gives(figure, place))),
		);
		expect(taken).toEqual([]);
	});

	test('who tells what most tell is told, and most who do not are not', () => {
		for (const { event, seeds } of runs)
			for (const place of seeds.told ?? []) expect(new Set(standingsOf(event, place))).toEqual(new Set(['told']));
		const apart = runs.flatMap(({ event, seeds }) =>
			(seeds.otherwise ?? []).map((place) => standingsOf(event, place).some((standing) => standing !== 'told')),
		);
		expect(apart.filter(Boolean).length / apart.length).toBeGreaterThanOrEqual(0.9);
	});

	test('no voice is counted twice', () => {
		for (const { event, seeds } of runs)
			for (const { name } of seeds.voices) {
				const surname = name.split(' ').at(-1) ?? '';
				expect(event.voices.filter((voice) => voice.name.includes(surname)).map((voice) => voice.name)).toHaveLength(1);
			}
	});

	test('eight of ten voices are heard in every report that has them', () => {
		const heard = runs.flatMap(({ event, seeds }) =>
			seeds.voices.map(({ name, reports }) => {
				const surname = name.split(' ').at(-1) ?? '';
				const voice = event.voices.find((one) => one.name.includes(surname));
				return reports.every((report) => voice?.heard.some((here) => here.report === report));
			}),
		);
		expect(heard.filter(Boolean).length / heard.length).toBeGreaterThanOrEqual(0.8);
	});

	test('the reports that print a wire are one source, and nobody else is', () => {
		for (const { event, seeds } of runs)
			expect(event.sources.filter(({ reports }) => reports.length > 1).map(({ reports }) => reports)).toEqual(
				seeds.shared,
			);
	});

	test('no row swallows what was seeded apart: of the sentences of a row that were seeded most are of one matter', () => {
		const shares = runs.flatMap(({ event, seeds }) => {
			const seeded = seeds.matters.map(({ cells }) =>
				Object.entries(cells).map(([report, words]) => sentenceWith(event, report, words)),
			);
			return event.matters.flatMap(({ cells }) => {
				const own = cells.flatMap(({ alsoElsewhere, sentences }) =>
					alsoElsewhere ? [] : sentences.map(({ sentence }) => sentence),
				);
				const any = own.filter((id) => seeded.some((matter) => matter.includes(id)));
				if (any.length < 2) return [];
				return [Math.max(...seeded.map((matter) => any.filter((id) => matter.includes(id)).length)) / any.length];
			});
		});
		expect(sum(shares) / shares.length).toBeGreaterThanOrEqual(0.9);
	});
});
