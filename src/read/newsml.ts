/** NewsML-G2 and NITF, the XML in which agencies send stories (IPTC). A package of several stories is read item by item. */
import { textDraft } from '../draft.ts';
import { wordsIn } from '../lexicon/scripts.ts';
import { asMeant } from './characters.ts';
import { isoDateOf } from './dates.ts';
import { ReadFailure } from './failure.ts';
import type { Format } from './format.ts';
import { chosenOf } from './items.ts';

/** What an agency's file begins with, behind declarations and comments. */
const ROOT =
	/^\s*(?:<\?[^>]{0,500}>\s*|<!--[\s\S]{0,2000}?-->\s*|<!DOCTYPE[^>[]{0,300}(?:\[[^\]]{0,4000}\]\s{0,20})?>\s*){0,10}<(?:\w{1,20}:)?(?:newsMessage|newsItem|nitf)\b/;

export const newsml: Format = {
	holds: 'several',
	recognises: ({ text }) => ROOT.test(text.slice(0, 8_000)),
	async read(content) {
		const { storiesIn } = await import('./newsml/stories.ts');
		const stories = storiesIn(content.text);
		const listed = stories.map(({ headline, published, paragraphs }) => ({
			title: headline ?? paragraphs[0]?.slice(0, 80) ?? '',
			published: isoDateOf(published ?? ''),
			words: wordsIn(paragraphs.join(' ')),
		}));
		const story = stories[chosenOf(content, listed)];
		if (story === undefined) throw new ReadFailure('empty', `${content.name} holds no story with text`);
		return textDraft(asMeant(story.paragraphs.join('\n\n')), {
			source: content.source,
			url: content.url,
			title: story.headline === null ? null : asMeant(story.headline),
			outlet: story.provider,
			authors: story.byline === null ? [] : [story.byline.replace(/^by\s/i, '')],
			published: isoDateOf(story.published ?? ''),
			modified: isoDateOf(story.modified ?? ''),
		});
	},
};
