/**
 * Who is who within a report: every person is one entity with all its titles, whatever the text calls them.
 *
 * Good enough for news, which names a person in full first, by surname later, and by office or pronoun in between. Names
 * meet by surname; "the secretary" and "he" go to the latest person they can mean, and to nobody when in doubt.
 */
import type { Sentence } from '../model.ts';
import { isNicknameOf } from '../lexicon/nicknames.ts';
import type { Entity, PersonMention, ReferenceMention, Title } from './mention.ts';
import { type Reference, referencesIn } from './references.ts';
import { firstIndex, type TokenizedSentence } from './words.ts';

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
	/** How often the surname alone, or with a title, has meant this person. */
	called: number;
	/** Whether the body of the report has told of this person, and not the headline alone. */
	isTold: boolean;
	readonly titles: Title[];
	/** The first of each office among the titles: a report may name its president ten thousand times. */
	readonly offices: Title[];
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
		const named = (persons[index] ?? []).map((person) =>
			reader.meet(person, index, isQuoted(person.start), sentence.sentence.role),
		);
		// "“Carl Moen is a liar,” he said": whom somebody else's words name is not the one who speaks them.
		const toldOf = namedIn(
			named.filter(({ start }) => !isQuoted(start)),
			() => reader.spokenOfBefore(index),
		);
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

/** The persons whom a sentence names outside quotations. */
interface Named {
	readonly first: PersonMention | undefined;
	/** Where it names each of them for the last time. */
	readonly lastStart: ReadonlyMap<number, number>;
	/** Those of whom the sentences before spoke, as far as a pronoun reaches. */
	readonly before: () => ReadonlySet<number>;
}

/** Gathered once a sentence: one without stops may name ten thousand, and have as many pronouns. */
function namedIn(persons: readonly PersonMention[], gather: () => ReadonlySet<number>): Named {
	const lastStart = new Map<number, number>();
	for (const { entity, start } of persons) if (entity !== null) lastStart.set(entity, start);
	let known: ReadonlySet<number> | undefined;
	const before = () => {
		known ??= gather();
		return known;
	};
	return { first: persons[0], lastStart, before };
}

/** So many persons of one surname are told apart, the latest ones; and so many titles of one person. */
const MOST_NAMESAKES = 60;
const MOST_TITLES = 60;

/** Reads a report from its beginning and remembers who was spoken of where. */
class Reader {
	readonly #known: Known[] = [];
	readonly #bySurname = new Map<string, Known[]>();
	/** Persons in the order in which they were last spoken of, the latest last, with the sentence. */
	readonly #lately: { readonly known: Known; readonly sentence: number }[] = [];

	meet(person: PersonMention, sentence: number, isQuoted: boolean, role: Sentence['role']): PersonMention {
		const key = person.surname.toLowerCase();
		const namesakes = this.#bySurname.get(key) ?? [];
		const known = likeliest(namesakes, person) ?? this.#enter(person, key, namesakes);
		learn(known, person);
		known.isTold ||= role === 'body';
		if (!isQuoted) this.#lately.push({ known, sentence });
		return { ...person, entity: known.id };
	}

