/** What each kind of finding is about, for codebooks and legends. */
import type { FindingKind } from '../model.ts';

export interface KindDescription {
	readonly differs: string;
	readonly example: readonly [string, string];
}

export const KINDS: Readonly<Record<FindingKind, KindDescription>> = {
	title: {
		differs: 'A person’s role or title',
		example: ['Interior Minister Ana Duarte', 'Foreign Minister Ana Duarte'],
	},
	name: { differs: 'The identity or spelling of a person, organisation or law', example: ['Rehman', 'Rahman'] },
	quantity: {
		differs: 'A number, an amount of money, a share, a count, a size or a duration, in whatever units and spelling',
		example: ['an hour beforehand', '45 minutes before'],
	},
	time: {
		differs: 'A date, weekday, year, time of day, or the order of events',
		example: ['since 2003', 'since 2002'],
	},
	place: { differs: 'Where it happened', example: ['parts of the country', 'the country'] },
	quote: {
		differs: 'The same quotation in other words, or cut so that its sense shifts',
		example: ['“We will rebuild every house”', '“We will rebuild the houses”'],
	},
	attribution: {
		differs: 'Who said it, or which source it is laid to; or in one outlet’s own voice',
		example: ['the ministry wrote', 'the minister said'],
	},
	polarity: {
		differs: 'One side denies or reverses the other: negation, antonym, opposite outcome',
		example: ['approved', 'rejected'],
	},
	event: { differs: 'A different action or status', example: ['arrested', 'charged'] },
	modality: { differs: 'A different certainty', example: ['will close', 'may close'] },
	agent: {
		differs: 'Who did it, who must do it, or who is held responsible',
		example: ['the company had a duty to warn', 'we must warn'],
	},
	characterisation: {
		differs: 'How something is described or framed; never a conflict',
		example: ['high-level discussions', 'working-level meetings'],
	},
	detail: {
		differs: 'What only one side of a matched pair mentions; never a conflict',
		example: ['a bridge and two schools', 'a bridge'],
	},
};
