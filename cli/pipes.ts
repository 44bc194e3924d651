/** A reader that went away (`| head -1`) has what it wanted: that is no error. A full disk is one of the user's, not ours. */
import { systemReason } from '../src/read/system-reason.ts';
import { EXIT } from './exit.ts';
import { say } from './failure.ts';

/** Ends the program quietly once nobody reads its output any more. */
export function guardPipes(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (error: NodeJS.ErrnoException) => {
			// EIO is what a terminal gives that was closed.
			if (error.code === 'EPIPE' || error.code === 'EIO') process.exit(EXIT.done);
			if (stream === process.stdout) say(`the answer cannot be written (${systemReason(error)}); write it elsewhere`);
			process.exit(EXIT.usage);
		});
	}
}
