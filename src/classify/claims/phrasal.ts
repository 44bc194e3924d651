/** What a verb means with the particle behind it: "turned the new offer down" is "reject". */
import type { Token } from '../../annotate/mention.ts';
import { isParticle, phrasalMeanings } from '../../lexicon/phrasal-verbs.ts';

/** "turned the new offer down": how far a particle may stand from its verb. */
const PARTICLE_REACH = 4;

/** The meaning of the word at `at` in dictionary form, and the last of its words: itself, or its particle. */
export function meaningAt(tokens: readonly Token[], at: number): { readonly meaning: string; readonly last: Token } {
	const token = tokens[at] as Token;
	const particles = phrasalMeanings(token.lemma);
	for (let place = at + 1; particles !== undefined && place <= at + PARTICLE_REACH; place++) {
		const next = tokens[place];
		if (next === undefined || next.kind === 'punctuation') break;
		const meaning = particles.get(next.normal);
		if (meaning === undefined) continue;
		const isIts = isParticle(next.normal, tokens[place + 1], place === at + 1);
		return isIts ? { meaning, last: next } : { meaning: token.lemma, last: token };
	}
	return { meaning: token.lemma, last: token };
}
