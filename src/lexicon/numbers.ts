/** Number words of English news. Hand-made for counterpoint. */

export const UNITS_AND_TENS: ReadonlyMap<string, number> = new Map([
	...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
		.split(' ')
		.map((word, value) => [word, value] as const),
	...'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, tens) => [word, (tens + 2) * 10] as const),
]);

/** Multiply the number before them. "m" and "k" only behind digits. */
export const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['k', 1e3],
	['lakh', 1e5],
	['million', 1e6],
	['millions', 1e6],
	['mln', 1e6],
	['mn', 1e6],
	['m', 1e6],
	['crore', 1e7],
	['billion', 1e9],
	['billions', 1e9],
	['bln', 1e9],
	['bn', 1e9],
	['b', 1e9],
	['trillion', 1e12],
	['tn', 1e12],
]);

/** The scales that are written short, in full; a single letter is too often something else. */
export const SCALE_WORDS: ReadonlyMap<string, string> = new Map([
	['mln', 'million'],
	['mn', 'million'],
	['bln', 'billion'],
	['bn', 'billion'],
	['tn', 'trillion'],
]);

/** A number of its own or after "a", "two", "half a". */
export const DOZEN = 12;

/** Numbers nobody counted: what each can stand for. */
export const VAGUE_NUMBERS: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
	['couple', [2, 3]],
	['few', [3, 6]],
	['several', [3, 9]],
	['handful', [3, 9]],
	['dozens', [24, 99]],
	['scores', [40, 99]],
	['hundreds', [200, 999]],
	['thousands', [2000, 99_999]],
	['millions', [2e6, 999e6]],
	['billions', [2e9, 999e9]],
]);

/** "twice the average", "double that". */
export const MULTIPLES: ReadonlyMap<string, number> = new Map([
	['twice', 2],
	['double', 2],
	['thrice', 3],
	['triple', 3],
	['quadruple', 4],
]);

export const FRACTIONS: ReadonlyMap<string, number> = new Map([
	['half', 1 / 2],
	['third', 1 / 3],
	['thirds', 1 / 3],
	['quarter', 1 / 4],
	['quarters', 1 / 4],
	['fourth', 1 / 4],
	['fourths', 1 / 4],
	['fifth', 1 / 5],
	['fifths', 1 / 5],
	['sixth', 1 / 6],
	['eighth', 1 / 8],
	['tenth', 1 / 10],
	['tenths', 1 / 10],
]);

export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
	['½', 1 / 2],
	['¼', 1 / 4],
	['¾', 3 / 4],
	['⅓', 1 / 3],
	['⅔', 2 / 3],
	['⅛', 1 / 8],
	['⅕', 1 / 5],
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map([
	...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
		.split(' ')
		.map((word, index) => [word, index + 1] as const),
	...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
		.split(' ')
		.map((word, tens) => [word, (tens + 2) * 10] as const),
	['hundredth', 100],
]);

/** Behind "190m" they show that metres are meant and no millions. In lower case. */
export const BEHIND_METRES: ReadonlySet<string> = new Set(
	(
		'high tall long wide deep thick away apart beyond past underground offshore underwater downstream upstream downhill ' +
		'north south east west sprint hurdles freestyle backstroke breaststroke butterfly final relay race dash'
	).split(' '),
);
