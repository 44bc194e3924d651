/** What is said and returned when something goes wrong. */
import { PROGRAM } from '../src/program.ts';
import { ReadFailure } from '../src/read/failure.ts';
import { isSystemError } from '../src/read/file.ts';
import { systemReason } from '../src/read/system-reason.ts';
import { printable } from '../src/report/printable.ts';
import { EXIT, UsageError } from './exit.ts';

/** Says on standard error what went wrong and sets the exit code. */
export function fail(error: unknown): void {
	if (error instanceof UsageError || error instanceof ReadFailure) {
		say(error.message);
		process.exitCode = EXIT.usage;
		return;
	}
	if (isSystemError(error)) {
		say(`${error.path ?? 'the program'} cannot be used: ${systemReason(error)}; mend that and run it again`);
		process.exitCode = EXIT.usage;
		return;
	}
	say(`internal error: ${error instanceof Error ? error.message : String(error)}`);
	if (process.env.COUNTERPOINT_TRACE && error instanceof Error)
		process.stderr.write(`${printable(error.stack ?? '')}\n`);
	else say('this is a bug; run it again with COUNTERPOINT_TRACE=1 and report the output with the command you typed');
	process.exitCode = EXIT.internal;
}

/** One line to the person at the terminal. File names and texts in it may hold control characters. */
export function say(message: string): void {
	process.stderr.write(`${PROGRAM.name}: ${printable(message).replaceAll('\n', ' ')}\n`);
}
