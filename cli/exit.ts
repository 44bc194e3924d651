/** How the program ends. */
import { withShortWords } from '../src/read/called.ts';
import { withoutSecrets } from '../src/read/secrets.ts';

export const EXIT = {
	/** Done; also when the reader of a pipe went away. */
	done: 0,
	/** `--exit-code` was given and a conflict of the sort it asks for was found. */
	conflict: 1,
	/** Bad usage or unreadable input. */
	usage: 2,
	/** A bug. */
	internal: 3,
	/** `queue collect`: what is there is printed, and answers are still missing. */
	incomplete: 4,
} as const;

/** The command line asks for something that cannot be done. The message is one line that says what to do instead. */
export class UsageError extends Error {
	constructor(message: string) {
		super(withShortWords(withoutSecrets(message)));
	}
}
