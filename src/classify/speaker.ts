/** Who speaks a quotation, so far as it can be told: a person by surname, an organisation by its key. */
import type { AnnotatedSentence, PersonMention, QuotationMention } from '../annotate/mention.ts';
import { mentionsOf } from '../annotate/mention.ts';
import type { Stretch } from '../model.ts';
import type { Place } from './detector.ts';

interface Named extends Stretch {
	readonly sentence: AnnotatedSentence;
}

export interface SpeakingPerson extends Named {
	readonly kind: 'person';
	readonly surname: string;
	/** Organisations named beside the person: "Miller, spokesman for the State Department". */
	readonly besides: ReadonlySet<string>;
}

export interface SpeakingOrganisation extends Named {
	readonly kind: 'organisation';
	readonly key: string;
}

export type Speaker = SpeakingPerson | SpeakingOrganisation;

/** Null for a pronoun, a role without a name, or no speaker at all. */
export function speakerOf(place: Place, { speaker }: QuotationMention): Speaker | null {
	if (!speaker) return null;
	const sentence = place.report.sentences.find(
		({ sentence }) => sentence.start <= speaker.start && speaker.end <= sentence.end,
	);
	if (!sentence) return null;
	const { start, end } = speaker;
	const persons = mentionsOf(sentence, 'person').filter((person) => overlap(person, speaker));
	const organisations = mentionsOf(sentence, 'organisation');
	const [person] = persons;
	if (person)
		return { kind: 'person', start, end, sentence, surname: surnameOf(person), besides: keysOf(organisations) };
	const own = organisations.filter((organisation) => overlap(organisation, speaker));
	const [organisation] = own;
	return organisation ? { kind: 'organisation', start, end, sentence, key: organisation.key } : null;
}

/** The same speaker, or one who may speak for the other. */
export function speakForEachOther(a: Speaker, b: Speaker): boolean {
	if (a.kind === 'person' && b.kind === 'person') return a.surname === b.surname;
	if (a.kind === 'organisation' && b.kind === 'organisation') return a.key === b.key;
	const [person, organisation] = a.kind === 'person' ? [a, b] : [b, a];
	return person.kind === 'person' && organisation.kind === 'organisation' && person.besides.has(organisation.key);
}

const keysOf = (organisations: readonly { readonly key: string }[]) => new Set(organisations.map(({ key }) => key));
const overlap = (x: Stretch, y: Stretch) => x.start < y.end && y.start < x.end;
const surnameOf = ({ surname }: PersonMention) => surname.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
