/** Who speaks by a colon: "Holm echoed this in a letter to the council: “…”", and in headlines: "Holm: ‘We were wrong’". */
import type { Stretch } from '../model.ts';
import { firstSubject } from './subjects.ts';
import type { Token } from './mention.ts';
import { firstIndex, isCapitalised, stretchOf, type TokenizedSentence } from './words.ts';

type Speaker = (Stretch & { readonly text: string }) | null;

/** Verbs of the sentence before a colon that lead on to words of its subject. */
const LEADS_ON = /^(?:echo|put|sum|go|respond|react|answer|speak|address|turn|push|fire|hit|defend|post|write|take)$/;
/** What is read before a colon and is nobody: "The question: “…”". */
const NAMES_NOBODY =
	/^(?:question|answer|slogan|title|motto|headline|word|name|subject|sign|banner|refrain|message|line|thing|point)$/;

/** In tokens: what leads on to a colon stands no farther behind its subject. */
const LONGEST_CLAUSE = 40;

/** The subject of what stands before the colon that a quotation follows. */
export function beforeColon(sentence: TokenizedSentence, quotation: Stretch): Speaker {
	const { tokens } = sentence;
	const colon = firstIndex(tokens, ({ start }) => start >= quotation.start) - 1;
	if (tokens[colon]?.text !== ':') return null;
	const subject = firstSubject(sentence);
	if (subject === null) return null;
	const verb = firstIndex(tokens, ({ start }) => start >= subject.end);
	const behind = tokens.slice(verb, Math.min(colon, verb + LONGEST_CLAUSE));
	return behind.some(({ lemma }) => LEADS_ON.test(lemma)) && !isNobody(tokens, subject) ? subject : null;
}

/** "Holm: ‘…’", "Mayor Blames Storm: ‘…’", "‘…’: Mayor Blames Storm", "‘…’: Holm". */
export function headlineSpeaker(sentence: TokenizedSentence, quotation: Stretch): Speaker {
	const { tokens } = sentence;
	const first = firstIndex(tokens, ({ start }) => start >= quotation.start);
	const behind = firstIndex(tokens, ({ start }) => start >= quotation.end);
	const [from, to] =
		tokens[first - 1]?.text === ':'
			? [0, first - 2]
			: first === 0 && tokens[behind]?.text === ':'
				? [behind + 1, tokens.length - 1]
				: [0, -1];
	if (to < from) return null;
	const last = beforeVerb(tokens, from, Math.min(to, from + LONGEST_NAME));
	const subject = stretchOf(sentence, from, last);
	const isName = isCapitalised(tokens[from]) && last - from < LONGEST_NAME && !isNobody(tokens, subject);
	return isName ? subject : null;
}

/** The last token before the first verb behind `from`, up to `to`. */
function beforeVerb(tokens: readonly Token[], from: number, to: number): number {
	let last = from;
	while (last < to && !isVerb(tokens[last + 1] as Token)) last++;
	return last;
}

const LONGEST_NAME = 5;

/** "Slams", "blames": a headline is in the present. */
const isVerb = ({ kind, normal, lemma }: Token) =>
	kind === 'word' && (/[^s]s$/.test(normal) ? lemma !== normal : FINITE.test(normal));
const FINITE = /^(?:is|was|are|were|will|has|have|on|after|in|as|to|over|at|for)$/;

/** Where what completes a noun begins: "the question at the heart of it". */
const COMPLETES = /^(?:of|at|in|on|for|to|from|about)$/;

function isNobody(tokens: readonly Token[], subject: Stretch): boolean {
	const own = tokens.slice(
		firstIndex(tokens, ({ start }) => start >= subject.start),
		firstIndex(tokens, ({ end }) => end > subject.end),
	);
	const end = own.findIndex(({ normal }) => COMPLETES.test(normal));
	const head = end < 0 ? own.at(-1) : own[end - 1];
	return head !== undefined && NAMES_NOBODY.test(head.lemma);
}
