/** Which conflicts end the program with 1, for scripts that ask with `--exit-code`. */
import type { Comparison, Finding } from '../src/model.ts';

/**
 * Firm: between the reports, and not perhaps only this copy's. Cross: between the reports, firm or not. Any: also within
 * one report.
 */
export const EXIT_CODES = ['firm', 'cross', 'any'] as const;

export type ExitCode = (typeof EXIT_CODES)[number];

/** What `--exit-code` without a value asks for: a script should not fail for what the outlet may never have printed. */
const USUAL: ExitCode = 'firm';

export function hasConflict({ findings }: Comparison, asked: ExitCode): boolean {
	return findings.some((finding) => finding.verdict === 'conflict' && COUNTS[asked](finding));
}

const COUNTS: Readonly<Record<ExitCode, (finding: Finding) => boolean>> = {
	firm: ({ scope, cause }) => scope === 'cross' && cause !== 'copy',
	cross: ({ scope }) => scope === 'cross',
	any: () => true,
};

/** The command line with the value that a bare `--exit-code` stands for: yargs would take the next word for its value. */
export function withUsualExitCode(words: readonly string[]): readonly string[] {
	return words.map((word) => (word === '--exit-code' ? `${word}=${USUAL}` : word));
}
