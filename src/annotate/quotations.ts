/** Quotations with their speakers. A quotation over several sentences is one mention that each of them can see. */
import type { Sentence, Stretch } from '../model.ts';
import { type Attribution, attributionsIn } from './attribution.ts';
import { beforeColon, headlineSpeaker } from './colons.ts';
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
	for (const stretch of quoted) found.push(mentionOf({ text, places, attributions, sentences }, stretch, found.at(-1)));
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
	readonly sentences: readonly TokenizedSentence[];
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
	const continued = continues(around, quotation, previous) ? (previous?.speaker ?? null) : null;
	return { ...mention, speaker: continued ?? introducedBy(around, quotation), verb: null };
}

/** Who is told of before a colon, or speaks in the sentence before a quotation that stands alone. */
function introducedBy({ sentences, places, attributions }: Surroundings, quotation: QuotedStretch) {
	const at = firstIndex(places, ({ end }) => end > quotation.start);
	const [before, own] = [sentences[at - 1], sentences[at]];
	if (own === undefined) return null;
	const speaker = own.sentence.role === 'headline' ? headlineSpeaker(own, quotation) : beforeColon(own, quotation);
	if (speaker !== null || before === undefined || !isAlone(own.sentence, quotation)) return speaker;
	const { start, end } = before.sentence;
	const told = attributions
		.slice(
			firstIndex(attributions, (one) => one.start >= start),
			firstIndex(attributions, (one) => one.start >= end),
		)
		.filter(({ strength }) => strength === 'reporting');
	const speakers = new Set(told.map((one) => one.speaker?.start));
	return before.sentence.role === 'body' && speakers.size === 1 ? (told[0]?.speaker ?? null) : null;
}

/** Whether a sentence begins with the quotation and has nothing behind it. */
function isAlone(sentence: Sentence, { start, end }: Stretch): boolean {
	return start - sentence.start <= 1 && end >= sentence.end - 1;
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
	if (isRightBehind(text, quotation, after, reported)) return after;
	return reported ?? (isAnotherClause(text, quotation, after) ? null : after);
}

/** "Mayor under fire over ‘dead letter’ as dockers condemn sale": they condemn something else. */
function isAnotherClause(text: string, { end }: Stretch, after: Attribution): boolean {
	const begins = Math.min(after.start, after.speaker?.start ?? after.start);
	return /\b(?:as|while|when|after|before|because|since|until)\s+$/i.test(
		text.slice(Math.max(end, begins - 12), begins),
	);
}

/** In characters: a clause begins no farther before its verb. */
const NEW_CLAUSE_WITHIN = 400;

/** A verb that merely quotes ("called") stands back behind one that reports, unless a new clause begins with it. */
function nearest(text: string, before: readonly Attribution[]): Attribution | null {
	const last = before.at(-1) ?? null;
	const reporting = before.findLast(({ strength }) => strength === 'reporting');
	if (last === null || reporting === undefined || last === reporting) return last;
	const between = text.slice(Math.max(reporting.end, last.start - NEW_CLAUSE_WITHIN), last.start);
	return /\bbut\b|;/.test(between) ? last : reporting;
}

function isRightBehind(text: string, { end }: Stretch, after: Attribution, before: Attribution | null): boolean {
	const speaker = after.speaker?.start ?? after.start;
	const begins = speaker >= end ? Math.min(after.start, speaker) : after.start;
	if (after.verb === 'accord' && before?.strength === 'reporting') return false;
	return begins - end < 8 && /^[\s,–—-]*$/.test(text.slice(end, begins));
}

/**
 * A sentence that begins with a quotation and names nobody goes on with the speaker of the one before it, however much is
 * told of the speaker behind that: "“…,” said Ida Holm, who has led the institute for twenty years."
 */
function continues({ places }: Surroundings, { start }: Stretch, previous: QuotationMention | undefined): boolean {
	const at = firstIndex(places, ({ end }) => end > start);
	const [before, first] = [places[at - 1], places[at]];
	if (first === undefined || previous === undefined || start - first.start > 1) return false;
	return (
		first.start - previous.end <= 120 ||
		(before !== undefined && previous.start <= before.start + 1 && previous.end > before.start)
	);
}
