/** "The Arizona Republican said": the one person of a report of whom "(R-Ariz.)" or "Republican of Arizona" is told. */
import type { AnnotatedSentence, Token } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import { overlaps } from '../annotate/words.ts';
import type { Reading } from './reading.ts';
import type { Speaker } from './speakers.ts';

/** As affiliations have the parties. */
const PARTIES: ReadonlyMap<string, string> = new Map([
	['democrat', 'democratic'],
	['republican', 'republican'],
	['independent', 'independent'],
]);

export function partisanMeant(reading: Reading, sentence: AnnotatedSentence, tokens: readonly Token[]): Speaker | null {
	const [article, last] = [tokens[0], tokens.at(-1)];
	const party = PARTIES.get(last?.normal ?? '');
	if (article?.normal !== 'the' || last === undefined || party === undefined) return null;
	const place = mentionsOf(sentence, 'place').find((mention) =>
		tokens.slice(1, -1).some((token) => overlaps(token, mention)),
	);
	if (place === undefined) return null;
	const [entity, ...others] = new Set(
		reading.report.sentences.flatMap((one) =>
			mentionsOf(one, 'person').flatMap(({ affiliation, entity }) =>
				affiliation?.party === party && affiliation.of === place.key && entity !== null ? [entity] : [],
			),
		),
	);
	if (entity === undefined || others.length > 0) return null;
	const name = reading.span(sentence, { start: article.start, end: last.end });
	return { kind: 'person', key: `person ${entity}`, entity, name, body: null };
}
