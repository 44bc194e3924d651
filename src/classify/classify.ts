/** Matches to pairs with relation, findings and omissions. */
import type { Match } from '../align/match.ts';
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Comparison, Finding, Sides } from '../model.ts';

export type Classified = Pick<Comparison, 'pairs' | 'findings' | 'omissions' | 'summary'>;

export function classify(_reports: Sides<AnnotatedReport>, _matches: readonly Match[]): Classified {
	throw new Error('not built yet');
}

/** The findings of one match. */
export function detect(_reports: Sides<AnnotatedReport>, _match: Match): readonly Finding[] {
	return [];
}
