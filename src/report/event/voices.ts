/** Who speaks, in how many reports, and which remarks several reports quote. */
import type { Event, Heard, Voice } from '../../event/model.ts';
import { clean, counted, item, nameOf, namesOf, type Page, reportsOf, type Section, titled } from './page.ts';

export const voicesSection: Section = (event, page) => {
	if (event.voices.length === 0) return [];
	return [...titled('Voices', page), ...event.voices.flatMap((voice) => voiceLines(event, voice, page))];
};

function voiceLines(event: Event, voice: Voice, page: Page): readonly string[] {
	const speaksFor = voice.speaksFor === null ? '' : `, speaks for ${clean(voice.speaksFor)}`;
	const where =
		voice.reports === 1 ? 'only in' : `in ${counted(voice.reports, 'report')}, ${counted(voice.sources, 'source')}:`;
	const heard = voice.heard.map((one) => `${nameOf(event, one.report)} (${heardText(one)})`);
	return item('- ', `${clean(voice.name)} (${KINDS[voice.kind]}${speaksFor}) ${where} ${heard.join(', ')}`, page);
}

export const KINDS: Readonly<Record<Voice['kind'], string>> = {
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
		...event.quotations.flatMap(({ speaker, wordings, reports, sources }) => [
			...item(
				'- ',
				`${speaker === null ? 'no speaker found' : clean(speaker)}: ${counted(reports, 'report')}, ${counted(sources, 'source')}`,
				page,
			),
			...wordings.flatMap(({ text, words }) =>
				item('    ', `“${clean(text)}” (${namesOf(event, reportsOf(words))})`, page),
			),
		]),
	];
};
