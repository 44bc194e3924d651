/** What is done: another act, perhaps of the same people. */
import type { ActionMention } from '../../annotate/mention.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import type { Stretch } from '../../model.ts';
import { actionsOf } from '../once.ts';
import { type Candidate, type Generator, sharedContent, type Told } from './candidate.ts';

/** More acts are in no sentence; each is held against each. */
const MOST_ACTS = 8;
/** Verbs that say little by themselves. */
const LIGHT = new Set('be have do go get make take come give use'.split(' '));

export const acts: Generator = ({ a, b }) => {
	const [own, others] = [actsIn(a), actsIn(b)];
	const lemmas = { a: new Set(own.map(({ lemma }) => lemma)), b: new Set(others.map(({ lemma }) => lemma)) };
	const found: Candidate[] = [];
	for (const x of own) {
		for (const y of others) {
			if (lemmas.b.has(x.lemma) || lemmas.a.has(y.lemma)) continue;
			const [subject, object] = [partyShared(a, x.agent, b, y.agent), partyShared(a, x.patient, b, y.patient)];
			const form = subject > 0 || object > 0 ? 'acts of one subject' : 'acts';
			found.push({ kind: 'event', form, fit: (subject + object) / 2, a: withObject(x), b: withObject(y) });
		}
	}
	return found;
};

function actsIn({ report, sentence }: Told): readonly ActionMention[] {
	return actionsOf(report, sentence)
		.filter(({ lemma }) => !REPORTING_VERBS.has(lemma) && !LIGHT.has(lemma))
		.slice(0, MOST_ACTS);
}

export function withObject({ start, end, voice, patient }: ActionMention): Stretch {
	return voice === 'active' && patient && patient.start >= end ? { start, end: patient.end } : { start, end };
}

function partyShared(a: Told, x: Stretch | null, b: Told, y: Stretch | null): number {
	return x && y ? sharedContent(a, x, b, y) : 0;
}
