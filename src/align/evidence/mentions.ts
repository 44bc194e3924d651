/** Persons and figures that both sentences tell of. */
import {
	type AnnotatedReport,
	type AnnotatedSentence,
	mentionsOf,
	type QuantityMention,
} from '../../annotate/mention.ts';
import type { Couple } from '../couple.ts';
import type { Surroundings } from '../surroundings.ts';

/** The share 0..1 of the persons of the sentence with fewer of them whom the other names too, "he" and "the secretary" read. */
export function sharedPersonsAmong({ reports }: Pick<Surroundings, 'reports'>) {
	const persons = { a: personsIn(reports.a), b: personsIn(reports.b) };
	return ({ a, b }: Couple): number => {
		const [one, other] = [persons.a[a] as ReadonlySet<string>, persons.b[b] as ReadonlySet<string>];
		let shared = 0;
		for (const surname of one) if (other.has(surname)) shared++;
		return shared / Math.max(1, Math.min(one.size, other.size));
	};
}

function personsIn({ sentences, entities }: AnnotatedReport): readonly ReadonlySet<string>[] {
	return sentences.map((sentence) => {
		const numbers = [...mentionsOf(sentence, 'person'), ...mentionsOf(sentence, 'reference')].map(
			({ entity }) => entity,
		);
		return new Set(
			numbers.flatMap((number) => (number === null ? [] : (entities[number]?.surname.toLowerCase() ?? []))),
		);
	});
}

/** More than that many figures in common tell nothing more. */
const MOST_FIGURES = 3;
/** "one" and "two" count something in any sentence. */
const SMALL = 2;

/** How many quantities of A's sentence may be the same as one of B's, up to three. */
export function sharedFiguresAmong({ reports }: Pick<Surroundings, 'reports'>) {
	const figures = { a: reports.a.sentences.map(figuresIn), b: reports.b.sentences.map(figuresIn) };
	return ({ a, b }: Couple): number => {
		const [one, other] = [figures.a[a] as readonly QuantityMention[], figures.b[b] as readonly QuantityMention[]];
		const met = (own: readonly QuantityMention[], others: readonly QuantityMention[]) =>
			own.filter((x) => others.some((y) => meet(x, y))).length;
		return Math.min(MOST_FIGURES, met(one, other), met(other, one));
	};
}

function figuresIn(sentence: AnnotatedSentence): readonly QuantityMention[] {
	return mentionsOf(sentence, 'quantity').filter(({ dimension, value }) => dimension !== 'count' || value > SMALL);
}

function meet(x: QuantityMention, y: QuantityMention): boolean {
	return x.dimension === y.dimension && x.unit === y.unit && x.low <= y.high && y.low <= x.high;
}
