/** One report alone, as a comparison would take it. */
import type { Draft, Report } from '../model.ts';
import { prepare } from '../prepare/prepare.ts';

/** What was understood of a draft: its sentences, and what was set aside with the reason. */
export function report(draft: Draft): Report {
	return prepare(draft, 'a');
}
