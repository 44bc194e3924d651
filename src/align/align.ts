/** Which sentences of one report are counterparts of which in the other. */
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Settings, Sides } from '../model.ts';
import type { Match } from './match.ts';

export function align(_reports: Sides<AnnotatedReport>, _settings: Settings): readonly Match[] {
	return [];
}
