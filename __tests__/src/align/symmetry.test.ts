import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { align, likelyCouples } from '../../../src/align/align.ts';
import { linked, similarityOfLink, weighed } from '../../../src/align/links.ts';
import { profilesOf } from '../../../src/align/profile.ts';
import { surroundingsOf } from '../../../src/align/surroundings.ts';
import { annotate } from '../../../src/annotate/annotate.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Side, Sides } from '../../../src/model.ts';
import { prepare } from '../../../src/prepare/prepare.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings.ts';

const GOLDEN = '__tests__/golden/reports';
const POOL = readdirSync(GOLDEN)
	.flatMap((file) => readFileSync(`${GOLDEN}/${file}`, 'utf8').split(/\n+|(?<=[.”"])\s+(?=[A-Z“"])/))
	.filter((line) => line !== '');

/** A linear congruential generator: the same reports on every run. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Sentences of real reports in any order, some of them twice, some cut, some with words left out. */
function randomSentences(random: () => number): string[] {
	return Array.from({ length: 40 }, () => {
		const words = (POOL[Math.floor(random() * POOL.length)] ?? '').split(' ');
		const kept = words.filter((_, place) => place === 0 || random() > 0.2);
		return (random() < 0.3 ? kept.slice(0, Math.ceil(kept.length / 2)) : kept).join(' ');
	});
}

const annotated = (sentences: readonly string[], side: Side) => annotate(prepare(sentencesDraft(sentences), side));

/** The pairs, their sentences by number, those of `first` before those of the other side. */
function pairs(reports: Sides<readonly string[]>, first: Side): readonly string[] {
	const other = first === 'a' ? 'b' : 'a';
	const matches = align({ a: annotated(reports.a, 'a'), b: annotated(reports.b, 'b') }, DEFAULT_SETTINGS);
	const numbers = (ids: readonly string[]) => ids.map((id) => id.slice(1)).join('+');
	return matches
		.map((match) => `${numbers(match[first])} ${numbers(match[other])} ${match.similarity.toFixed(9)}`)
		.sort();
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('random reports %i', (seed) => {
	const random = randomFrom(seed);
	const [one, other] = [randomSentences(random), randomSentences(random)];

	test('meet in the same pairs whichever comes first', () => {
		const there = pairs({ a: one, b: other }, 'a');
		expect(there.length).toBeGreaterThan(5);
		expect(pairs({ a: other, b: one }, 'b')).toEqual(there);
	});

	test('keep the same links in whatever order these were found', () => {
		const reports = { a: annotated(one, 'a'), b: annotated(other, 'b') };
		const profiles = profilesOf(reports);
		const couples = likelyCouples(profiles);
		const shuffled = couples.map((couple) => ({ couple, key: random() })).sort((x, y) => x.key - y.key);
		const kept = (list: typeof couples) => {
			const surroundings = surroundingsOf(reports, profiles, list);
			const links = weighed(surroundings).map((link) => ({ ...link, similarity: similarityOfLink(link, 0) }));
			return linked(links, 0.5).map(({ a, b }) => a * other.length + b);
		};
		const there = kept(couples);
		expect(there.length).toBeGreaterThan(5);
		expect(kept(shuffled.map(({ couple }) => couple)).sort()).toEqual([...there].sort());
	});
});
