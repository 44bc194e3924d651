import { describe, expect, test } from '@jest/globals';
import { compare } from '../../../src/compare.ts';
import { textDraft } from '../../../src/draft.ts';
import { readReport } from '../../../src/read/read.ts';
import { caveatsOf } from '../../../src/report/caveats.ts';
import { withoutTexts } from '../../../src/report/without-texts.ts';

const caveats = (a: string, b: string) => caveatsOf(compare({ a: textDraft(a), b: textDraft(b) }));

const FLOOD = `The river burst its banks on Friday night, and three villages were cut off from the road.

Rescue workers in boats brought families to two schools that serve as shelters. The government set aside $43 million for repairs.

“We lost everything,” said Maria Orlova, a farmer. Her barn was swept away with twelve cows.

The weather service expects more rain at the weekend. Trains to the coast will not run before Monday.`;

const FLOOD_AGAIN = `Three villages were cut off when the river burst its banks on Friday night.

Families were taken to two schools by boat. About $45 million has been promised for repairs.

“We have lost everything,” farmer Maria Orlova said. More rain is expected at the weekend.

No trains will run to the coast before Monday. The minister visited the region on Saturday.`;

const CONCERT = `The orchestra opened its season with a symphony that nobody had played since 1911.

Its conductor, who is 84, led the two hours without a score. Tickets had been sold out since spring.

A critic called the slow movement “too slow by half.” The violins were praised for their sound.

The hall was built by a sugar merchant. It has a new roof, and its organ is being restored.`;

const GERMAN = `Der Außenminister traf am Montag in Peking mit dem chinesischen Präsidenten zusammen, um über die Spannungen zwischen beiden Ländern zu sprechen.

Die Gespräche waren offen, sagte er, aber es gab keine Einigung über die Kontakte der Streitkräfte. Die Behörden warnten vor weiteren Schritten.

Er will im Herbst wiederkommen, um an den nächsten Gesprächen teilzunehmen, die schon lange geplant sind.`;

const RUSSIAN = `Госсекретарь встретился в понедельник в Пекине с председателем. Переговоры продолжались пять часов.

Стороны договорились продолжить диалог. Соглашения о военных контактах достичь не удалось.`;

test('two reports of one event need no word', () => {
	expect(caveats(FLOOD, FLOOD_AGAIN)).toEqual([]);
});

test('the same text twice is said to be that', () => {
	expect(caveats(FLOOD, FLOOD)).toEqual(['A and B are one and the same text; check what was given']);
});

test('two reports that do not meet may tell of different events', () => {
	const [caveat] = caveats(FLOOD, CONCERT);
	expect(caveat).toMatch(
		/^The reports (?:do not|hardly) meet: .* among \d and \d sentences; they may tell of different/,
	);
});

test('short reports may have little in common', () => {
	expect(caveats('Six people died on Monday. A storm is on its way.', 'The bank was robbed twice.')).toEqual([]);
});

describe('a text that is not in English', () => {
	test('is said to be unreadable, and what to do', async () => {
		const reports = { a: textDraft(FLOOD), b: await readReport({ text: GERMAN }) };
		expect(caveatsOf(compare(reports))).toEqual([
			expect.stringMatching(/^B is mostly not in English; .*English translation$/),
		]);
	});

	test('is named by its script', () => {
		expect(caveats(RUSSIAN, FLOOD)).toEqual([expect.stringMatching(/^A is mostly in Cyrillic script; /)]);
		expect(caveats('会谈持续了五个小时。双方同意继续对话。', 'اجتمع الوزيران يوم الاثنين في بكين.')).toEqual([
			expect.stringContaining('A is mostly in Chinese script'),
			expect.stringContaining('B is mostly in Arabic script'),
		]);
	});

	test('may quote English, and English may quote it', () => {
		expect(caveats(`${FLOOD}\n\n“Мы потеряли всё,” she said in Russian.`, FLOOD_AGAIN)).toEqual([]);
	});
});

test('nothing is said of texts that were left out', () => {
	const comparison = compare({ a: textDraft(FLOOD), b: textDraft(GERMAN) });
	expect(caveatsOf(withoutTexts(comparison)).join()).not.toContain('English');
});
