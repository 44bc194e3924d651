/** Every table. A new one is one file and a line in each list; the compiler asks for the second. */
import { comparisons } from './comparisons.ts';
import { decisions } from './decisions.ts';
import { findings } from './findings.ts';
import type { TableName } from './names.ts';
import { omissions } from './omissions.ts';
import { pairs } from './pairs.ts';
import { sentences } from './sentences.ts';
import { spans } from './spans.ts';
import type { Table } from './table.ts';
import { voices } from './voices.ts';

export const TABLES: Readonly<Record<TableName, Table>> = {
	comparisons,
	findings,
	spans,
	pairs,
	sentences,
	omissions,
	voices,
	decisions,
};
