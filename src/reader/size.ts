/** How much a small model takes at once. */

/** Tokens that question and answer may have together: the least that local servers are started with. */
export const WINDOW = 4096;
/** Of them, for the answer: eight findings with their words and a sentence each. */
export const ANSWER_TOKENS = 900;
/** Of them, for the words that every question begins with, and the marks of a chat. `prompt.test.ts` holds it to that. */
export const INSTRUCTION_TOKENS = 900;

/** For the sentences themselves. */
export const PASSAGE_TOKENS = WINDOW - ANSWER_TOKENS - INSTRUCTION_TOKENS;

/** Models divide English into stretches of four bytes and other scripts into shorter ones: rather too many than too few. */
const BYTES_A_TOKEN = 3;
/** A line's label and its end. */
const A_LINE = 8;

const ENCODER = new TextEncoder();

/** No fewer tokens than a model will count. */
export function tokensOf(text: string): number {
	return Math.ceil(ENCODER.encode(text).length / BYTES_A_TOKEN);
}

export function tokensOfLine(text: string): number {
	return tokensOf(text) + A_LINE;
}
