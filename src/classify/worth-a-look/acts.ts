/** What is done: another act of the same people, another doer of the same act, another certainty. */
import type { ActionMention, Token } from '../../annotate/mention.ts';
import { REPORTING_VERBS } from '../../lexicon/attribution.ts';
import type { Stretch } from '../../model.ts';
import { isContent } from '../located.ts';
import { actionsOf, modalitiesOf } from '../once.ts';
import type { Candidate, Generator, Told } from './candidate.ts';
import { tokensIn } from './candidate.ts';

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
			const [subject, object] = [meet(a, x.agent, b, y.agent), meet(a, x.patient, b, y.patient)];
			if (x.lemma === y.lemma) {
				if (subject === 0 && object > 0 && x.agent && y.agent) {
					found.push({ kind: 'agent', form: 'doers of one act', fit: object, a: x.agent, b: y.agent });
				}
				continue;
			}
			if (lemmas.b.has(x.lemma) || lemmas.a.has(y.lemma)) continue;
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

function withObject({ start, end, voice, patient }: ActionMention): Stretch {
	return voice === 'active' && patient && patient.start >= end ? { start, end: patient.end } : { start, end };
}

/** The share of content words that both stretches have, 0..1. */
function meet(a: Told, x: Stretch | null, b: Told, y: Stretch | null): number {
	if (!x || !y) return 0;
	const [own, others] = [contentOf(tokensIn(a, x)), contentOf(tokensIn(b, y))];
	const shared = [...own].filter((lemma) => others.has(lemma)).length;
	return shared / Math.max(1, Math.min(own.size, others.size));
}

const contentOf = (tokens: readonly Token[]) => new Set(tokens.filter(isContent).map(({ lemma }) => lemma));

export const certainty: Generator = ({ a, b }) => {
	const [own, others] = [modalitiesOf(a.report, a.sentence), modalitiesOf(b.report, b.sentence)];
	if (own.length === 0 && others.length === 0) return [];
	const found: Candidate[] = [];
	for (const x of own) {
		for (const y of others) {
			if (x.level === y.level) continue;
			found.push({ kind: 'modality', form: 'certainty', fit: meet(a, x.scope, b, y.scope), a: held(x), b: held(y) });
		}
	}
	if (others.length === 0) for (const x of own) found.push(...plain(a, x, b, 'a'));
	if (own.length === 0) for (const y of others) found.push(...plain(b, y, a, 'b'));
	return found;
};

/** The modal with the words it is said of. */
const held = ({ start, end, scope }: Stretch & { readonly scope: Stretch }): Stretch => ({
	start: Math.min(start, scope.start),
	end: Math.max(end, scope.end),
});

/** What one side holds back beside the act of the other that has most words of it. */
function plain(
	own: Told,
	modality: Stretch & { readonly scope: Stretch },
	other: Told,
	side: 'a' | 'b',
): readonly Candidate[] {
	const whole = held(modality);
	let best: { readonly fit: number; readonly stretch: Stretch } | undefined;
	for (const act of actionsOf(other.report, other.sentence)) {
		const stretch = withObject(act);
		const fit = meet(own, whole, other, stretch);
		if (fit > 0 && (!best || fit > best.fit)) best = { fit, stretch };
	}
	if (!best) return [];
	const [a, b] = side === 'a' ? [whole, best.stretch] : [best.stretch, whole];
	return [{ kind: 'modality', form: 'certainty', fit: best.fit, a, b }];
}
