/** Titles behind a name: "Matthew Miller, spokesman for the State Department", "Wang Yi, China's top diplomat". */
import { REPORTING_VERBS } from '../lexicon/attribution.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import type { Title, Token } from './mention.ts';
import { nameAt } from './names.ts';
import { titleAt } from './titles.ts';
import { isCapitalised, isPossessive, type TokenizedSentence } from './words.ts';

const FARTHEST = 16;
const LEADS_IN = /^(?:the|a|an|his|her|its|their|our|one|who|is|was|then|now|currently|also)$/;

/** The titles between the comma behind a name and the next one. */
export function titlesBehind(sentence: TokenizedSentence, comma: number): readonly Title[] {
	const { tokens } = sentence;
	if (!/^(?:,|–|—)$/.test(tokens[comma]?.text ?? '')) return [];
	let from = comma + 1;
	while (LEADS_IN.test(tokens[from]?.normal ?? '')) from++;
	// "the president's chief political adviser"
	if (isPossessive(tokens[from]) && !isCapitalised(tokens[from])) from++;
	const titles: Title[] = [];
	for (let at = from; at < Math.min(tokens.length, comma + FARTHEST); at++) {
		const token = tokens[at];
		if (token === undefined || endsApposition(token)) break;
		if (!TITLE_HEADS.has(token.lemma)) continue;
		const found = titleAt(sentence, at, from);
		if (found === null) continue;
		if (found.first !== from || precedesName(tokens, found.next)) break;
		// "Democrat of Vermont" is an affiliation, see there.
		if (!/^(?:democrat|republican|independent)$/.test(found.title.office)) titles.push(found.title);
		if (tokens[found.next]?.normal !== 'and') break;
		from = found.next + 1;
		while (LEADS_IN.test(tokens[from]?.normal ?? '')) from++;
		at = from - 1;
	}
	return titles;
}

/** "…, China's top official and Foreign Minister Qin Gang": the second title is another person's. */
function precedesName(tokens: readonly Token[], at: number): boolean {
	return isCapitalised(tokens[at]) && nameAt(tokens, at) !== null;
}

function endsApposition(token: Token): boolean {
	if (token.kind === 'punctuation') return token.text !== '-' && token.text !== '&';
	return REPORTING_VERBS.has(token.lemma) && token.lemma !== token.normal && !isCapitalised(token);
}
