/**
 * Coverage as tables that every format but the terminal prints: a row says what it is about, what A has of it, what B has,
 * and a note. A new table is one function and one line here.
 */
import type {
	Coverage,
	Elsewhere,
	Figure,
	Matter,
	MatterHere,
	SourcingHere,
	Told,
	Voice,
} from '../../coverage/model.ts';
import type { Side, Sides, Span } from '../../model.ts';
import { headlineOf } from '../provenance.ts';
import { inFigureOrder } from './figures.ts';
import { clean, counted, other, outlet, SIDES, textOf } from './page.ts';
import { SAYS, inCommon, quotations } from './shared.ts';
import { KINDS, voiceLine } from './voices.ts';
import { leadsTo } from './sourcing.ts';

export interface Cell {
	readonly text: string;
	/** The sentences it stands on, by their ids. */
	readonly sentences: readonly string[];
}

export interface Row extends Sides<Cell | null> {
	readonly what: string;
	readonly note: string;
}

export interface Table {
	readonly id: string;
	readonly title: string;
	/** How to read it, in one or two sentences. */
	readonly about: string;
	readonly rows: readonly Row[];
}

/** Those without rows are left out. */
export function tablesOf(coverage: Coverage): readonly Table[] {
	return TABLES.flatMap((table) => table(coverage)).filter(({ rows }) => rows.length > 0);
}

type Tables = (coverage: Coverage) => readonly Table[];

const cell = (text: string, sentences: readonly string[]): Cell => ({ text, sentences: [...new Set(sentences)] });
/** A sentence that is one quotation needs no second marks. */
const quoted = (text: string) => (/^[“"].*[”"]$/.test(clean(text)) ? clean(text) : `“${clean(text)}”`);

const opening: Tables = (coverage) => {
	const { openings } = coverage;
	const told = (side: Side, one: Told | null | undefined): Cell | null =>
		one == null
			? null
			: cell(`${quoted(textOf(coverage, one.sentence))} – ${placeOf(one.elsewhere, outlet(coverage, other(side)))}`, [
					one.sentence,
				]);
	const headline = (side: Side): Cell | null => {
		const title = headlineOf(coverage.reports[side]);
		return told(side, openings[side].headline) ?? (title === null ? null : cell(quoted(title), []));
	};
	const leads = Math.max(openings.a.lead.length, openings.b.lead.length);
	const alone = (side: Side): Cell | null => {
		const found = openings[side].alone;
		const name = outlet(coverage, other(side));
		return found.length === 0
			? null
			: cell(
					found.map(({ span, elsewhere }) => `${quoted(span.text)} (${placeOf(elsewhere, name)})`).join('; '),
					found.map(({ span }) => span.sentence),
				);
	};
	return [
		{
			id: 'opening',
			title: 'Headline and lead',
			about: 'What each report puts first, and where the other tells the same.',
			rows: [
				{ what: 'Headline', a: headline('a'), b: headline('b'), note: '' },
				...Array.from({ length: leads }, (_, at) => ({
					what: 'Lead',
					a: told('a', openings.a.lead[at]),
					b: told('b', openings.b.lead[at]),
					note: '',
				})),
				{ what: 'Only here first', a: alone('a'), b: alone('b'), note: '' },
			].filter(({ a, b }) => a !== null || b !== null),
		},
	];
};

/** The first places show where to look. */
const MOST_PLACES = 3;

function placeOf(elsewhere: Elsewhere, name: string): string {
	if (elsewhere.kind === 'not found') return `not found in ${name}`;
	const where = elsewhere.kind === 'in the opening' ? 'also first' : `at ${elsewhere.at}%`;
	const shown = elsewhere.sentences.slice(0, MOST_PLACES).join(', ');
	return `${where} in ${name}, ${shown}${elsewhere.sentences.length > MOST_PLACES ? ' …' : ''}`;
}

const matters: Tables = (coverage) => {
	const rows = (wanted: (matter: Matter) => boolean) =>
		coverage.matters.filter(wanted).map((matter) => ({
			what: clean(matter.name),
			a: matter.a && matterCell(coverage, matter.a, matter),
			b: matter.b && matterCell(coverage, matter.b, matter),
			note: SIDES.flatMap((side) =>
				(matter[side]?.perhapsTold ?? []).map(({ sentence, there }) => `${sentence} perhaps told in ${there}`),
			).join('; '),
		}));
	return [
		{
			id: 'matters',
			title: 'Matters both tell',
			about: 'What was paired, with the space each report gives it.',
			rows: rows(({ a, b }) => a !== null && b !== null),
		},
		...SIDES.map((side) => ({
			id: `only-${side}`,
			title: `Matters only in ${outlet(coverage, side)}`,
			about: `For none of these sentences a counterpart was found in ${outlet(coverage, other(side))}, the weightiest first.`,
			rows: rows((matter) => matter[side] !== null && matter[other(side)] === null),
		})),
	];
};

function matterCell(coverage: Coverage, here: MatterHere, { a, b }: Matter): Cell {
	const alone =
		a && b && here.wordsWithoutCounterpart > 0 ? `, ${here.wordsWithoutCounterpart} without a counterpart` : '';
	const { words, share, at, central, sentences } = here;
	return cell(
		`${counted(words, 'word')} (${share}%)${alone}, from ${at}%: ${quoted(textOf(coverage, central))}`,
		sentences,
	);
}

