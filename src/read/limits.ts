/** The largest source that is read, in bytes: some thirty novels, and a comparison of it still ends within a minute. */
export const MAXIMUM_BYTES = 20_000_000;
