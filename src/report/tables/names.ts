/** The names of the tables, apart from the tables: help lists them and must not wait for what makes them. */
export const TABLE_NAMES = [
	'comparisons',
	'findings',
	'spans',
	'pairs',
	'sentences',
	'omissions',
	'voices',
	'decisions',
] as const;

export type TableName = (typeof TABLE_NAMES)[number];
