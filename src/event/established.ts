/** From how many on reports and sources show what one pair does not. */

/** From so many reports on a matter is established: its sentences are held against each other as given ones are. */
export const ESTABLISHED = 3;
/** Fewer others who agree with each other do not show who stands alone. */
export const LEAST_OTHERS = 2;
