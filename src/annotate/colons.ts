/** Who speaks by a colon: "Holm echoed this in a letter to the council: “…”", and in headlines: "Holm: ‘We were wrong’". */
import type { Stretch } from '../model.ts';
import { firstSubject } from './subjects.ts';
import type { Token } from './mention.ts';
import { isCapitalised, stretchOf, type TokenizedSentence } from './words.ts';

type Speaker = (Stretch & { readonly text: string }) | null;

/** Verbs of the sentence before a colon that lead on to words of its subject. */
const LEADS_ON = /^(?:echo|put|sum|go|respond|react|answer|speak|address|turn|push|fire|hit|defend|post|write|take)$/;
/** What is read before a colon and is nobody: "The question: “…”". */
const NAMES_NOBODY =
	/^(?:question|answer|slogan|title|motto|headline|word|name|subject|sign|banner|refrain|message|line|thing|point)$/;

/** The subject of what stands before the colon that a quotation follows. */
export function beforeColon(sentence: TokenizedSentence, quotation: Stretch): Speaker {
	const { tokens } = sentence;
	const colon = tokens.findIndex(({ start }) => start >= quotation.start) - 1;
	if (tokens[colon]?.text !== ':') return null;
	const subject = firstSubject(sentence);
	if (subject === null) return null;
	const behind = tokens.filter(({ start, end }) => start >= subject.end && end <= (tokens[colon]?.start ?? 0));
	return behind.some(({ lemma }) => LEADS_ON.test(lemma)) && !isNobody(tokens, subject) ? subject : null;
}

/** "Holm: ‘…’", "Mayor Blames Storm: ‘…’", "‘…’: Mayor Blames Storm", "‘…’: Holm". */
export function headlineSpeaker(sentence: TokenizedSentence, quotation: Stretch): Speaker {
	const { tokens } = sentence;
	const first = tokens.findIndex(({ start }) => start >= quotation.start);
	const behind = tokens.findIndex(({ start }) => start >= quotation.end);
	const [from, to] =
		tokens[first - 1]?.text === ':'
			? [0, first - 2]
			: first === 0 && tokens[behind]?.text === ':'
				? [behind + 1, tokens.length - 1]
				: [0, -1];
	if (to < from) return null;
	const verb = tokens.findIndex((token, at) => at > from && at <= to && isVerb(token));
	const last = verb < 0 ? to : verb - 1;
	const subject = stretchOf(sentence, from, last);
	const isName = isCapitalised(tokens[from]) && last - from < LONGEST_NAME && !isNobody(tokens, subject);
	return isName ? subject : null;
}

const LONGEST_NAME = 5;

/** "Slams", "blames": a headline is in the present. */
const isVerb = ({ kind, normal, lemma }: Token) =>
	kind === 'word' && (/[^s]s$/.test(normal) ? lemma !== normal : FINITE.test(normal));
const FINITE = /^(?:is|was|are|were|will|has|have|on|after|in|as|to|over|at|for)$/;

/** Where what completes a noun begins: "the question at the heart of it". */
const COMPLETES = /^(?:of|at|in|on|for|to|from|about)$/;

function isNobody(tokens: readonly Token[], subject: Stretch): boolean {
	const own = tokens.filter(({ start, end }) => start >= subject.start && end <= subject.end);
	const end = own.findIndex(({ normal }) => COMPLETES.test(normal));
	const head = end < 0 ? own.at(-1) : own[end - 1];
	return head !== undefined && NAMES_NOBODY.test(head.lemma);
}
