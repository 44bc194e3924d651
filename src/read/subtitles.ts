/** Subtitles of a broadcast, VTT or SRT: cues joined to sentences, with speakers and times. */
import { textDraft } from '../draft.ts';
import type { PlaceInSource } from '../model.ts';
import { asMeant } from './characters.ts';
import { ReadFailure } from './failure.ts';
import { type Format, isNamed } from './format.ts';

const VTT = /^\ufeff?WEBVTT(?:[ \t\n\r]|$)/;
/** "1" / "00:00:01,000 --> 00:00:04,000" as the first lines of an SRT. */
const SRT = /^\s*\d{1,6}[ \t]*\r?\n[ \t]*\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}[ \t]*-->/;
const TIMES = /^\s*((?:\d{1,4}:)?\d{1,2}:\d{2})[,.]\d{1,3}\s{1,20}-->\s{1,20}(?:\d{1,4}:)?\d{1,2}:\d{2}[,.]\d{1,3}/;
/** Longer ones are no cues but something else in the shape of one. */
const LONGEST_CUE = 5_000;

export const subtitles: Format = {
	recognises: (content) =>
		VTT.test(content.text) ||
		SRT.test(content.text.slice(0, 500)) ||
		(isNamed(content, '.vtt', '.srt') && content.text.includes('-->')),
	read({ text, source, name, url }) {
		const turns = turnsOf(cuesIn(asMeant(text)));
		if (turns.length === 0) throw new ReadFailure('empty', `${name} has no subtitles with words in them`);
		const written = writtenOf(turns);
		return { ...textDraft(written.text, { source, url }), kind: 'text', ...written };
	},
};

interface Cue {
	/** "00:04:12" */
	readonly time: string;
	readonly lines: readonly CueLine[];
}

interface CueLine {
	readonly speaker: Speaker;
	readonly text: string;
}

/** Same: nobody says that another one speaks. Other: somebody else does, without a name. */
type Speaker =
	| { readonly kind: 'named'; readonly name: string }
	| { readonly kind: 'other' }
	| { readonly kind: 'same' };

/** What one speaker says until another begins. */
interface Turn {
	readonly speaker: string | null;
	readonly said: { text: string; readonly time: string }[];
}

function cuesIn(text: string): readonly Cue[] {
	const lines = text.split(/\r\n|\r|\n/);
	const cues: { time: string; lines: string[] }[] = [];
	let isInCue = false;
	for (const line of lines) {
		const time = TIMES.exec(line.slice(0, 200))?.[1];
		if (time !== undefined) {
			// What stands above the times is the cue's own name: in SRT its number.
			cues.push({ time: fullTime(time), lines: [] });
			isInCue = true;
		} else if (line.trim() === '') isInCue = false;
		else if (isInCue) cues.at(-1)?.lines.push(line.slice(0, LONGEST_CUE));
	}
	return withoutRolling(cues).map(({ time, lines }) => ({ time, lines: lines.flatMap(linesOf) }));
}

/** Captions made as somebody speaks show each line twice, below and then above the next: "a", "a b", "b c". */
function withoutRolling(
	cues: readonly { time: string; lines: string[] }[],
): readonly { time: string; lines: string[] }[] {
	let shown: readonly string[] = [];
	return cues.map(({ time, lines }) => {
		const plain = lines.map((line) => plainOf(line));
		const again = plain.filter((line, i) => i === plain.indexOf(line) && line !== '' && shown.includes(line));
		const isRolling = again.length > 0 && plain[0] === again[0];
		shown = plain;
		return { time, lines: isRolling ? lines.filter((_, i) => !again.includes(plain[i] ?? '')) : lines };
	});
}

/** "4:12" is "00:04:12". */
function fullTime(time: string): string {
	const parts = time.split(':').map((part) => part.padStart(2, '0'));
	return (parts.length === 2 ? ['00', ...parts] : parts).join(':');
}

const VOICE = /<v(?:\.[^\s>]{0,100})?[ \t]{1,10}([^>]{1,200})>/g;
/** "MARGARET HALL:" or "Reporter:"; not "At 10:30" and not a word that ends a clause in small letters. */
const NAMED =
	/^(?:>>\s{0,5}|[-–—]\s?)?((?:(?:Dr|Mr|Mrs|Ms|Sen|Rep|Gov|Gen|Prof)\. )?\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){0,4}):\s+(?=\S)/u;
const OTHER = /^(?:>>\s{0,5}|[-–—]\s?(?=\p{Lu}))/u;
/** "[applause]", "(MUSIC)", "♪ …": sounds, not words. */
const SOUND = /\[[^\]\n]{0,80}\]|\(\p{Lu}[\p{Lu} ]{1,60}\)|[♪♫][^♪♫\n]{0,300}[♪♫]?/gu;

function linesOf(line: string): readonly CueLine[] {
	const voices = [...line.matchAll(VOICE)];
	if (voices.length === 0) return lineOf(plainOf(line));
	return voices.flatMap((voice, i): readonly CueLine[] => {
		const text = plainOf(line.slice(voice.index + voice[0].length, voices[i + 1]?.index));
		return text === '' ? [] : [{ speaker: { kind: 'named', name: plainOf(voice[1] ?? '') }, text }];
	});
}

function lineOf(text: string): readonly CueLine[] {
	const named = NAMED.exec(text);
	const marked = named ?? OTHER.exec(text);
	const rest = text.slice(marked?.[0].length ?? 0).trim();
	if (rest === '') return [];
	if (named !== null) return [{ speaker: { kind: 'named', name: named[1] ?? '' }, text: rest }];
	return [{ speaker: { kind: marked === null ? 'same' : 'other' }, text: rest }];
}

/** Without the marks of style and karaoke: "<c.yellow>", "<00:00:01.5>", "{\an8}". */
function plainOf(line: string): string {
	return line
		.replace(/<\/?[a-z\d][^<>]{0,200}>/gi, '')
		.replace(/\{\\[^{}]{0,100}\}/g, '')
		.replace(SOUND, ' ')
		.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
		.replace(/\s+/g, ' ')
		.trim();
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** Cues joined: a sentence runs over several, and a paragraph ends where another one speaks. */
function turnsOf(cues: readonly Cue[]): readonly Turn[] {
	const turns: Turn[] = [];
	for (const { time, lines } of cues) {
		for (const { speaker, text } of lines) {
			const last = turns.at(-1);
			const name = speaker.kind === 'named' ? speaker.name : null;
			const goesOn = speaker.kind === 'same' || (name !== null && name === last?.speaker);
			if (last !== undefined && goesOn) last.said.push({ text, time });
			else turns.push({ speaker: name, said: [{ text, time }] });
		}
	}
	return turns;
}

/** Paragraphs "Name: what is said", with the time of every stretch. */
function writtenOf(turns: readonly Turn[]): { readonly text: string; readonly places: readonly PlaceInSource[] } {
	const places: PlaceInSource[] = [];
	let text = '';
	for (const { speaker, said } of turns) {
		if (text !== '') text += '\n\n';
		said.forEach((piece, index) => {
			const start = text.length;
			text += `${index === 0 && speaker !== null ? `${speaker}: ` : ''}${piece.text}${index < said.length - 1 ? ' ' : ''}`;
			const last = places.at(-1);
			if (last?.label === piece.time) places[places.length - 1] = { ...last, end: text.length };
			else places.push({ start, end: text.length, kind: 'time', label: piece.time });
		});
	}
	return { text, places };
}
