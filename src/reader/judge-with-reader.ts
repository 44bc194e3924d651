/** Two sentences judged with a reader beside the program. */
import { sentencesDraft } from '../draft.ts';
import { groundsOf } from '../ground.ts';
import { judge } from '../judge.ts';
import type { Judgement, Report, Sides } from '../model.ts';
import { prepare } from '../prepare/prepare.ts';
import { type Asking, askAbout } from './ask.ts';
import { readingOutcome } from './compare-with-reader.ts';
import { heard } from './heard.ts';
import { merged } from './merge.ts';
import type { Passage, Reader } from './reader.ts';
import { PASSAGE_TOKENS, tokensOfLine } from './size.ts';

/**
 * Judges two sentences and asks a reader about them. Of sentences that are unrelated, or nearly the same, nothing is asked. What
 * the reader alone found changes no relation.
 */
export async function judgeWithReader(a: string, b: string, reader: Reader, asking?: Asking): Promise<Judgement> {
	const judged = judge(a, b);
	const { runs } = reader.settings;
	const isAsked = judged.relation !== 'unrelated' && judged.ground !== 'nearly the same words';
	const fits = tokensOfLine(a) + tokensOfLine(b) <= PASSAGE_TOKENS;
	const reports = { a: prepare(sentencesDraft([a]), 'a'), b: prepare(sentencesDraft([b]), 'b') };
	const gathered = await askAbout(isAsked && fits ? [passageOf(reports)] : [], reader, asking);
	const said = heard(gathered.answers, reports);
	const asked = { passages: isAsked ? 1 : 0, tooLong: isAsked && !fits ? runs : 0, runs };
	const { ground: _, ...rest } = judged;
	const findings = merged(judged.findings, said.told, { reports, annotated: null, runs });
	return {
		...rest,
		...(judged.relation !== 'unrelated' && groundsOf({ a, b }, findings)),
		findings,
		reader: { ...reader.settings, digest: gathered.digest },
		reading: readingOutcome(asked, gathered, said),
	};
}

function passageOf({ a, b }: Sides<Report>): Passage {
	const lines = ({ sentences }: Report) =>
		sentences.map(({ id, text }) => ({ sentence: id, text, role: 'asked' as const }));
	return { kind: 'matched', pair: null, a: lines(a), b: lines(b) };
}
