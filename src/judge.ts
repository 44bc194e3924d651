/** Two sentences alone: do they agree, contradict each other, or not meet at all? */
import { similarityOf } from './align/similarity.ts';
import { annotate } from './annotate/annotate.ts';
import type { AnnotatedReport } from './annotate/mention.ts';
import { detect } from './classify/classify.ts';
import { sentencesDraft } from './draft.ts';
import { groundOf } from './ground.ts';
import { lately } from './lately.ts';
import type { Judgement, Settings, Side, Sides } from './model.ts';
import { prepare } from './prepare/prepare.ts';
import { DEFAULT_SETTINGS } from './settings.ts';

/** Enough for all sentences of two reports, each held against each. */
const MOST_REMEMBERED = 500;

/**
 * Pure: what is remembered only saves time. Whoever judges holds one sentence against several others, and all that is
 * read of a sentence later is kept with it.
 */
const readings: Sides<(sentence: string) => AnnotatedReport> = {
	a: lately(MOST_REMEMBERED, (sentence) => read(sentence, 'a')),
	b: lately(MOST_REMEMBERED, (sentence) => read(sentence, 'b')),
};

function read(sentence: string, side: Side): AnnotatedReport {
	return annotate(prepare(sentencesDraft([sentence]), side));
}

/**
 * Judges two sentences. Unlike `compare` it may assume that both speak of the same event, since somebody put them
 * side by side. Spans name the sentences `a0` and `b0` and point into the strings given.
 */
export function judge(a: string, b: string, settings: Settings = DEFAULT_SETTINGS): Judgement {
	const reports = { a: readings.a(a), b: readings.b(b) };
	const similarity = similarityOf(reports);
	if (similarity < settings.minimumSimilarity) return { similarity, relation: 'unrelated', findings: [] };
	const findings = detect(reports, { a: ['a0'], b: ['b0'], similarity }, 'given');
	const relation = findings.some((finding) => finding.verdict === 'conflict') ? 'contradiction' : 'agreement';
	return { similarity, relation, ...(findings.length === 0 && { ground: groundOf({ a, b }) }), findings };
}
