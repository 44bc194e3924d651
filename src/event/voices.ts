/** Voices across the reports: who speaks, in which of them, in which words; one person under several names once. */
import type { Voice as CommonVoice } from '../coverage/model.ts';
import { byFullness, KINDS } from '../coverage/voices.ts';
import { areApart, withoutBridges } from './voices-apart.ts';
import { type Meeting, voiceKey } from './meeting.ts';
import type { Heard, Voice } from './model.ts';
import type { Member } from './reports.ts';
import { compareText } from '../text-order.ts';
import type { sourceCounter } from './sources.ts';
import { united } from './unite.ts';

type Sources = ReturnType<typeof sourceCounter>;

interface Spoken {
	readonly heard: Heard;
	readonly voice: CommonVoice;
}

/** Whom most sources hear comes first, of equals whose words fill most. */
export function voicesOf(meetings: readonly Meeting[], sources: Sources): readonly Voice[] {
	const spoken = new Map<string, Spoken>();
	const same: (readonly [string, string])[] = [];
	const apart: (readonly [string, string])[] = [];
	for (const { a, b, voices } of meetings) {
		const alone: { a: (readonly [string, CommonVoice])[]; b: (readonly [string, CommonVoice])[] } = { a: [], b: [] };
		for (const voice of voices) {
			const [here, there] = [heard(a, voice, 'a'), heard(b, voice, 'b')];
			for (const one of [here, there])
				if (one !== null && isFuller(voice, spoken.get(one[0])?.voice)) spoken.set(one[0], { heard: one[1], voice });
			if (here !== null && there !== null) same.push([here[0], there[0]]);
			else if (here !== null) alone.a.push([here[0], voice]);
			else if (there !== null) alone.b.push([there[0], voice]);
		}
		for (const [x, one] of alone.a) for (const [y, other] of alone.b) if (areApart(one, other)) apart.push([x, y]);
	}
	return united([...spoken.keys()], withoutBridges(same, apart))
		.map((keys) =>
			voiceOf(
				keys.flatMap((key) => spoken.get(key) ?? []),
				sources,
			),
		)
		.sort(
			(x, y) =>
				y.sources - x.sources || y.reports - x.reports || wordsOf(y) - wordsOf(x) || compareText(x.name, y.name),
		);
}

function heard(member: Member, voice: CommonVoice, side: 'a' | 'b'): readonly [string, Heard] | null {
	const here = voice[side];
	if (here === null) return null;
	const { names, roles, quotedWords, reportedWords, statements } = here;
	const spans = statements.map(({ span }) => span);
	return [voiceKey(member, here), { report: member.id, names, roles, quotedWords, reportedWords, statements: spans }];
}

/** The fullest name over all pairs, so that it is the same whichever pair was looked at first. */
const isFuller = (voice: CommonVoice, known: CommonVoice | undefined) =>
	known === undefined || byFullness(voice.name, known.name) < 0;

function voiceOf(spoken: readonly Spoken[], sources: Sources): Voice {
	const [first] = [...spoken].sort(
		(x, y) => byFullness(x.voice.name, y.voice.name) || compareText(x.voice.name, y.voice.name),
	);
	const heard = spoken.map((one) => one.heard).sort((x, y) => compareText(x.report, y.report));
	const reports = new Set(heard.map(({ report }) => report));
	return {
		kind: KINDS.find((kind) => spoken.some(({ voice }) => voice.kind === kind)) ?? 'unnamed',
		name: first?.voice.name ?? '',
		speaksFor:
			spoken.map(({ voice }) => voice.speaksFor).find((body) => body !== null && body !== first?.voice.name) ?? null,
		heard: onceAReport(heard),
		reports: reports.size,
		sources: sources.count(reports),
	};
}

/** A report that was taken to have two voices, which another shows to be one person. */
function onceAReport(heard: readonly Heard[]): readonly Heard[] {
	const byReport = new Map<string, Heard>();
	for (const one of heard) {
		const known = byReport.get(one.report);
		byReport.set(one.report, known === undefined ? one : both(known, one));
	}
	return [...byReport.values()];
}

function both(x: Heard, y: Heard): Heard {
	return {
		report: x.report,
		names: [...new Set([...x.names, ...y.names])],
		roles: [...new Set([...x.roles, ...y.roles])],
		quotedWords: x.quotedWords + y.quotedWords,
		reportedWords: x.reportedWords + y.reportedWords,
		statements: [...x.statements, ...y.statements].sort((one, other) => one.start - other.start),
	};
}

const wordsOf = ({ heard }: Voice) =>
	heard.reduce((sum, { quotedWords, reportedWords }) => sum + quotedWords + reportedWords, 0);
