import { asNeeded } from '../../letters.ts';
import { COMMENT_HEADINGS } from '../../lexicon/line-phrases.ts';
import type { SetAside } from '../../model.ts';
import { ENDED, matchesAny, sum } from '../measures.ts';
import type { Sign } from './evidence.ts';

/** Words of a stretch that may be a paragraph of an article. */
const LEAST_PARAGRAPH = 15;
/** So much prose may be a consent form and some teasers. */
const LEAST_LOST = 100;

/**
 * More prose was set aside than kept: the article may be among it. What stands below the heading of the comments is as
 * often as not longer than the article, and repeats and hidden text are known for what they are.
 */
export const proseSetAside: Sign = ({ text, paragraphs, setAside }) => {
	const kept = sum(paragraphs.map(({ start, end }) => wordsOf(text.slice(start, end))));
	const comments = setAside.find((stretch) => matchesAny(COMMENT_HEADINGS, stretch.text))?.start ?? text.length;
	const lost = setAside.filter((stretch) => stretch.start < comments && mayBeArticle(stretch));
	const words = sum(lost.map((stretch) => wordsOf(stretch.text)));
	if (words < LEAST_LOST || words <= kept) return [];
	const message = `More prose was set aside (${words} words) than was taken for the article (${kept}); look through it.`;
	return [{ kind: 'set-aside', message, start: lost[0]?.start ?? 0, end: lost[0]?.end ?? 0 }];
};

function mayBeArticle({ role, text }: SetAside): boolean {
	return role !== 'repeat' && role !== 'caption' && wordsOf(text) >= LEAST_PARAGRAPH && ENDED.test(text.slice(-20));
}

const WORD = asNeeded(/\p{L}+/gu);

function wordsOf(text: string): number {
	return text.match(WORD(text))?.length ?? 0;
}
