/** Who speaks in each report, and how much. */
import type { Coverage, Voice, VoiceHere } from '../../coverage/model.ts';
import { clean, counted, item, outlet, type Page, type Section, SIDES } from './page.ts';

export const voicesSection: Section = (coverage, page) => {
	const { rows } = coverage.voices;
	if (rows.length === 0) return [];
	return [
		page.style.heading('Voices'),
		...SIDES.flatMap((side) =>
			item(`${side.toUpperCase()} `, `${outlet(coverage, side)}: ${quotedIn(coverage, side)}`, page),
		),
		...rows.flatMap((voice) => voiceLines(coverage, voice, page)),
	];
};

function quotedIn({ voices: { rows, quotedWords, withoutSpeaker } }: Coverage, side: 'a' | 'b'): string {
	const speaking = counted(rows.filter((voice) => voice[side] !== null).length, 'voice');
	return `${speaking}, ${counted(quotedWords[side], 'word')} in quotation marks, ${withoutSpeaker[side]} of them without a speaker that was found`;
}

function voiceLines(coverage: Coverage, voice: Voice, page: Page): readonly string[] {
	const speaksFor =
		voice.speaksFor === null || voice.kind === 'body' || voice.kind === 'document'
			? ''
			: `, ${voice.kind === 'unnamed' ? 'of' : 'speaks for'} ${clean(voice.speaksFor)}`;
	const both =
		voice.both.length === 0
			? ''
			: `; both have ${voice.both.map(({ a, b }) => `${a.join(' ')}/${b.join(' ')}`).join(', ')}`;
	return [
		...item('- ', `${clean(voice.name)} (${KINDS[voice.kind]}${speaksFor})${both}`, page),
		...SIDES.flatMap((side) => {
			const here = voice[side];
			return here === null
				? item(`    ${side.toUpperCase()} `, `does not speak in ${outlet(coverage, side)}`, page)
				: item(`    ${side.toUpperCase()} `, voiceLine(here), page);
		}),
	];
}

export const KINDS: Readonly<Record<Voice['kind'], string>> = {
	person: 'named',
	body: 'body',
	government: 'government',
	document: 'document',
	unnamed: 'not named',
};

export function voiceLine({
	names,
	roles,
	quotedWords,
	reportedWords,
	shareOfQuoted,
	passages,
	at,
}: VoiceHere): string {
	const called = names.length === 0 ? '' : `as ${names.map((name) => `“${clean(name)}”`).join(', ')}; `;
	const role = roles.length === 0 ? '' : `role ${roles.map((title) => `“${clean(title)}”`).join(', ')}; `;
	return `${called}${role}${quotedWords} quoted (${shareOfQuoted}% of all quoted), ${reportedWords} reported, ${counted(passages, 'passage')}, first at ${at}%`;
}
