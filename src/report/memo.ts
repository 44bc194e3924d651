/** In which sections a memo tells the findings, whatever it is written in: what a reviewer confirmed comes first. */
import type { Comparison, Decision, Finding } from '../model.ts';
import { isNothingSaid } from './answer.ts';
import { isSaid } from './labels.ts';
import { MEASURED_LIMIT } from './measured-limit.ts';
import { isOneText } from './one-text.ts';
import { decisionOn } from './review-lines.ts';

export interface FindingSection {
	readonly title: string;
	readonly findings: readonly Finding[];
	/** What stands there where there are none. */
	readonly otherwise: string;
}

/** Sections without findings are left out, unless it is worth saying that there are none. */
export function findingSections(comparison: Comparison): readonly FindingSection[] {
	const decided = (decision: Decision) => comparison.findings.filter((one) => decisionOn(one) === decision);
	const [confirmed, falseAlarms] = [decided('right'), decided('false alarm')];
	const open = comparison.findings.filter((one) => !confirmed.includes(one) && !falseAlarms.includes(one));
	const between = open.filter(({ scope }) => scope === 'cross');
	return [
		...unlessEmpty('Confirmed by a reviewer', confirmed),
		...(isOneText(comparison.reports) ? [] : sectionsBetween(comparison, between)),
		...unlessEmpty(
			'Within one report',
			open.filter(({ scope }) => scope !== 'cross'),
		),
		...unlessEmpty('False alarms, by a reviewer', falseAlarms),
	];
}

/**
 * What the two reports say against each other, of what no reviewer decided; where nothing is said to differ, that and how
 * little it shows.
 */
function sectionsBetween(comparison: Comparison, findings: readonly Finding[]): readonly FindingSection[] {
	const likely = unlessEmpty(
		'Worth a look',
		findings.filter((finding) => !isSaid(finding)),
	);
	if (isNothingSaid(comparison)) {
		const recognised = likely.length === 0 ? 'Nothing' : 'No conflict or difference';
		return [{ title: `${recognised} was recognised`, findings: [], otherwise: `${MEASURED_LIMIT}.` }, ...likely];
	}
	const said = findings.filter(isSaid);
	const otherwise = nothing(comparison);
	return [
		{ title: 'What conflicts', findings: said.filter(isConflict), otherwise },
		{ title: 'What differs', findings: said.filter((finding) => !isConflict(finding)), otherwise },
		...likely,
	];
}

const isConflict = ({ verdict }: Finding) => verdict === 'conflict';

function unlessEmpty(title: string, findings: readonly Finding[]): readonly FindingSection[] {
	return findings.length === 0 ? [] : [{ title, findings, otherwise: '' }];
}

/** What a reviewer decided on stands in sections of its own. */
function nothing({ findings }: Comparison): string {
	const isMoved = findings.some((finding) => ['right', 'false alarm'].includes(decisionOn(finding) ?? ''));
	return isMoved ? 'Nothing else was recognised.' : 'Nothing was recognised.';
}
