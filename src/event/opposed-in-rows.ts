/**
 * What the sentences of one row deny or reverse of each other, though no pair of reports laid them side by side: a pair must
 * establish that its two sentences speak of one event. Where several reports tell a matter it is established, and they are
 * held against each other as `judge` holds two given sentences.
 */
import { detect } from '../classify/classify.ts';
import { encounterOf } from '../classify/encounters.ts';
import { detectEvents } from '../classify/kinds/event.ts';
import { detectPolarity } from '../classify/kinds/polarity.ts';
import type { FindingKind } from '../model.ts';
import { ESTABLISHED } from './established.ts';
import { crossOf, type Told } from './matters.ts';
import type { CrossFinding } from './model.ts';
import type { Member } from './reports.ts';

const OPPOSING: ReadonlySet<FindingKind> = new Set(['polarity', 'event']);

/** The row with what its pairs did not see behind what they saw. */
export function withOpposed(told: Told, members: readonly Member[]): Told {
	const { matter } = told;
	if (matter.reports < ESTABLISHED) return told;
	const known = new Set(
		matter.findings.filter(({ kind }) => OPPOSING.has(kind)).map(({ a, b }) => coupleOf(a.report, b.report)),
	);
	const cells = matter.cells
		.flatMap(({ report, sentences }) => {
			const member = members.find(({ id }) => id === report);
			return member === undefined ? [] : sentences.map(({ sentence }) => ({ member, sentence }));
		})
		.sort((x, y) => (x.member.id < y.member.id ? -1 : 1));
	const found = cells.flatMap((a, place) =>
		cells
			.slice(place + 1)
			.filter(({ member }) => member !== a.member && !known.has(coupleOf(a.member.id, member.id)))
			.flatMap((b) => opposedIn(a, b)),
	);
	return found.length === 0 ? told : { ...told, matter: { ...matter, findings: [...matter.findings, ...found] } };
}

const coupleOf = (x: string, y: string) => [x, y].sort().join('\u0000');

interface InRow {
	readonly member: Member;
	readonly sentence: string;
}

function opposedIn(a: InRow, b: InRow): readonly CrossFinding[] {
	const reports = { a: a.member.annotated, b: b.member.annotated };
	const match = { a: [a.sentence], b: [b.sentence], similarity: 0.5 };
	const encounter = encounterOf(reports, match, 'given');
	const mayOppose = [detectPolarity, detectEvents].some((detector) =>
		detector(encounter).some(({ verdict }) => verdict === 'conflict'),
	);
	if (!mayOppose) return [];
	return detect(reports, match, 'given')
		.filter(({ kind, verdict, tier }) => OPPOSING.has(kind) && verdict === 'conflict' && tier === 'said')
		.map((finding) => crossOf(finding, a.member.id, b.member.id));
}
