/** What a sentence states under reserve: "allegedly hacked", "may visit", "is alleged to have used". */
import type { AnnotatedReport, AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { isDenial } from '../../annotate/negations.ts';
import { firstIndex } from '../../annotate/words.ts';
import type { ModalityLevel } from '../../lexicon/modality.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from './located.ts';
import { actionsOf, modalitiesOf } from '../once.ts';

export interface Reserved {
	readonly sentence: AnnotatedSentence;
	/** The words that make the reserve. */
	readonly cue: Stretch;
	readonly reserve: Reserve;
	/** The word that is held back: the first content word behind the cue. */
	readonly head: Token;
}

/** How far a statement is held back; what is stated without any of these is stated plainly. */
export type Reserve = 'alleged' | 'possible' | 'planned';

const RESERVES: Readonly<Partial<Record<ModalityLevel, Reserve>>> = {
	alleged: 'alleged',
	possible: 'possible',
	planned: 'planned',
	likely: 'planned',
};

/** "is alleged to have repeatedly used": auxiliaries and adverbs may stand between the cue and its word. */
const REACH = 6;

export function reservedIn(report: AnnotatedReport, sentence: AnnotatedSentence): readonly Reserved[] {
	const { tokens } = sentence;
	const modals = modalitiesOf(report, sentence);
	const acts = actionsOf(report, sentence);
	// "did not rule out that the captain acted": who acts stands between.
	const isActBehind = ({ start }: Token, { end }: Stretch) =>
		tokens.some((token) => token.end === end && token.normal === 'out') && acts.some((act) => act.start === start);
	return modals.flatMap((cue) => {
		const reserve = RESERVES[cue.level];
		const after = firstIndex(tokens, ({ start }) => start >= cue.end);
		if (!reserve || isDenial(tokens, after) || isDenial(tokens, after - 2)) return [];
		const isModal = (token: Token) => modals.some(({ start, end }) => start <= token.start && token.end <= end);
		const behind = tokens.slice(after, after + REACH);
		const isHead = (token: Token) => isContent(token) && !token.normal.endsWith('ly') && !isModal(token);
		const head = behind.find((token) => isHead(token) && isActBehind(token, cue)) ?? behind.find(isHead);
		return head ? [{ sentence, cue, reserve, head }] : [];
	});
}

/** Whether a word is held back by any cue before it: "accusing them of conspiring to interfere by hacking". */
export function isReserved(report: AnnotatedReport, sentence: AnnotatedSentence, token: Token): boolean {
	return modalitiesOf(report, sentence).some(({ level, end }) => RESERVES[level] !== undefined && end <= token.start);
}