	#enter(person: PersonMention, key: string, namesakes: Known[]): Known {
		const { name, given, surname, pronoun } = person;
		const known: Known = {
			id: this.#known.length,
			name,
			given,
			surname,
			pronoun,
			called: 0,
			isTold: false,
			titles: [],
			offices: [],
		};
		this.#known.push(known);
		namesakes.push(known);
		if (namesakes.length > MOST_NAMESAKES) namesakes.shift();
		this.#bySurname.set(key, namesakes);
		return known;
	}

	/** `named` are the persons of the sentence; null inside a quotation, where "he" may be anybody. */
	refer(reference: Reference, sentence: number, named: Named | null): ReferenceMention {
		const known = this.#meantBy(reference, sentence, named);
		if (known !== null) {
			known.pronoun ??= reference.pronoun;
			this.#lately.push({ known, sentence });
		}
		const { start, end, text, form } = reference;
		return { kind: 'reference', start, end, text, form, title: reference.title, entity: known?.id ?? null };
	}

	/** Whom the sentences before one spoke of, as far as a pronoun reaches. */
	spokenOfBefore(sentence: number): ReadonlySet<number> {
		const from = firstIndex(this.#lately, (one) => one.sentence >= sentence - PRONOUN_REACH);
		const next = firstIndex(this.#lately, (one) => one.sentence >= sentence);
		return new Set(this.#lately.slice(from, next).map(({ known }) => known.id));
	}

	#meantBy(reference: Reference, sentence: number, named: Named | null): Known | null {
		if (reference.form === 'description')
			return this.#latest(0, ({ offices }) => offices.some((title) => fits(title, reference.title)));
		if (reference.form === 'group' || named === null) return null;
		const { pronoun } = reference;
		const canBe = (known: Known) => known.pronoun === null || known.pronoun === pronoun;
		// The subject of its own sentence first: "Blinken called his meetings candid".
		const subject = named.first;
		const isBefore = subject !== undefined && subject.end <= reference.start;
		const own = !isBefore || subject.entity === null ? undefined : this.#known[subject.entity];
		// "Judge Fenwick gave him a year": who is not known to be a man does not become one by whom she judges.
		const isOther = reference.isObject && own?.pronoun === null;
		if (own !== undefined && canBe(own) && !isOther) return own;
		// "She called it a word that Holt, too, had used": who is named behind the pronoun for the first time is not meant.
		const isBehind = (known: Known) => (named.lastStart.get(known.id) ?? 0) > reference.start;
		const before = (known: Known) => !isBehind(known) || named.before().has(known.id);
		return this.#onlyOne(
			sentence - PRONOUN_REACH,
			(known) => canBe(known) && !(isOther && known === own) && before(known),
			pronoun,
		);
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

/**
 * Of several of one surname the latest whom a mention fits; but "Mr. Holt" goes on to mean whom it has meant, though his
 * nephew Karl Holt has been named since, and "President Holt" is the one who is president.
 */
function likeliest(namesakes: readonly Known[], person: PersonMention): Known | undefined {
	const fitting = namesakes.filter((other) => isSame(other, person));
	if (person.given !== null || fitting.length < 2) return fitting.at(-1);
	const offices = new Set(person.titles.map(({ office }) => office));
	const holder = fitting.findLast((known) => known.offices.some(({ office }) => offices.has(office)));
	const most = Math.max(...fitting.map(({ called }) => called));
	return holder ?? fitting.findLast(({ called }) => called === most);
}

function isSame(known: Known, person: PersonMention): boolean {
	if (isYounger(known, person)) return false;
	if (known.pronoun !== null && person.pronoun !== null && known.pronoun !== person.pronoun) return false;
	return known.given === null || person.given === null || isSameGiven(known.given, person.given);
}

/** "Odd Holt Jr." where Odd Holt, or President Holt, has been told of without it; headlines leave it out. */
function isYounger(known: Known, person: PersonMention): boolean {
	if (!JUNIOR.test(person.name) || JUNIOR.test(known.name)) return false;
	return known.given === null ? known.titles.length > 0 && person.titles.length === 0 : known.isTold;
}

const JUNIOR = /\b[JS]r\b/;

/** "J." may be John, Bill is William, and Antony is Anthony. */
function isSameGiven(x: string, y: string): boolean {
	const [a, b] = [x.toLowerCase().replace('.', ''), y.toLowerCase().replace('.', '')];
	if (a === b || a.length === 1 || b.length === 1) return a[0] === b[0];
	return isNicknameOf(a, b);
}

function learn(known: Known, person: PersonMention): void {
	if (person.name.length > known.name.length) known.name = person.name;
	if (person.given === null) known.called++;
	known.given ??= person.given;
	known.pronoun ??= person.pronoun;
	for (const title of person.titles) {
		known.titles.push(title);
		const isNew = known.offices.length < MOST_TITLES && !known.offices.some((other) => isSameOffice(other, title));
		if (isNew) known.offices.push(title);
	}
}

const isSameOffice = (x: Title, y: Title) => x.office === y.office && x.of === y.of && x.tense === y.tense;

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
