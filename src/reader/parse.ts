/** A model's answer, from its text to proposals. */
import { isRecord } from '../read/fields.ts';
import { MOST_PROPOSALS } from './answer-schema.ts';
import { sidesOf } from './prompt.ts';
import { CALLED, type Proposal, type Question, ReaderFailure } from './reader.ts';

/** Longer answers are a model that repeats itself. */
const LONGEST = 50_000;

/**
 * The proposals in an answer. Fences around it and thoughts before it are passed over.
 *
 * @throws ReaderFailure where it is not in the form asked for
 */
export function proposalsIn(text: string, question: Question): readonly Proposal[] {
	const value = valueIn(text);
	if (!isRecord(value) || !Array.isArray(value.findings)) throw new ReaderFailure('answer not in the form asked for');
	return value.findings.slice(0, MOST_PROPOSALS).map((one) => proposalOf(one, question));
}

function valueIn(text: string): unknown {
	if (text.length > LONGEST) throw new ReaderFailure('answer too long');
	const thought = text.lastIndexOf('</think>');
	const answer = thought < 0 ? text : text.slice(thought + '</think>'.length);
	const [start, end] = [answer.indexOf('{'), answer.lastIndexOf('}')];
	if (start < 0 || end < start) throw new ReaderFailure('answer not in the form asked for');
	try {
		return JSON.parse(answer.slice(start, end + 1));
	} catch (cause) {
		throw new ReaderFailure('answer not in the form asked for', { cause });
	}
}

/** What is no text becomes an empty one, which no check lets pass. */
function proposalOf(value: unknown, question: Question): Proposal {
	const field = (name: string) => (isRecord(value) && typeof value[name] === 'string' ? value[name] : '');
	const { one } = sidesOf(question);
	const [first, second] = [field('one'), field('two')];
	return {
		a: one === 'a' ? first : second,
		b: one === 'a' ? second : first,
		kind: field('kind'),
		verdict: field('verdict'),
		importance: field('importance'),
		why: calledBySides(field('why'), one === 'a' ? [CALLED.a, CALLED.b] : [CALLED.b, CALLED.a]),
	};
}

/** "ONE counts six dead" becomes "{a} counts six dead"; a plain "one" is a word like others. */
function calledBySides(why: string, [one, two]: readonly [string, string]): string {
	return why.replace(/\b(?:(?:the )?report )?(ONE|TWO)\b/gi, (words, name: string) => {
		if (name !== name.toUpperCase() && words.length === name.length) return words;
		return name.toUpperCase() === 'ONE' ? one : two;
	});
}
