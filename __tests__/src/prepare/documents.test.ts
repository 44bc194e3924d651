/** Office documents: what stands above and below a table is of one report. */
import { expect, test } from '@jest/globals';
import { textDraft } from '../../../src/draft.ts';
import { prepare } from '../../../src/prepare/prepare.ts';

const ABOVE = [
	'A fire killed 12 people at a mill in Corvale on Monday, the interior minister said.',
	'The fire broke out at 6 a.m. in a storage room on the second floor, officials told reporters.',
	'Police arrested the manager of the mill on Monday evening.',
];
const TABLE = ['Town', 'Fires', 'Corvale', '12', 'Harwick', '7', 'Sella', '3'];
const BELOW = [
	'The union said that 40 people were hurt in the fire and that the doors had been locked for weeks.',
	'The owner of the mill was fined in 2019 for breaches of the fire code, according to court papers.',
	'Trade unions have called for a strike on Wednesday and for an inquiry into all mills of the province.',
	'Survivors told reporters that the emergency doors had been locked from the outside since the spring.',
];
const TEXT = [...ABOVE, ...TABLE, ...BELOW].join('\n\n');

test('sentences on both sides of a table are body, and the cells are set aside', () => {
	const { sentences, setAside } = prepare({ ...textDraft(TEXT), kind: 'text', text: TEXT, layout: 'document' }, 'a');
	expect(sentences.map(({ text }) => text)).toEqual([...ABOVE, ...BELOW]);
	expect(setAside.map(({ start, end }) => TEXT.slice(start, end)).join(' ')).toContain('Corvale 12');
});
