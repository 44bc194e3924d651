/** Who speaks, in how many reports, and which remarks several reports quote. */
import type { Event, Heard, Voice } from '../../event/model.ts';
import { clean, counted, item, nameOf, namesOf, type Page, reportsOf, type Section, titled } from './page.ts';
import { speakersText } from './speakers.ts';

export const voicesSection: Section = (event, page) => {
	if (event.voices.length === 0) return [];
	return [...titled('Voices', page), ...event.voices.flatMap((voice) => voiceLines(event, voice, page))];
};

function voiceLines(event: Event, voice: Voice, page: Page): readonly string[] {
	const where =
		voice.reports === 1 ? 'only in' : `in ${counted(voice.reports, 'report')}, ${counted(voice.sources, 'source')}:`;
	const heard = voice.heard.map((one) => `${nameOf(event, one.report)} (${heardText(one)})`);
	return item('- ', `${clean(voice.name)} (${standingOf(voice)}) ${where} ${heard.join(', ')}`, page);
}

/** "named, speaks for the State Department", "not named, of the fire service"; a body speaks for itself. */
export function standingOf({ kind, speaksFor }: Voice): string {
	if (speaksFor === null || kind === 'body' || kind === 'document') return KINDS[kind];
	return `${KINDS[kind]}, ${kind === 'unnamed' ? 'of' : 'speaks for'} ${clean(speaksFor)}`;
}

const KINDS: Readonly<Record<Voice['kind'], string>> = {
	person: 'named',
	body: 'body',
	government: 'government',
	document: 'document',
	unnamed: 'not named',
};

function heardText({ quotedWords, reportedWords }: Heard): string {
	return `${quotedWords} quoted, ${reportedWords} reported`;
}

export const quotationsSection: Section = (event, page) => {
	if (event.quotations.length === 0) return [];
	return [
		...titled('Remarks that several reports quote', page),
		...event.quotations.flatMap((quotation) => [
			...item(
				'- ',
				`${speakersText(event, quotation)}: ${counted(quotation.reports, 'report')}, ${counted(quotation.sources, 'source')}`,
				page,
			),
			...quotation.wordings.flatMap(({ text, words }) =>
				item('    ', `“${clean(text)}” (${namesOf(event, reportsOf(words))})`, page),
			),
		]),
	];
};
