/** The event of some reports whose sentences a test writes down, by the outlets' names. */
import { sentencesDraft } from '../../../src/draft.ts';
import { eventOf } from '../../../src/event/event.ts';
import type { Event, Matter } from '../../../src/event/model.ts';

export function told(reports: Readonly<Record<string, readonly string[]>>): Event {
	return eventOf(Object.entries(reports).map(([outlet, sentences]) => sentencesDraft(sentences, { outlet })));
}

/** The matter whose own cells hold a sentence. */
export function matterWith({ matters }: Event, words: string): Matter | undefined {
	return matters.find(({ cells }) =>
		cells.some(({ alsoElsewhere, sentences }) => !alsoElsewhere && sentences.some(({ text }) => text.includes(words))),
	);
}

/** Each report's standing in a matter. */
export function standings(matter: Matter | undefined): Readonly<Record<string, string>> {
	return Object.fromEntries((matter?.cells ?? []).map(({ report, standing }) => [report, standing]));
}
