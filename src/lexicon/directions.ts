/**
 * Verbs of rising and of falling: any of one side excludes any of the other, whether shares "rose", "gained" or "climbed" and
 * "tumbled", "slipped" or "shed". One list for all that asks which way a number went. By lemma; by hand, MIT.
 *
 * Left out is what may come behind its opposite ("fell, then rebounded") and what mostly means something else ("contract").
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const RISING = words(
	'rise increase grow climb jump surge soar gain add advance swell skyrocket accelerate strengthen spike expand',
);

const FALLING = words(
	'fall drop decline decrease sink plunge plummet tumble slump slip slide dip shed shrink dwindle retreat weaken ease subside',
);

/** Brought about by somebody, "raised the rate", "cut the rate", or said without a verb, "up from nine". */
const RAISING = words('raise hike lift boost up more high');
const LOWERING = words('lower cut reduce slash trim down less few low lose loss');

/** Whether two verbs send one thing in opposite directions: "gained" / "tumbled", "added" / "shed". */
export function areOppositeDirections(a: string, b: string): boolean {
	return (RISING.has(a) && FALLING.has(b)) || (FALLING.has(a) && RISING.has(b));
}

/** Whether a verb says that something rose or fell of itself. */
export const movesOfItself = (lemma: string): boolean => RISING.has(lemma) || FALLING.has(lemma);

/** Whether a word beside a number says that it changed: "rose from", "was cut by", "up from". */
export const tellsOfChange = (lemma: string): boolean =>
	movesOfItself(lemma) || RAISING.has(lemma) || LOWERING.has(lemma) || lemma === 'go';

export type Direction = 'up' | 'down';

/** Before a number also nouns, and what may come behind its opposite: of one number both are not true. */
const BEFORE: Readonly<Record<Direction, ReadonlySet<string>>> = {
	up: new Set([...RISING, ...words('rally rocket leap rebound firm appreciate up growth')]),
	down: new Set([...FALLING, ...words('lose depreciate crash nosedive contract contraction loss down')]),
};
/** Right behind a number: "1.3 percent lower". */
const BEHIND: Readonly<Record<Direction, ReadonlySet<string>>> = {
	up: words('higher up stronger rise increase gain jump surge'),
	down: words('lower down weaker fall drop decline decrease loss slump slide'),
};

/** The way that a word before a number gives it. */
export const directionBefore = (word: string): Direction | null => directionIn(BEFORE, word);

/** The way that a word right behind a number gives it: "1.3 percent lower", "a 1.3 percent fall". */
export const directionBehind = (word: string): Direction | null => directionIn(BEHIND, word);

function directionIn(lists: Readonly<Record<Direction, ReadonlySet<string>>>, word: string): Direction | null {
	if (lists.up.has(word)) return 'up';
	return lists.down.has(word) ? 'down' : null;
}
