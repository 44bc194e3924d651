/** Every command, in the order of the help. A new one is one file and one line here. */
import type { Command } from './command.ts';
import { agreement } from './commands/agreement.ts';
import { batch } from './commands/batch.ts';
import { compare } from './commands/compare.ts';
import { couples } from './commands/couples.ts';
import { coverage } from './commands/coverage.ts';
import { event } from './commands/event.ts';
import { explain } from './commands/explain.ts';
import { exportSaved } from './commands/export.ts';
import { judge } from './commands/judge.ts';
import { mcp } from './commands/mcp.ts';
import { methods } from './commands/methods.ts';
import { queue } from './commands/queue.ts';
import { read } from './commands/read.ts';
import { reader } from './commands/reader.ts';
import { review } from './commands/review.ts';
import { sample } from './commands/sample.ts';
import { work } from './commands/work.ts';

export const COMMANDS: readonly Command[] = [
	compare,
	coverage,
	event,
	explain,
	read,
	exportSaved,
	judge,
	couples,
	batch,
	queue,
	work,
	sample,
	agreement,
	review,
	methods,
	mcp,
	reader,
];
