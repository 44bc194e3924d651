/** How surely an act is told: held back or planned on one side, plain on the other; denied on one side alone. */
import type { AnnotatedSentence, Token } from '../../annotate/mention.ts';
import { scopeFrom } from '../../annotate/scope.ts';
import type { Sides, Stretch } from '../../model.ts';
import { isContent } from '../claims/located.ts';
import { negationsIn } from '../correspondences/opposition.ts';
import { type Predicate, predicatesIn } from '../claims/predicates.ts';
import { type Reserved, reservedIn } from '../claims/reserve.ts';
import { actionsOf, modalitiesOf } from '../once.ts';
import { sameRoot } from '../correspondences/root.ts';
import { withObject } from './acts.ts';
import { type Candidate, type Generator, sharedContent, type Told } from './candidate.ts';

/** Words behind a verb that tell what it is about. */
const REACH = 6;

/** "plans to pay for them" / "is paying for them". */
export const sureness: Generator = ({ a, b }) => {
	const [own, others] = [reservedIn(a.report, a.sentence), reservedIn(b.report, b.sentence)];
	const sure = ({ a: x, b: y }: Sides<Stretch>): Candidate => ({
		kind: 'modality',
		form: 'certainty of one act',
		fit: sharedContent(a, x, b, y),
		a: x,
		b: y,
	});
	return [
		...own.flatMap((x) => heldOtherwise(x, others).map((y) => sure({ a: held(x), b: held(y) }))),
		...own.flatMap((x) => (isHeldBack(x, others) ? [] : plainIn(b, x).map((y) => sure({ a: held(x), b: y })))),
		...others.flatMap((y) => (isHeldBack(y, own) ? [] : plainIn(a, y).map((x) => sure({ a: x, b: held(y) })))),
	];
};

const isHeldBack = ({ head }: Reserved, reserved: readonly Reserved[]) =>
	reserved.some((other) => sameRoot(other.head.lemma, head.lemma));

function held({ sentence, cue, head }: Reserved): Stretch {
	return { start: cue.start, end: endFrom(sentence, head) };
}

/** The same word with another reserve. */
function heldOtherwise(one: Reserved, reserved: readonly Reserved[]): readonly Reserved[] {
	if (!isAct(one)) return [];
	return reserved.filter(
		(other) => isAct(other) && sameRoot(other.head.lemma, one.head.lemma) && other.reserve !== one.reserve,
	);
}

/** The same word with no reserve. */
function plainIn(told: Told, one: Reserved): readonly Stretch[] {
	const { tokens } = told.sentence;
	if (!isAct(one)) return [];
	const same = tokens.find((token, at) => isDone(tokens, at) && sameRoot(token.lemma, one.head.lemma));
	return same ? [{ start: same.start, end: endFrom(told.sentence, same) }] : [];
}

/** "accused Mexico of", "worth $10 billion": a name or a number is no act. */
const isAct = ({ head }: Reserved) => /^\p{Ll}/u.test(head.text) && !head.lemma.endsWith('illion');

/** "is paying", "affects", "to rise"; not "the rise", "a planned trip", "Friday's strike". */
function isDone(tokens: readonly Token[], at: number): boolean {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (!token || !isContent(token)) return false;
	return !(before && (DETERMINERS.has(before.normal) || /['’]s?$/.test(before.text) || isAdjective(before)));
}

const DETERMINERS = new Set(
	'the a an this that these those his her its their our my your no any some of in for'.split(' '),
);
const isAdjective = ({ normal, lemma }: Token) =>
	normal === lemma && /(?:al|ive|ous|ful|less|able|ic|ary)$/.test(normal);

/** "overturned the rule" / "has not formally overturned it". */
export const denials: Generator = ({ a, b }) => {
	const [own, others] = [doneIn(a), doneIn(b)];
	const found: Candidate[] = [];
	for (const x of own) {
		for (const y of others) {
			if (x.denial === y.denial || x.isPlanned !== y.isPlanned || !sameRoot(x.token.lemma, y.token.lemma)) continue;
			const [one, other] = [claimOf(x), claimOf(y)];
			found.push({ kind: 'polarity', form: 'denied by one', fit: sharedContent(a, one, b, other), a: one, b: other });
		}
	}
	return found;
};

/** What is done, and not what is called by the name of it: "denied it through her lawyer" denies no lawyer. */
function doneIn({ report, sentence }: Told): readonly Predicate[] {
	const acts = new Set(actionsOf(report, sentence).map(({ start }) => start));
	return predicatesIn(report, sentence).filter(({ token }) => acts.has(token.start));
}

function claimOf({ sentence, token, denial }: Predicate): Stretch {
	const cue = denial === 'none' ? undefined : negationsIn(sentence.tokens).findLast(({ end }) => end <= token.start);
	return { start: cue?.start ?? token.start, end: endFrom(sentence, token) };
}

function endFrom({ tokens }: AnnotatedSentence, token: Token): number {
	const at = tokens.indexOf(token);
	const clause = scopeFrom(tokens, at) ?? token;
	const last = tokens.slice(at, at + REACH).findLast(({ end, kind }) => end <= clause.end && kind !== 'punctuation');
	return last?.end ?? token.end;
}

export const certainty: Generator = ({ a, b }) => {
	const [own, others] = [modalitiesOf(a.report, a.sentence), modalitiesOf(b.report, b.sentence)];
	if (own.length === 0 && others.length === 0) return [];
	const found: Candidate[] = [];
	for (const x of own) {
		for (const y of others) {
			if (x.level === y.level) continue;
			found.push({
				kind: 'modality',
				form: 'certainty',
				fit: sharedContent(a, x.scope, b, y.scope),
				a: whole(x),
				b: whole(y),
			});
		}
	}
	if (others.length === 0) for (const x of own) found.push(...plain(a, x, b, 'a'));
	if (own.length === 0) for (const y of others) found.push(...plain(b, y, a, 'b'));
	return found;
};

/** The modal with the words it is said of. */
const whole = ({ start, end, scope }: Stretch & { readonly scope: Stretch }): Stretch => ({
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
	const modal = whole(modality);
	let best: { readonly fit: number; readonly stretch: Stretch } | undefined;
	for (const act of actionsOf(other.report, other.sentence)) {
		const stretch = withObject(act);
		const fit = sharedContent(own, modal, other, stretch);
		if (fit > 0 && (!best || fit > best.fit)) best = { fit, stretch };
	}
	if (!best) return [];
	const [a, b] = side === 'a' ? [modal, best.stretch] : [best.stretch, modal];
	return [{ kind: 'modality', form: 'certainty', fit: best.fit, a, b }];
}
