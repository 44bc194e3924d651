/** What a sentence states under reserve: "allegedly hacked", "may visit", "is alleged to have used". */
import type { AnnotatedReport, AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { isDenial } from '../../annotate/negations.ts';
import { coverage, firstIndex } from '../../annotate/words.ts';
import type { ModalityLevel } from '../../lexicon/modality.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from './located.ts';
import { actionsOf, modalitiesOf, onceASentence } from '../once.ts';

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

export const reservedIn = onceASentence((report, sentence): readonly Reserved[] => {
	const { tokens } = sentence;
	const modals = modalitiesOf(report, sentence);
	if (modals.length === 0) return [];
	const acts = new Set(actionsOf(report, sentence).map(({ start }) => start));
	const isWithinCue = coverage(modals);
	return modals.flatMap((cue) => {
		const reserve = RESERVES[cue.level];
		const after = firstIndex(tokens, ({ start }) => start >= cue.end);
		if (!reserve || isDenial(tokens, after) || isDenial(tokens, after - 2)) return [];
		// "did not rule out that the captain acted": who acts stands between.
		const isOpen = tokens[after - 1]?.normal === 'out';
		const heads = tokens
			.slice(after, after + REACH)
			.filter((token) => isContent(token) && !token.normal.endsWith('ly') && !isWithinCue(token.start));
		const head = (isOpen ? heads.find(({ start }) => acts.has(start)) : undefined) ?? heads[0];
		return head ? [{ sentence, cue, reserve, head }] : [];
	});
});

/** Whether a word is held back by any cue before it: "accusing them of conspiring to interfere by hacking". */
export function isReserved(report: AnnotatedReport, sentence: AnnotatedSentence, token: Token): boolean {
	return modalitiesOf(report, sentence).some(({ level, end }) => RESERVES[level] !== undefined && end <= token.start);
}
