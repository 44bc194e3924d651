/** What speaks for and against a reader linking two sentences of two reports; new evidence is one file and one line here. */
import type { MetCouple } from './couple.ts';
import { anchorsAmong } from './evidence/anchors.ts';
import { alikeAmong, speakersApartAmong } from './evidence/context.ts';
import { sharedFiguresAmong, sharedPersonsAmong } from './evidence/mentions.ts';
import { besideAmong, couplesAmong, leadAmong } from './evidence/position.ts';
import { quotedRunAmong } from './evidence/quotations.ts';
import { rareWordsAmong } from './evidence/shared-words.ts';
import { wordOrderAmong } from './evidence/word-order.ts';
import type { Surroundings } from './surroundings.ts';

/** Looks at both reports once, then measures any couple in time that does not depend on their length. */
export type Evidence = (surroundings: Surroundings) => (couple: MetCouple) => number;

/** Each speaks for or against, whatever its weight: a fit may not turn what joins into what parts. */
export const EVIDENCE = {
	alike: { among: alikeAmong, speaks: 'for' },
	anchors: { among: anchorsAmong, speaks: 'for' },
	rareWords: { among: rareWordsAmong, speaks: 'for' },
	wordOrder: { among: wordOrderAmong, speaks: 'for' },
	sharedPersons: { among: sharedPersonsAmong, speaks: 'for' },
	sharedFigures: { among: sharedFiguresAmong, speaks: 'for' },
	quotedRun: { among: quotedRunAmong, speaks: 'for' },
	beside: { among: besideAmong, speaks: 'for' },
	lead: { among: leadAmong, speaks: 'for' },
	couples: { among: couplesAmong, speaks: 'against' },
	speakersApart: { among: speakersApartAmong, speaks: 'against' },
} as const satisfies Record<string, { among: Evidence; speaks: 'for' | 'against' }>;

export type EvidenceName = keyof typeof EVIDENCE;

export const EVIDENCE_NAMES = Object.keys(EVIDENCE) as EvidenceName[];
