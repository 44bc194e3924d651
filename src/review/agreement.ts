/** How far two coders agree, where they do not, and how often they say that the program was right. */
import type { Sides } from '../model.ts';
import type { Coding } from './coding.ts';
import { bootstrapped, type Estimate, type Resampling } from './intervals.ts';
import type { Item } from './items.ts';
import { cohensKappa, counted, isCodedByBoth, krippendorffsAlpha, percentAgreement, size } from './nominal.ts';
import { type Precision, precisionOf } from './precision.ts';
import { type Question, questionsOf } from './questions.ts';

export interface Agreement {
	readonly schema: 'counterpoint.agreement/1';
	readonly sheet: Coding['kind'];
	readonly bootstrap: Resampling;
	readonly questions: readonly AgreementOn[];
	readonly disagreements: readonly Disagreement[];
	/** Empty for blind sheets where the program's comparisons were not given. */
	readonly precision: readonly Precision[];
}

export interface AgreementOn {
	readonly question: string;
	/** Rows that both coded; those that only one coded, and neither. */
	readonly both: number;
	readonly onlyOne: number;
	readonly neither: number;
	readonly agree: Estimate;
	readonly kappa: Estimate;
	readonly alpha: Estimate;
}

export interface Disagreement {
	readonly question: string;
	readonly id: string;
	readonly codes: readonly [string, string];
	readonly texts: Sides<string>;
}

export function agreementOf(coding: Coding, items: readonly Item[], bootstrap: Resampling): Agreement {
	const questions = questionsOf(coding);
	return {
		schema: 'counterpoint.agreement/1',
		sheet: coding.kind,
		bootstrap,
		questions: questions.map((question) => agreementOn(question, bootstrap)),
		disagreements: questions.filter(({ isListed }) => isListed).flatMap(disagreementsOn),
		precision: precisionOf(coding, items),
	};
}

function agreementOn({ name, answers }: Question, bootstrap: Resampling): AgreementOn {
	const units = counted(answers.map(({ unit }) => unit));
	const both = units.filter(isCodedByBoth);
	const neither = units.filter(({ unit }) => unit.every((code) => code === null));
	return {
		question: name,
		both: size(both),
		onlyOne: size(units) - size(both) - size(neither),
		neither: size(neither),
		agree: bootstrapped(percentAgreement, both, bootstrap),
		kappa: bootstrapped(cohensKappa, both, bootstrap),
		// With two coders a unit with one code tells nothing of their agreement, so alpha has the same units.
		alpha: bootstrapped(krippendorffsAlpha, both, bootstrap),
	};
}

function disagreementsOn({ name, answers }: Question): Disagreement[] {
	return answers.flatMap(({ id, texts, unit: [one, other] }) =>
		one == null || other == null || one === other ? [] : [{ question: name, id, codes: [one, other] as const, texts }],
	);
}
