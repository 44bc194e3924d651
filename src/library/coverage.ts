/** What two reports cover, in one call. */
import { compareAnnotated } from '../compare.ts';
import { coverageOf } from '../coverage/coverage.ts';
import type { Coverage } from '../coverage/model.ts';
import type { Draft, Settings, Sides } from '../model.ts';

/**
 * What each of two reports of one event leads with, whom it quotes, and what only one of them tells.
 *
 * Pure, as `compare` is.
 */
export function coverage(drafts: Sides<Draft>, settings?: Settings): Coverage {
	return coverageOf(compareAnnotated(drafts, settings));
}
