import type { Sign } from './evidence.ts';
import { SECOND_STORY } from '../roles.ts';

/** Whoever gave the text may have meant the second story, or both: what was left out is told. */
export const secondStory: Sign = ({ setAside }) => {
	const own = setAside.filter(({ reason }) => reason === SECOND_STORY);
	const first = own[0];
	if (first === undefined) return [];
	const message = 'A second story stands below the first and was set aside; cut out the one that you mean.';
	return [{ kind: 'second-story', message, start: first.start, end: first.end }];
};
