import { asNeeded } from '../../letters.ts';
import { type Sign, matchesIn } from './evidence.ts';

/** "â€™" for an apostrophe, "Ã©" for é, a character that could not be read, an entity or a tag left over from a page. */
const BROKEN = asNeeded(
	/â€[\u0080-\u009d™œž¦"“”˜]?|Ã[\u0080-\u00bf]|\ufffd|&(?:amp|quot|nbsp|[lg]t|#\d{2,5});|<\/?(?:p|br|div|span|a|b|i|em|strong)\b[^<>]{0,200}>/g,
);

export const brokenCharacters: Sign = (evidence) =>
	[...matchesIn(evidence, BROKEN)].map(({ start, end }) => ({
		kind: 'characters',
		message: 'These characters were damaged when the text was saved or copied.',
		start,
		end,
	}));
