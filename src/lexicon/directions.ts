/** Which way a value goes: "rose 1.3 percent" / "tumbled 1.3%". By hand, MIT; verbs and nouns by lemma, other words as written. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export type Direction = 'up' | 'down';

const BEFORE: Readonly<Record<Direction, ReadonlySet<string>>> = {
	up: words(
		'rise gain climb jump surge strengthen increase grow advance soar rally rocket leap rebound firm appreciate up growth',
	),
	down: words(
		'fall drop tumble slump slide decline lose weaken sink plunge plummet dip slip decrease shrink retreat depreciate ' +
			'crash nosedive contract contraction loss down',
	),
};
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
