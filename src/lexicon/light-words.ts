/** Words that come and go without changing what a sentence says: "on Monday", "Monday". By hand, MIT. */
export const LIGHT_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'the', 'that', 'of', 'on']);
