/**
 * Who is meant by an office that stands before its holder is named: "Minister says dam is safe" over a report of Interior
 * Minister Ana Duarte, "the coach said" before the coach's name. What stands behind the name coreference has resolved.
 */
import type { AnnotatedSentence, Entity, Title, Token } from '../annotate/mention.ts';
import { titleAt } from '../annotate/titles.ts';
import { officeClass, sameOffice } from '../lexicon/offices.ts';
import type { Reading } from './reading.ts';
import type { Speaker } from './speakers.ts';

/** Besides the offices that exclude each other, those that a report tells of one. */
const ALONE =
	/^(?:chairman|chairwoman|chair|chairperson|coach|manager|director|chief|principal|rector|dean|coroner|archbishop|head)$/;

/** Classes of offices of which a report hardly tells of two alike; senators, generals and judges come in numbers. */
const SINGLE = /^(?:government|leadership|crown|company)$/;

/** Only where one person of the report can be meant. */
export function holderOf(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const [first, last] = [tokens[0], tokens.at(-1)];
	if (first === undefined || last === undefined) return null;
	const isDefinite = first.normal === 'the' || sentence.sentence.role === 'headline';
	const at = sentence.tokens.indexOf(last);
	const around = { text: reading.report.report.text, sentence: sentence.sentence, tokens: sentence.tokens };
	const title =
		isDefinite && last.normal === last.lemma ? titleAt(around, at, sentence.tokens.indexOf(first))?.title : null;
	if (title == null || !isAlone(title)) return null;
	const [holder, ...others] = reading.report.entities.filter((entity) => holds(entity, title));
	if (holder === undefined || others.length > 0) return null;
	const name = reading.span(sentence, { start: first.start, end: last.end });
	return { kind: 'person', key: `person ${holder.id}`, entity: holder.id, name, body: null };
}

function isAlone({ office, tense }: Title): boolean {
	return tense === null && (SINGLE.test(officeClass(office) ?? '') || ALONE.test(office.split(' ').at(-1) ?? ''));
}

/** "minister" of "interior minister", "interior minister" of "minister of the interior". */
function holds({ titles }: Entity, wanted: Title): boolean {
	return titles.some((title) => {
		if (title.tense !== wanted.tense || (wanted.of !== null && title.of !== null && wanted.of !== title.of))
			return false;
		const words = sameOffice(title.office).split(' ');
		return (
			sameOffice(wanted.office)
				.split(' ')
				.every((word) => words.includes(word)) && words[0] !== 'deputy'
		);
	});
}
