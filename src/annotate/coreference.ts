/**
 * Who is who within a report: every person is one entity with all its titles, whatever the text calls them.
 *
 * Good enough for news, which names a person in full first, by surname later, and by office or pronoun in between. Names
 * meet by surname; "the secretary" and "he" go to the latest person they can mean, and to nobody when in doubt.
 */
import { isNicknameOf } from '../lexicon/nicknames.ts';
import type { Entity, PersonMention, ReferenceMention, Title } from './mention.ts';
import { type Reference, referencesIn } from './references.ts';
import type { TokenizedSentence } from './words.ts';

/** What coreference finds: persons with their entity, and the other words that mean one. By sentence. */
export interface Resolved {
	readonly entities: readonly Entity[];
	readonly persons: readonly (readonly PersonMention[])[];
	readonly references: readonly (readonly ReferenceMention[])[];
}

/** A person while the report is being read. */
interface Known {
	readonly id: number;
	name: string;
	given: string | null;
	surname: string;
	pronoun: 'he' | 'she' | null;
	readonly titles: Title[];
}

/** How many sentences back a pronoun reaches. */
const PRONOUN_REACH = 2;

export function resolve(
	sentences: readonly TokenizedSentence[],
	persons: readonly (readonly PersonMention[])[],
	isQuoted: (at: number) => boolean,
): Resolved {
	const reader = new Reader();
	const resolved = sentences.map((sentence, index) => {
		const named = (persons[index] ?? []).map((person) => reader.meet(person, index, isQuoted(person.start)));
		// "“Carl Moen is a liar,” he said": whom somebody else's words name is not the one who speaks them.
		const toldOf = named.filter(({ start }) => !isQuoted(start));
		const references = referencesIn(sentence, named).map((reference) =>
			reader.refer(reference, index, isQuoted(reference.start) ? null : toldOf),
		);
		return { named, references };
	});
	return {
		entities: reader.entities(),
		persons: resolved.map(({ named }) => named),
		references: resolved.map(({ references }) => references),
	};
}

/** Reads a report from its beginning and remembers who was spoken of where. */
class Reader {
	readonly #known: Known[] = [];
	readonly #bySurname = new Map<string, Known[]>();
	/** Persons in the order in which they were last spoken of, the latest last, with the sentence. */
	readonly #lately: { readonly known: Known; readonly sentence: number }[] = [];

	meet(person: PersonMention, sentence: number, isQuoted: boolean): PersonMention {
		const key = person.surname.toLowerCase();
		const namesakes = this.#bySurname.get(key) ?? [];
		const known = namesakes.findLast((other) => isSame(other, person)) ?? this.#enter(person, key, namesakes);
		learn(known, person);
		if (!isQuoted) this.#lately.push({ known, sentence });
		return { ...person, entity: known.id };
	}

	#enter(person: PersonMention, key: string, namesakes: readonly Known[]): Known {
		const { name, given, surname, pronoun } = person;
		const known: Known = { id: this.#known.length, name, given, surname, pronoun, titles: [] };
		this.#known.push(known);
		this.#bySurname.set(key, [...namesakes, known]);
		return known;
	}

	/** `named` are the persons of the sentence; null inside a quotation, where "he" may be anybody. */
	refer(reference: Reference, sentence: number, named: readonly PersonMention[] | null): ReferenceMention {
		const known = this.#meantBy(reference, sentence, named);
		if (known !== null) {
			known.pronoun ??= reference.pronoun;
			this.#lately.push({ known, sentence });
		}
		const { start, end, text, form } = reference;
		return { kind: 'reference', start, end, text, form, title: reference.title, entity: known?.id ?? null };
	}

	#meantBy(reference: Reference, sentence: number, named: readonly PersonMention[] | null): Known | null {
		if (reference.form === 'description')
			return this.#latest(0, ({ titles }) => titles.some((title) => fits(title, reference.title)));
		if (reference.form === 'group' || named === null) return null;
		const { pronoun } = reference;
		const canBe = (known: Known) => known.pronoun === null || known.pronoun === pronoun;
		// The subject of its own sentence first: "Blinken called his meetings candid".
		const subject = named.find(({ end }) => end <= reference.start);
		const own = subject?.entity == null ? undefined : this.#known[subject.entity];
		if (own !== undefined && canBe(own)) return own;
		return this.#onlyOne(sentence - PRONOUN_REACH, canBe, pronoun);
	}

	#latest(fromSentence: number, wanted: (known: Known) => boolean): Known | null {
		for (let at = this.#lately.length - 1; at >= 0 && at >= this.#lately.length - 400; at--) {
			const one = this.#lately[at];
			if (one === undefined || one.sentence < fromSentence) return null;
			if (wanted(one.known)) return one.known;
		}
		return null;
	}

	/** The one person lately spoken of whom the pronoun can mean; between two, the one known to go by it. */
	#onlyOne(fromSentence: number, canBe: (known: Known) => boolean, pronoun: Reference['pronoun']): Known | null {
		const candidates = new Set<Known>();
		this.#latest(fromSentence, (known) => {
			if (canBe(known)) candidates.add(known);
			return false;
		});
		const certain = [...candidates].filter((known) => known.pronoun === pronoun);
		const [only, ...others] = certain.length > 0 ? certain : [...candidates];
		return only !== undefined && others.length === 0 ? only : null;
	}

	entities(): readonly Entity[] {
		return this.#known.map(({ id, name, given, surname, pronoun, titles }) => ({
			id,
			name,
			given,
			surname,
			pronoun,
			titles,
		}));
	}
}

function isSame(known: Known, person: PersonMention): boolean {
	if (known.pronoun !== null && person.pronoun !== null && known.pronoun !== person.pronoun) return false;
	return known.given === null || person.given === null || isSameGiven(known.given, person.given);
}

/** "J." may be John, Bill is William, and Antony is Anthony. */
function isSameGiven(x: string, y: string): boolean {
	const [a, b] = [x.toLowerCase().replace('.', ''), y.toLowerCase().replace('.', '')];
	if (a === b || a.length === 1 || b.length === 1) return a[0] === b[0];
	return isNicknameOf(a, b);
}

function learn(known: Known, person: PersonMention): void {
	if (person.name.length > known.name.length) known.name = person.name;
	known.given ??= person.given;
	known.pronoun ??= person.pronoun;
	known.titles.push(...person.titles);
}

/** "the secretary" fits a secretary of state, "the Chinese leader" China's president. */
function fits(title: Title, wanted: Title | null): boolean {
	if (wanted === null || title.tense !== wanted.tense) return false;
	if (wanted.of !== null && title.of !== null && wanted.of !== title.of) return false;
	if (wanted.of !== null && title.of === null) return false;
	return headOf(title) === headOf(wanted) || (headOf(wanted) === 'leader' && LEADERS.has(headOf(title)));
}

const LEADERS = new Set([
	'president',
	'premier',
	'chancellor',
	'minister',
	'king',
	'queen',
	'dictator',
	'leader',
	'chairman',
]);

/** "secretary" of "secretary of state"; "minister" of "foreign minister". */
const headOf = ({ office }: Title) => office.split(' of ')[0]?.split(' ').at(-1) ?? office;
