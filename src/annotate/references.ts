/** Words that mean a person without a name: "he", "the secretary", "the Chinese leader", "the two men". */
import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import type { Stretch } from '../model.ts';
import type { PersonMention, ReferenceMention, Title, Token } from './mention.ts';
import { titleAt } from './titles.ts';
import { TRAIT } from './traits.ts';
import { has, meeting, stretchOf, type TokenizedSentence } from './words.ts';

export type Reference = Omit<ReferenceMention, 'kind' | 'entity'> & {
	readonly title: Title | null;
	readonly pronoun: 'he' | 'she' | null;
	/** "Him", and "her" where it owns nothing: hardly who acts in the clause. */
	readonly isObject: boolean;
};

const PRONOUNS: ReadonlyMap<string, 'he' | 'she'> = new Map([
	...['he', 'him', 'his', 'himself'].map((word) => [word, 'he'] as const),
	...['she', 'her', 'hers', 'herself'].map((word) => [word, 'she'] as const),
]);

/** In order. Titles that stand with a name belong to the person, not here. */
export function referencesIn(sentence: TokenizedSentence, persons: readonly PersonMention[]): readonly Reference[] {
	const found: Reference[] = [];
	const { tokens } = sentence;
	// Few sentences have a title without a name.
	let isNamed: ReturnType<typeof meeting> | undefined;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === undefined || !has(token, TRAIT.reference | TRAIT.titleHead)) continue;
		const pronoun = PRONOUNS.get(token.normal);
		if (pronoun !== undefined)
			found.push({
				...stretchOf(sentence, at, at),
				form: 'pronoun',
				title: null,
				pronoun,
				isObject: isObject(token, tokens[at + 1]),
			});
		const next = groupEnd(tokens, at);
		if (next !== null)
			found.push({ ...stretchOf(sentence, at, next - 1), form: 'group', title: null, pronoun: null, isObject: false });
		if (!has(token, TRAIT.titleHead) || token.normal !== token.lemma) continue;
		isNamed ??= meeting(persons.flatMap((person) => [person, ...person.titles]));
		const description = descriptionAt(sentence, at, isNamed);
		if (description !== null) found.push(description);
	}
	return found.sort((x, y) => x.start - y.start);
}

function isObject({ normal }: Token, next: Token | undefined): boolean {
	return normal === 'him' || (normal === 'her' && (next?.kind !== 'word' || FUNCTION_WORDS.has(next.normal)));
}

function descriptionAt(
	sentence: TokenizedSentence,
	head: number,
	isNamed: (stretch: Stretch) => boolean,
): Reference | null {
	const found = titleAt(sentence, head);
	const article = sentence.tokens[(found?.first ?? 0) - 1];
	// "Mr. Secretary" addresses the one who is meant.
	if (found === null || !/^(?:the|mr)$/.test(article?.normal ?? '')) return null;
	const stretch = stretchOf(sentence, found.first - 1, found.next - 1);
	return isNamed(stretch)
		? null
		: { ...stretch, form: 'description', title: found.title, pronoun: null, isObject: false };
}

/** "the two sides", "both countries", "the two men". */
function groupEnd(tokens: readonly Token[], at: number): number | null {
	const first = tokens[at]?.normal;
	if (first === 'both' && isGroup(tokens[at + 1])) return at + 2;
	if (first === 'the' && tokens[at + 1]?.normal === 'two' && isGroup(tokens[at + 2])) return at + 3;
	return null;
}

const GROUPS = new Set(
	'sides countries nations leaders men women governments powers superpowers parties presidents'.split(' '),
);
const isGroup = (token: Token | undefined) => token !== undefined && GROUPS.has(token.normal);
