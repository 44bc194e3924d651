/** Quotations with their speakers. A quotation over several sentences is one mention that each of them can see. */
import type { Sentence, Stretch } from '../model.ts';
import { type Attribution, attributionsIn } from './attribution.ts';
import type { QuotationMention } from './mention.ts';
import { type QuotedStretch, quotedStretches } from './quotation-marks.ts';
import { firstIndex, overlapping, type TokenizedSentence } from './words.ts';

/** All quotations of a report in order of their start; one inside another follows it and names no speaker. */
export function quotationsIn(text: string, sentences: readonly TokenizedSentence[]): readonly QuotationMention[] {
	if (!/["“”„«»‘`']/.test(text)) return [];
	const places = sentences.map(({ sentence }) => sentence);
	const quoted = quotedStretches(text, places);
	const outermost = withoutNested(quoted);
	const attributions = sentences.flatMap((sentence) =>
		attributionsIn(sentence, overlapping(outermost, sentence.sentence)).filter(({ speaker }) => speaker !== null),
	);
	const found: QuotationMention[] = [];
	for (const stretch of quoted) found.push(mentionOf({ text, places, attributions }, stretch, found.at(-1)));
	return found;
}

function withoutNested(quoted: readonly QuotedStretch[]): readonly QuotedStretch[] {
	let end = 0;
	return quoted.filter((stretch) => {
		const isOutermost = stretch.start >= end;
		if (isOutermost) end = stretch.end;
		return isOutermost;
	});
}

interface Surroundings {
	readonly text: string;
	readonly places: readonly Sentence[];
	/** In order, each with a speaker. */
	readonly attributions: readonly Attribution[];
}

function mentionOf(
	around: Surroundings,
	quotation: QuotedStretch,
	previous: QuotationMention | undefined,
): QuotationMention {
	const { start, end, inner } = quotation;
	const mention = { kind: 'quotation', start, end, text: around.text.slice(start, end), inner } as const;
	if (previous !== undefined && end <= previous.end) return { ...mention, speaker: null, verb: null };
	const chosen = attributionOf(around, quotation);
	if (chosen !== null) return { ...mention, speaker: chosen.speaker, verb: chosen.verb };
	return { ...mention, speaker: (continues(around, quotation, previous) && previous?.speaker) || null, verb: null };
}

/** How many attributions before a quotation are looked at for one that reports rather than merely quotes. */
const LOOK_BACK = 6;

/** “…,” he said: the speaker right behind the marks. Else the nearest reporting verb before, else the nearest after. */
function attributionOf({ text, places, attributions }: Surroundings, quotation: QuotedStretch): Attribution | null {
	const sentences = overlapping(places, quotation);
	const from = sentences[0]?.start ?? quotation.start;
	const to = sentences.at(-1)?.end ?? quotation.end;
	const middle = firstIndex(attributions, ({ end }) => end > quotation.start);
	const before = attributions.slice(Math.max(0, middle - LOOK_BACK), middle).filter(({ start }) => start >= from);
	const reported = nearest(text, before);
	const after = attributions[firstIndex(attributions, ({ start }) => start >= quotation.end)];
	if (after === undefined || after.start >= to) return reported;
	return isRightBehind(text, quotation, after, reported) ? after : (reported ?? after);
}

/** A verb that merely quotes ("called") stands back behind one that reports, unless a new clause begins with it. */
function nearest(text: string, before: readonly Attribution[]): Attribution | null {
	const last = before.at(-1) ?? null;
	const reporting = before.findLast(({ strength }) => strength === 'reporting');
	if (last === null || reporting === undefined || last === reporting) return last;
	return /\bbut\b|;/.test(text.slice(reporting.end, last.start)) ? last : reporting;
}

function isRightBehind(text: string, { end }: Stretch, after: Attribution, before: Attribution | null): boolean {
	const speaker = after.speaker?.start ?? after.start;
	const begins = speaker >= end ? Math.min(after.start, speaker) : after.start;
	if (after.verb === 'accord' && before?.strength === 'reporting') return false;
	return begins - end < 8 && /^[\s,–—-]*$/.test(text.slice(end, begins));
}

/** A sentence that is nothing but a quotation goes on with the speaker of the one right before it. */
function continues({ places }: Surroundings, { start }: Stretch, previous: QuotationMention | undefined): boolean {
	const first = places[firstIndex(places, ({ end }) => end > start)];
	if (first === undefined || previous === undefined) return false;
	return start - first.start <= 1 && first.start - previous.end <= 120;
}
