/**
 * A sentence as the words alignment counts. A name of several words is one ("Great Hall of the People" would else weigh
 * as five), so is a date, all names of a place are one word, and a person is the surname.
 */
import type { AnnotatedReport, AnnotatedSentence, Mention, TimeMention, Token } from '../annotate/mention.ts';
import { coverage } from '../annotate/words.ts';
import { type KnownWord, knownWord, STOP_WORD_WEIGHT } from '../lexicon/word-weight.ts';
import type { Stretch } from '../model.ts';
import { numeralOf, withoutShortScale } from './numerals.ts';
import { speakersIn } from './speakers.ts';

/** A word, a number, or a name or date taken as one word, where it stands. */
export interface Unit extends Stretch {
	readonly form: Form;
	/** How many words it stands for; 0 for a stop word. */
	readonly worth: number;
}

/** What a unit is wherever it stands, before it is numbered and weighed: a word that is written alike has one form. */
export interface Form {
	/** Names and quantities by their keys. */
	readonly lemma: string;
	/** What it is likened by: a name only to its own other spellings and forms, a number only to itself. */
	readonly kind: 'word' | 'name' | 'number';
	/** The word that stands for it: the surname for a person. */
	readonly normal: string;
	/** The letters of an acronym in lower case; null for any other word. */
	readonly acronym: string | null;
	/** What the language alone says of that word. */
	readonly known: KnownWord;
}

/** A person is often two words in one report and one in the other. */
const PERSON_WORTH = 1.5;
/** Whom "he" and "the secretary" mean is less sure than a name. */
const REFERENCE_WORTH = 0.4;
/** Who says a thing tells less than what is said: one spokesman speaks in many sentences of a report. */
const SPEAKER_WORTH = 0.6;
/** A sentence of that many words is none: a list without stops, or an attack. */
const MOST_UNITS = 400;

/** The persons of the sentence's report, to whom "he" and "the secretary" may refer. */
type Entities = AnnotatedReport['entities'];

/** The first 400 units of a sentence, in its order. */
export function unitsOf(annotated: AnnotatedSentence, { report, entities }: AnnotatedReport): readonly Unit[] {
	const units = unitsIn(annotated, entities);
	const speakers = speakersIn(report.text, annotated);
	if (speakers.length === 0) return units;
	const isSpeaker = coverage(speakers);
	return units.map((unit) => (isSpeaker(unit.start) ? { ...unit, worth: SPEAKER_WORTH * unit.worth } : unit));
}

function unitsIn({ tokens, mentions }: AnnotatedSentence, entities: Entities): readonly Unit[] {
	const units: Unit[] = [];
	let next = 0;
	for (const name of namesIn(mentions, entities)) {
		next = addUnits(units, tokens, next, (token) => token.end <= name.start);
		const first = placeFrom(tokens, next, (token) => token.start >= name.start);
		const last = placeFrom(tokens, first, (token) => token.end > name.end);
		const unit = last > first ? unitOfName(name, tokens, first, last) : null;
		if (!unit) continue;
		units.push(unit);
		next = placeFrom(tokens, last, (token) => token.start >= name.end);
	}
	addUnits(units, tokens, next, () => true);
	return units.length > MOST_UNITS ? units.slice(0, MOST_UNITS) : units;
}

/** The place of the first token from `place` on that is as wanted. */
function placeFrom(tokens: readonly Token[], place: number, wanted: (token: Token) => boolean): number {
	while (place < tokens.length && !wanted(tokens[place] as Token)) place++;
	return place;
}

/** Adds a unit for each token from `place` on as long as `goesOn`, and says where that ended. */
function addUnits(units: Unit[], tokens: readonly Token[], place: number, goesOn: (token: Token) => boolean): number {
	for (; place < tokens.length; place++) {
		const token = tokens[place] as Token;
		if (!goesOn(token)) break;
		if (token.kind !== 'punctuation') units.push(unitOf(token));
	}
	return place;
}

interface Name extends Stretch {
	readonly lemma: string;
	readonly kind: 'name' | 'number';
	readonly worth: number;
	readonly surname: string | null;
}

/** What is to be one word, in order and without overlap; a title stays apart from the name it goes with. */
function namesIn(mentions: readonly Mention[], entities: Entities): Name[] {
	const names: Name[] = [];
	for (const mention of mentions) {
		const name = nameOf(mention, entities);
		if (name) names.push(name);
	}
	names.sort((x, y) => x.start - y.start || y.end - x.end);
	let end = 0;
	return names.filter((name) => {
		if (name.start < end) return false;
		end = name.end;
		return true;
	});
}

