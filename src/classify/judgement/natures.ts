/** What holds of each kind of finding, wherever it is asked. A kind that is missing here does not compile. */
import type { FindingKind } from '../../model.ts';

export interface Nature {
	/** What is held against each other: values that are met again as values ("a dozen" repeats "12"), or words. */
	readonly compares: 'amounts or times' | 'places' | 'words';
	/** A title stands on the one person it is given to, whatever the sentences are about; a death toll on one flood. */
	readonly restsOn: 'its words' | 'one event';
	/** What a translation and back leaves of it: "Foreign Minister" may be a Secretary of State, 12 remains 12. */
	readonly translated: 'changes' | 'stays';
	/** A writer may describe, attribute and hedge one thing in several ways; that is a discrepancy only across outlets. */
	readonly withinAReport: 'told' | 'free' | 'told of nearly the same words';
	/** Readers of whole reports marked none of eight: what one leaves out or calls otherwise is shown, and not said. */
	readonly betweenReports: 'said' | 'shown';
	/** Whether lists have it in each line: "Leeds recorded 320 cases." "Bradford recorded 215." */
	readonly inLists: 'often' | 'never';
	/** Of a person or thing it is told once, of a sentence each time. */
	readonly told: 'once' | 'each time';
}

const USUAL: Nature = {
	compares: 'words',
	restsOn: 'one event',
	translated: 'stays',
	withinAReport: 'told',
	betweenReports: 'said',
	inLists: 'never',
	told: 'each time',
};

export const NATURES: Readonly<Record<FindingKind, Nature>> = {
	title: { ...USUAL, restsOn: 'its words', translated: 'changes', told: 'once' },
	name: { ...USUAL, translated: 'changes', inLists: 'often', told: 'once' },
	quantity: { ...USUAL, compares: 'amounts or times', inLists: 'often' },
	time: { ...USUAL, compares: 'amounts or times', inLists: 'often' },
	place: { ...USUAL, compares: 'places', inLists: 'often' },
	// A report quotes many remarks of one speaker that are alike.
	quote: { ...USUAL, restsOn: 'its words', translated: 'changes', withinAReport: 'told of nearly the same words' },
	attribution: { ...USUAL, restsOn: 'its words', withinAReport: 'free' },
	polarity: USUAL,
	event: USUAL,
	modality: { ...USUAL, withinAReport: 'free' },
	agent: { ...USUAL, withinAReport: 'free' },
	characterisation: { ...USUAL, translated: 'changes', withinAReport: 'free', betweenReports: 'shown' },
	detail: { ...USUAL, withinAReport: 'free', betweenReports: 'shown' },
};
