/** A language model that is being asked, and what came of it, in words. */
import type { CountedReason, Finding } from '../../../src/model.ts';
import type { Gathered } from '../../../src/reader/ask.ts';
import type { Heard } from '../../../src/reader/heard.ts';
import { count } from '../../../src/report/answer.ts';
import { isSaid } from '../../../src/report/labels.ts';
import { howFar } from '../../reader/progress.ts';
import type { AskingNow } from '../state/state.ts';

/** "Asking tiny about the selected passage, 12 s; Esc stops it". */
export function askingText(now: AskingNow): string {
	const { model, host, about, all, kept, seconds } = now;
	const whom = `${model ?? 'the language model'}${host === null ? '' : ` at ${host}`}`;
	const far = all > 1 ? `: ${howFar(now, { kept }, seconds)}` : '';
	return `Asking ${whom} about ${about}${far}, ${seconds} s; Esc stops it`;
}

/** What came of asking. */
export interface Outcome {
	readonly gathered: Gathered;
	readonly heard: Heard;
	/** Findings that were not on the screen before. */
	readonly fresh: readonly Finding[];
	readonly isStopped: boolean;
}

/** "3 proposals, 1 believed: 1 new, worth a look; refused: words that do not stand in the text (2)". */
export function outcomeText({ gathered, heard, fresh, isStopped }: Outcome): string {
	const { answers, unanswered } = gathered;
	const failed = unanswered.reduce((sum, { count }) => sum + count, 0);
	if (answers.length === 0) return isStopped ? 'Stopped; nothing was answered' : `No answer: ${reasons(unanswered)}`;
	const left = isStopped ? `stopped with ${count(failed, 'question')} unanswered` : `no answer: ${reasons(unanswered)}`;
	return [proposals(heard, fresh), ...(failed === 0 ? [] : [left])].join('; ');
}

function proposals({ told, proposed, refused }: Heard, fresh: readonly Finding[]): string {
	if (proposed === 0) return 'The language model names nothing that differs here';
	const believed = proposed - refused.reduce((sum, { count }) => sum + count, 0);
	const conflicts = fresh.filter(isSaid).length;
	const known = Math.max(0, told.length - fresh.length);
	const parts = [
		...(fresh.length === conflicts ? [] : [`${fresh.length - conflicts} new, worth a look`]),
		...(conflicts === 0 ? [] : [`${conflicts} new, said since the values clash`]),
		...(known === 0 ? [] : [`${known} known already`]),
	];
	const what = parts.length === 0 ? '' : `: ${parts.join(', ')}`;
	const why = refused.length === 0 ? '' : `; refused: ${reasons(refused)}`;
	return `${count(proposed, 'proposal')}, ${believed === 0 ? 'none' : believed} believed${what}${why}`;
}

/** "words that do not stand in the text (2), both reports say both (1)". */
function reasons(counted: readonly CountedReason[]): string {
	return counted.map(({ why, count }) => (count === 1 ? why : `${why} (${count})`)).join(', ');
}
