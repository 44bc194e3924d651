/** Many reports of one event, in one call. */
import { type EventWatch, eventOf } from '../event/event.ts';
import type { Event } from '../event/model.ts';
import type { Draft, Settings } from '../model.ts';

/**
 * Two and more reports of one event side by side: matters by reports, figures by how many sources give them, who stands
 * alone, voices. What `counterpoint event --format json` prints; every two reports are compared, so the time grows with the
 * square of their number.
 *
 * Pure, as `compare` is. The order of the reports changes nothing but the order of the columns.
 *
 * @throws RangeError for fewer than two reports
 */
export function event(drafts: readonly Draft[], settings?: Settings, watch?: EventWatch): Event {
	if (drafts.length < 2) throw new RangeError('an event takes two reports or more');
	return eventOf(drafts, settings, watch);
}
