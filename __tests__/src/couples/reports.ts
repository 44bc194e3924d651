/** Reports of three events, in sentences as outlets write them, for the tests of couples. */
import { gathering } from '../../../src/couples/corpus.ts';
import { couplesIn } from '../../../src/couples/couples.ts';
import { COUPLE_SETTINGS, type CoupleSettings } from '../../../src/couples/model.ts';
import { toldBy } from '../../../src/couples/told.ts';
import { textDraft } from '../../../src/draft.ts';

export interface Given {
	readonly id: string;
	readonly outlet: string;
	readonly date?: string;
	readonly text: string;
}

export const BRIDGE: readonly Given[] = [
	{
		id: 'bridge-1',
		outlet: 'Harbour Gazette',
		date: '2024-03-05',
		text: 'Freighter strikes Ostrava Strait bridge\nThe freighter Calliope struck a pillar of the Ostrava Strait bridge before dawn on Tuesday, and a span of 80 metres fell into the water. Six road workers are missing. Captain Anders Holt was questioned by the coast guard.',
	},
	{
		id: 'bridge-2',
		outlet: 'Evening Post',
		date: '2024-03-06',
		text: 'Six missing after Ostrava Strait bridge falls\nDivers searched on Wednesday for six road workers who fell when the freighter Calliope rammed the Ostrava Strait bridge. Its captain, Anders Holt, told the coast guard that the rudder had failed. A span of 80 metres is gone.',
	},
	{
		id: 'bridge-3',
		outlet: 'National Agency',
		date: '2024-03-05',
		text: 'Bridge collapses after ship collision\nA ship hit the bridge over the Ostrava Strait early Tuesday. The coast guard said the Calliope, bound for Rotterdam, lost steering. Six road workers who were mending the span could not be found.',
	},
];

export const STRIKE: readonly Given[] = [
	{
		id: 'strike-1',
		outlet: 'Harbour Gazette',
		date: '2024-03-05',
		text: 'Nurses walk out at Lindholm hospitals\nSome 4,200 nurses of the Lindholm hospitals walked out on Tuesday over pay. The union leader Petra Vansen said talks with the regional council had broken down after eleven hours.',
	},
	{
		id: 'strike-2',
		outlet: 'Evening Post',
		date: '2024-03-05',
		text: 'Lindholm nurses strike for higher pay\nHospitals in Lindholm cancelled operations on Tuesday as 4,200 nurses stopped work. Petra Vansen, who leads their union, accused the regional council of leaving the talks after eleven hours.',
	},
];

export const LONE: Given = {
	id: 'lone',
	outlet: 'Evening Post',
	date: '2024-03-05',
	text: 'Orchard growers fear late frost\nGrowers of pears and apples in the Meren valley lit fires between their trees on Monday night. A cold front may cost them half the harvest, a meteorologist said.',
};

export const ALL: readonly Given[] = [...BRIDGE, ...STRIKE, LONE];

/** The couples of some reports as "bridge-1 bridge-2", the surest first. */
export function coupled(reports: readonly Given[], settings: Partial<CoupleSettings> = {}): readonly string[] {
	return couplesOf(reports, settings).map(({ a, b }) => `${reports[a]?.id} ${reports[b]?.id}`);
}

export function couplesOf(reports: readonly Given[], settings: Partial<CoupleSettings> = {}) {
	const { add, corpus } = gathering();
	for (const { id, outlet, date, text } of reports)
		add(toldBy(textDraft(text, { outlet, published: date ?? null }), id));
	return couplesIn(corpus, { ...COUPLE_SETTINGS, ...settings });
}