const voices: Tables = (coverage) => [
	{
		id: 'voices',
		title: 'Voices',
		about: SIDES.map((side) => {
			const { quotedWords, withoutSpeaker } = coverage.voices;
			return `${outlet(coverage, side)}: ${counted(quotedWords[side], 'word')} in quotation marks, ${withoutSpeaker[side]} without a speaker that was found.`;
		}).join(' '),
		rows: coverage.voices.rows.map((voice) => ({
			what: `${clean(voice.name)} (${kindOf(voice)})`,
			a: voiceCell(voice, 'a'),
			b: voiceCell(voice, 'b'),
			note: voice.both.map(({ a, b }) => `both have ${a.join(' ')}/${b.join(' ')}`).join('; '),
		})),
	},
];

function kindOf({ kind, speaksFor }: Voice): string {
	if (speaksFor === null || kind === 'body' || kind === 'document') return KINDS[kind];
	return `${KINDS[kind]}, ${kind === 'unnamed' ? 'of' : 'speaks for'} ${clean(speaksFor)}`;
}

function voiceCell(voice: Voice, side: Side): Cell | null {
	const here = voice[side];
	return (
		here &&
		cell(
			voiceLine(here),
			here.statements.map(({ span }) => span.sentence),
		)
	);
}

const figures: Tables = ({ figures }) => [
	{
		id: 'figures',
		title: 'Figures and days of what both tell',
		about: 'Each figure with what it counts and both values, what differs first.',
		rows: inFigureOrder(figures).map((figure) => ({
			what: figure.counts === null ? figure.standing : `${figure.standing}: ${clean(figure.counts)}`,
			a: figureCell(figure, 'a'),
			b: figureCell(figure, 'b'),
			note: figure.elsewhere === null ? '' : `${quoted(figure.elsewhere.text)} stands in ${figure.elsewhere.sentence}`,
		})),
	},
];

function figureCell(figure: Figure, side: Side): Cell | null {
	const span = figure[side];
	return span && cell(quoted(figure.words[side] ?? span.text), [span.sentence]);
}

const names: Tables = ({ names }) => {
	const called = (all: (typeof names)[number]['a']) =>
		cell(all.map(({ text, count }) => `${quoted(text)} ${count}`).join(', '), []);
	return [
		{
			id: 'names',
			title: 'Names for the same',
			about: 'How each outlet calls a person, body, place, group, event or thing, with counts, where the two differ.',
			rows: names.map(({ kind, a, b }) => ({ what: kind, a: called(a), b: called(b), note: '' })),
		},
	];
};

const wording: Tables = ({ wording }) => {
	const used = (spans: readonly Span[]) =>
		spans.length === 0
			? null
			: cell(
					`${spans.length}`,
					spans.map(({ sentence }) => sentence),
				);
	return [
		{
			id: 'wording',
			title: 'Wording',
			about: 'Verbs of saying beyond “said”, words of doubt and framing words, outside quotation marks.',
			rows: wording.map(({ kind, word, a, b }) => ({
				what: `${kind}: ${clean(word)}`,
				a: used(a),
				b: used(b),
				note: '',
			})),
		},
	];
};

const sourcing: Tables = ({ sourcing }) => {
	const here = ({ places, sentences, share }: SourcingHere) =>
		places.length === 0
			? null
			: cell(
					`${counted(sentences, 'sentence')} (${share}% of the words): ${places.map((place) => `${quoted(place.text)}${leadsTo(place)}`).join(', ')}`,
					places.map(({ sentence }) => sentence),
				);
	return [
		{
			id: 'sourcing',
			title: 'Sourcing',
			about: 'Where each report says that it has something from.',
			rows: sourcing.map(({ kind, a, b }) => ({ what: kind, a: here(a), b: here(b), note: '' })),
		},
	];
};

const shared: Tables = (coverage) => {
	const { shared } = coverage;
	const credits = (side: Side) => {
		const agencies = [...new Set(shared[side].credits.map(({ agency }) => clean(agency)))];
		return agencies.length === 0 ? null : cell(agencies.join(', '), []);
	};
	const rows: readonly Row[] = [
		{
			what: 'Own words that stand in the other',
			a: cell(inCommon(coverage, 'a'), []),
			b: cell(inCommon(coverage, 'b'), []),
			note: quotations(shared),
		},
		{ what: 'Credits', a: credits('a'), b: credits('b'), note: '' },
		...[...shared.runs]
			.sort((x, y) => y.words - x.words)
			.map(({ words, a, b }) => ({
				what: counted(words, 'word'),
				a: cell(quoted(a.text), [a.sentence]),
				b: cell(quoted(b.text), [b.sentence]),
				note: '',
			})),
	];
	return [
		{
			id: 'shared',
			title: 'Do they rest on one source?',
			about: SAYS[shared.says],
			rows: rows.filter(({ a, b }) => a !== null || b !== null),
		},
	];
};

const TABLES: readonly Tables[] = [opening, matters, voices, figures, names, wording, sourcing, shared];
