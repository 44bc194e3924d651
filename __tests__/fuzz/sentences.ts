/** Sentences as reports have them, the same told otherwise, and what no report should have. */
import type { Random } from './random.ts';

const PERSONS = [
	'Foreign Minister Anna Reiter',
	'Ms Reiter',
	'Prime Minister Tomas Diallo',
	'Diallo',
	'Dr. Ines Okoro, 43,',
	'police chief J. R. Mbeki',
	'the mayor',
	'a spokesman for the ministry',
	'Okoro',
	'the two engineers',
] as const;
const BODIES = [
	'the European Commission',
	'Lindqvist AG',
	'police',
	'the Ministry of Transport',
	'the U.N.',
	'U.S. officials',
	'the Harbour Workers’ Union',
	'the central bank',
	'Beijing',
	'a regional court',
] as const;
const ACTS = [
	'approved',
	'rejected',
	'postponed',
	'canceled',
	'accused',
	'met with',
	'did not meet',
	'was arrested by',
	'was charged by',
	'praised',
	'warned',
	'denied that it had paid',
	'may sue',
	'will visit',
	'has never criticised',
	'agreed to release',
	'was attacked by',
	'sold its stake to',
	'beat',
	'lost to',
] as const;
const THINGS = [
	'the 2024 budget',
	'a ceasefire',
	'the bridge at Sarin',
	'the merger with Norvik',
	'a three-day strike',
	'the trial',
	'talks on fishing rights',
	'the new rail line',
	'protesters',
	'a report on the flood',
] as const;
const FIGURES = [
	'six people',
	'nine people',
	'at least 12 homes',
	'more than 600 stores',
	'about 700 stores',
	'$43 million',
	'43.6 million dollars',
	'€1,200 a week',
	'40 percent of voters',
	'two in five voters',
	'nearly six hours',
	'five and a half hours',
	'3.2 km',
	'two miles',
	'5,273 ballots',
	'a third of the crew',
	'62-58',
	'dozens',
] as const;
const TIMES = [
	'on Monday',
	'on 5 May',
	'in June 2023',
	'since 2003',
	'since 2002',
	'at 9:30 a.m.',
	'late on Tuesday night',
	'a day earlier',
	'for three weeks',
	'until Friday',
	'last year',
	'before the vote',
] as const;
const PLACES = [
	'in Lisbon',
	'in northern Italy',
	'outside the Kremlin',
	'across parts of Pakistan',
	'in Portland, Ore.',
	'at the port of Sarin',
	'in Washington',
	'abroad',
] as const;
const QUOTED = [
	'“We had no choice,” %s said.',
	'%s said: “This is not a victory. It is a start.”',
	'"Nobody was told," according to %s.',
	'%s called the plan “an insult to every driver”.',
	'‘It won’t happen,’ %s told reporters.',
	'“We will pay,” said %s, “but not today.”',
] as const;

/** One after another what a text should not have and some have. */
const HOSTILE = [
	'“',
	'”',
	'"',
	'"""',
	'’',
	'(((',
	'\u202e',
	'\u2066',
	'\u0000',
	'\u001b[31m',
	'\u001b]0;x\u0007',
	'\u009b2J',
	'\u200b',
	'\u00ad',
	'\ufeff',
	'\ud800',
	'\udc00',
	'👩🏽‍⚖️',
	'e\u0301\u0301\u0301',
	'…',
	'--',
	'—',
	'\u2028',
	'\r',
	'\r\n\r\n',
	'\t',
	'1,',
	'1,000,000,000,000,000,000,000',
	'1e308',
	'-0',
	'$',
	'$$$',
	'0/0',
	'31 February',
	'99:99',
	'Mr.',
	'St.',
	'U.S.',
	'not',
	'n’t',
	'İ',
	'ß',
	'ﬁ',
	'中国',
	'לא',
	'constructor',
	'__proto__',
	'toString',
	'a'.repeat(300),
	'&amp;',
	'<b>',
	'</script>',
	'%s',
	'\\',
	'$&',
] as const;

export const hostile = ({ pick }: Random): string => pick(HOSTILE);

export function sentence(random: Random): string {
	const { pick, chance } = random;
	if (chance(0.2)) return capitalised(pick(QUOTED).replace('%s', () => pick(PERSONS)));
	const subject = chance(0.6) ? pick(PERSONS) : chance(0.5) ? pick(BODIES) : pick(FIGURES);
	const object = chance(0.5) ? pick(THINGS) : chance(0.5) ? pick(FIGURES) : pick(BODIES);
	const around = random.many(0, 2, () => (chance(0.5) ? pick(TIMES) : pick(PLACES)));
	const source = chance(0.25) ? [`, ${pick(BODIES)} said`] : [];
	const second = chance(0.2) ? [`, and ${pick(PERSONS)} ${pick(ACTS)} ${pick(THINGS)}`] : [];
	return `${capitalised([subject, pick(ACTS), object, ...around].join(' '))}${[...second, ...source].join('')}.`;
}

/** The same sentence with something exchanged, left out, moved, said twice or damaged. */
export function retold(text: string, random: Random): string {
	const { below, pick, chance } = random;
	const words = text.split(' ');
	const at = below(words.length);
	const change = pick([
		() => words.toSpliced(at, 1),
		() => words.toSpliced(at, 0, words[below(words.length)] ?? ''),
		() => words.toSpliced(at, 1, pick([...PERSONS, ...FIGURES, ...TIMES, ...PLACES, ...ACTS] as [string, ...string[]])),
		() => words.toSpliced(at, 0, pick(['not', 'never', 'allegedly', 'about', 'almost', 'former', 'no'])),
		() => [...words.slice(at), ...words.slice(0, at)],
		() => words.map((word) => word.replace(/\d/, () => String(below(10)))),
		() => words.toSpliced(at, 0, hostile(random)),
		() => [sentence(random), ...words],
		() => [text.toUpperCase()],
		() => words,
	])();
	const changed = change.join(' ');
	return chance(0.5) ? changed : retold(changed, random);
}

/** A sentence as likely sound as damaged. */
export function anySentence(random: Random): string {
	const text = sentence(random);
	if (random.chance(0.6)) return text;
	if (random.chance(0.7)) return retold(text, random);
	return random
		.many(0, 12, () => (random.chance(0.5) ? hostile(random) : random.pick(FIGURES)))
		.join(random.pick([' ', '', ', ']));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
