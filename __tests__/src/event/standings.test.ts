import { describe, expect, test } from '@jest/globals';
import { matterWith, standings, told } from './told.ts';

describe('where two differ from one', () => {
	const event = told({
		Post: ['Fourteen hikers were rescued from the Ardo ridge on Sunday, the mountain guard said.'],
		Mail: ['The mountain guard rescued fourteen hikers from the Ardo ridge on Sunday.'],
		Star: ['Nineteen hikers were rescued from the Ardo ridge on Sunday, the mountain guard said.'],
	});
	const row = matterWith(event, 'hikers');

	test('only the one is contradicted', () => {
		expect(standings(row)).toEqual({ post: 'told', mail: 'told', star: 'contradicted' });
	});

	test('who conflicts with whom is named', () => {
		expect(row?.cells.map(({ report, against }) => [report, against])).toEqual([
			['post', ['star']],
			['mail', ['star']],
			['star', ['mail', 'post']],
		]);
	});

	test('each value says how those stand who give it', () => {
		const figure = event.figures.find(({ standing }) => standing === 'majority');
		expect(figure?.values.map(({ text, standing }) => [text.toLowerCase(), standing])).toEqual([
			['fourteen', 'majority'],
			['nineteen', 'minority'],
		]);
	});
});

test('who denies what others tell tells it otherwise', () => {
	const event = told({
		Post: ['Former guards said the emergency exits of the Corona cinema had been blocked.'],
		Mail: ['The emergency exits of the Corona cinema had been blocked, former guards said.'],
		Star: ['The owner denied that the emergency exits of the Corona cinema had been blocked.'],
	});
	expect(standings(matterWith(event, 'emergency exits'))).toMatchObject({ mail: 'told', star: 'told otherwise' });
});

test('who has the allegation beside the denial tells it', () => {
	const event = told({
		Post: ['Former guards said the emergency exits of the Corona cinema had been blocked.'],
		Star: [
			'Former guards said that the emergency exits of the Corona cinema had been blocked.',
			'The owner denied that the emergency exits had been blocked.',
		],
	});
	expect(standings(matterWith(event, 'Former guards')).star).toBe('told');
});

describe('who denies alone what two tell', () => {
	const allegation = {
		Post: ['Former guards said the emergency exits of the Corona cinema had been blocked.'],
		Mail: ['The emergency exits of the Corona cinema had been blocked, former guards said.'],
	};

	test('stands alone, and all can be right', () => {
		const { outliers } = told({
			...allegation,
			Star: ['The owner denied that the emergency exits of the Corona cinema had been blocked.'],
		});
		expect(outliers.map(({ kind, verdict, says, sources }) => [kind, verdict, says[0]?.report, sources])).toEqual([
			['polarity', 'difference', 'star', 2],
		]);
	});

	test('not where a second source denies it', () => {
		const { outliers } = told({
			...allegation,
			Star: ['The owner denied that the emergency exits of the Corona cinema had been blocked.'],
			Echo: ['The owner denied yesterday that the emergency exits of the Corona cinema had been blocked.'],
		});
		expect(outliers).toEqual([]);
	});

	test('who rejects a claim denies it, who dismisses a board does not', () => {
		const board = told({
			Post: ['The new mayor of Tolna will appoint an ethics board within 100 days.'],
			Mail: ['Within 100 days the new mayor of Tolna will appoint an ethics board.'],
			Star: ['The new mayor of Tolna will dismiss the ethics board and appoint another within 100 days.'],
		});
		expect(board.outliers.filter(({ kind }) => kind === 'polarity')).toEqual([]);
		const claim = told({
			...allegation,
			Star: ['The owner rejected claims that the emergency exits of the Corona cinema had been blocked.'],
		});
		expect(claim.outliers.filter(({ kind }) => kind === 'polarity')).toHaveLength(1);
	});
});
