/** Events for the tests of their screen. */
import { sentencesDraft } from '../../../../src/draft.ts';
import { eventOf } from '../../../../src/event/event.ts';
import type { Event } from '../../../../src/event/model.ts';

/** An event by the sentences of each outlet. */
export function eventIn(reports: Readonly<Record<string, readonly string[]>>): Event {
	return eventOf(Object.entries(reports).map(([outlet, sentences]) => sentencesDraft(sentences, { outlet })));
}

/** A ferry on the rocks: one report counts other dead, one tells what none of the others has. */
export const FERRY = eventIn({
	'Coast Gazette': [
		'Nine people died when the ferry Halda ran onto rocks off Sorvik on Monday.',
		'Captain Lena Brandt said that the rudder had failed shortly before the harbour.',
		'The ferry was built in 1987 and had passed its last inspection in March.',
	],
	'Harbour Post': [
		'Nine people were killed on Monday when the ferry Halda struck rocks near Sorvik.',
		'The rudder failed just before the harbour, Captain Lena Brandt said.',
	],
	'Island Radio': [
		'Fourteen people died on Monday as the ferry Halda hit the rocks at Sorvik.',
		'Divers searched the wreck until it was too dark to see their own hands.',
	],
	'Morning Wire': [
		'Nine people lost their lives on Monday when the ferry Halda went onto rocks at Sorvik.',
		'The ferry, which was built in 1987, passed an inspection in March.',
	],
});