function nameOf(mention: Mention, entities: Entities): Name | null {
	const { start, end } = mention;
	switch (mention.kind) {
		case 'place':
			return { start, end, lemma: `place ${mention.key}`, kind: 'name', worth: 1, surname: null };
		case 'person': {
			const at = mention.text.indexOf(mention.name);
			if (at < 0) return null;
			return personName(start + at, start + at + mention.name.length, mention.surname, PERSON_WORTH);
		}
		case 'time':
			return mention.grain === 'day'
				? { start, end, lemma: dayOf(mention), kind: 'number', worth: 1, surname: null }
				: null;
		case 'reference': {
			const entity = mention.entity === null ? undefined : entities[mention.entity];
			return entity ? personName(start, end, entity.surname, REFERENCE_WORTH) : null;
		}
		default:
			return null;
	}
}

function personName(start: number, end: number, written: string, worth: number): Name {
	const surname = written.toLowerCase();
	return { start, end, lemma: `person ${surname}`, kind: 'name', worth, surname };
}

/** "Tuesday, Aug. 30, 2022" is "30 August" to another outlet: reports of one event leave the year to the reader. */
function dayOf({ value }: TimeMention): string {
	return `day ${value.slice(-'08-30'.length)}`;
}

/** Null for a name that no word is left of. */
function unitOfName(name: Name, tokens: readonly Token[], first: number, last: number): Unit | null {
	const { start, end, lemma, kind, worth, surname } = name;
	const acronym = last === first + 1 ? acronymOf(tokens[first]?.text ?? '') : null;
	const spoken =
		surname === null ? rarestOf(tokens, first, last) : { normal: surname, known: knownWord(surname, surname) };
	return spoken && { start, end, form: { lemma, kind, normal: spoken.normal, acronym, known: spoken.known }, worth };
}

/** Of "Great Hall of the People" the rarest word, the last of those as rare. */
function rarestOf(tokens: readonly Token[], first: number, last: number): Pick<Form, 'normal' | 'known'> | null {
	let rarest: Pick<Form, 'normal' | 'known'> | null = null;
	for (let place = first; place < last; place++) {
		const { kind, normal, lemma } = tokens[place] as Token;
		if (kind === 'punctuation') continue;
		const known = knownWord(normal, lemma);
		if (!rarest || known.weight >= rarest.known.weight) rarest = { normal, known };
	}
	return rarest;
}

function unitOf(token: Token): Unit {
	const { start, end } = token;
	const form = formOf(token);
	const isStop = form.kind !== 'number' && form.known.weight <= STOP_WORD_WEIGHT;
	return { start, end, form, worth: isStop ? 0 : 1 };
}

/** Enough for the vocabulary of any two reports, little enough not to grow with a corpus. */
const MEMORY_LIMIT = 50_000;
const remembered = new Map<string, Form>();

/** Pure: what is remembered only saves time and room, most words of a text being words seen before. */
function formOf(token: Token): Form {
	let form = remembered.get(token.text);
	if (form === undefined) {
		form = formFrom(token);
		if (remembered.size >= MEMORY_LIMIT) remembered.clear();
		remembered.set(token.text, form);
	}
	return form;
}

function formFrom(token: Token): Form {
	const { text } = token;
	const numeral = numeralOf(token);
	if (numeral !== null) {
		const known = knownWord(numeral, numeral);
		return { lemma: numeral, kind: 'number', normal: numeral, acronym: null, known };
	}
	const normal = withoutShortScale(token.normal);
	const lemma = normal === token.normal ? token.lemma : normal;
	const known = knownWord(normal, lemma);
	const isName = known.isName && /^\p{Lu}/u.test(text);
	return { lemma, kind: isName ? 'name' : 'word', normal, acronym: acronymOf(text), known };
}

const LAST_CAPITAL = 'Z'.charCodeAt(0);

/** "IAEA", "U.N.", "BoE": two to six letters, two of them or more capitals. */
function acronymOf(text: string): string | null {
	// Most words begin with a small letter.
	if (text.charCodeAt(0) > LAST_CAPITAL) return null;
	const letters = text.replace(/['’]s$/, '').replaceAll('.', '');
	return /^[A-Z][A-Za-z]{1,5}$/.test(letters) && /[A-Z].*[A-Z]/.test(letters) ? letters.toLowerCase() : null;
}
