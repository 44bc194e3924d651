/**
 * How many words or quotations of one place a detector looks at. News never has so many in a few matched sentences; a
 * hostile text has a hundred thousand, and holding each against each would take hours.
 */
export const MOST_IN_A_PLACE = 60;

/** In tokens. A longer sentence is a list or a table, in which words state nothing of each other. */
export const LONGEST_SENTENCE = 300;
