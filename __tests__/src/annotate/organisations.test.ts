import { describe, expect, test } from '@jest/globals';
import { annotated, mentions } from './annotated.ts';

const keys = (sentences: string | readonly string[], index = 0) =>
	mentions('organisation', sentences, index).map(({ key }) => key);

describe('bodies', () => {
	test.each([
		['a senior State Department official told the AP', ['state department', 'associated press']],
		[
			'dean of the Institute of International Studies at Nanjing University',
			['institute of international studies', 'nanjing university'],
		],
		['China’s Ministry of Foreign Affairs wrote', ['ministry of foreign affairs']],
		['the Global Times, close to the Chinese Communist Party', ['global times', 'chinese communist party']],
		['Senior State Department officials and the Pentagon', ['state department', 'defense department']],
		[
			'the Department of Health and Human Services said Congress',
			['department of health and human services', 'congress'],
		],
		['ISIS, also called the Islamic State', ['islamic state', 'islamic state']],
	])('%s', (sentence, expected) => {
		expect(keys(sentence)).toEqual(expected);
	});

	test('an acronym means what the report introduced it for', () => {
		expect(keys(['The Central Election Commission (CEC) met.', 'The CEC said no.'], 1)).toEqual([
			'central election commission',
		]);
	});

	test.each(['The United States and the PRC agreed on Monday.', 'Who said so?', 'He told US officials in the UK.'])(
		'none: %s',
		(sentence) => {
			expect(keys(sentence)).toEqual([]);
		},
	);
});

test('laws are told from bodies', () => {
	expect(mentions('organisation', 'They debated the Voting Rights Act of Congress.')[0]).toMatchObject({ sort: 'law' });
});

test('hostile text is read in linear time', () => {
	for (const unit of ['Department of ', 'Act ', 'AB ', 'AB (CD) ', 'A & ', 'State Department ', 'Xx-']) {
		const start = performance.now();
		annotated(unit.repeat(Math.floor(100_000 / unit.length)));
		expect(performance.now() - start).toBeLessThan(8000);
	}
});
