/** A row a sentence of one report that was not found in the other. */
import type { Comparison, Omission, Sentence } from '../../model.ts';
import { outletName } from '../../names.ts';
import { sideOf } from '../places.ts';
import { tableOf } from './table.ts';

interface Item {
	readonly omission: Omission;
	readonly sentence: Sentence | undefined;
	readonly comparison: Comparison;
}

export const omissions = tableOf<Item>({
	about: 'a sentence of one report that was not found in the other',
	itemsOf: (comparison) => comparison.omissions.map((omission) => itemOf(omission, comparison)),
	columns: {
		sentence: ['Id of the sentence', ({ omission }) => omission.sentence],
		report: ['The report it stands in: a or b', ({ omission }) => sideOf(omission.sentence)],
		outlet: ['Outlet of that report', ({ omission, comparison }) => outletOf(omission, comparison)],
		missing_from: ['The report it was not found in', ({ omission }) => omission.missingFrom],
		importance: ['high, medium or low', ({ omission }) => omission.importance],
		paragraph: ['Its paragraph, counted from 1', ({ sentence }) => (sentence ? sentence.paragraph + 1 : null)],
		start: ['Where it begins, in UTF-16 units of the text', ({ sentence }) => sentence?.start ?? null],
		end: ['Where it ends', ({ sentence }) => sentence?.end ?? null],
		text: ['The sentence', ({ sentence }) => sentence?.text ?? null],
		sha256: ['SHA-256 of the text', ({ omission, comparison }) => comparison.reports[sideOf(omission.sentence)].sha256],
	},
});

function itemOf(omission: Omission, comparison: Comparison): Item {
	const { sentences } = comparison.reports[sideOf(omission.sentence)];
	return { omission, sentence: sentences.find(({ id }) => id === omission.sentence), comparison };
}

function outletOf({ sentence }: Omission, { reports }: Comparison): string {
	const side = sideOf(sentence);
	return outletName(reports[side], side);
}
