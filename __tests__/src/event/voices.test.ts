import { expect, test } from '@jest/globals';
import { told } from './told.ts';

test('a surname that fits two people of two reports makes no one of them', () => {
	const { voices } = told({
		Herald: ['Harbour chief Luis Ortiz said on Friday that the pier had been closed.'],
		Star: ['Harbour chief Lena Ortiz said on Friday that the pier had been closed.'],
		Post: ['Harbour chief Ortiz said on Friday that the pier had been closed.'],
	});
	const reports = voices.filter(({ name }) => name.includes('Ortiz')).map(({ heard }) => heard.length);
	expect(reports).toEqual([1, 1, 1]);
});

test('it stays with the one whom most reports name', () => {
	const { voices } = told({
		Herald: ['Harbour chief Luis Ortiz said on Friday that the pier had been closed.'],
		Globe: ['The pier had been closed, harbour chief Luis Ortiz said on Friday.'],
		Star: ['Harbour chief Lena Ortiz said on Friday that the pier had been closed.'],
		Post: ['Harbour chief Ortiz said on Friday that the pier had been closed.'],
	});
	const ortiz = voices.filter(({ name }) => name.includes('Ortiz'));
	expect(ortiz.map(({ name, heard }) => [name, heard.length])).toEqual([
		['Luis Ortiz', 3],
		['Lena Ortiz', 1],
	]);
});

test('a voice that one report names and another describes bears the name', () => {
	const { voices } = told({
		Herald: ['Transport Minister Dora Olsen said on Friday that the pier would be shut.'],
		Star: ['The transport minister said on Friday that the pier would be shut.'],
	});
	expect(voices.map(({ name, heard }) => [name, heard.length])).toEqual([['Dora Olsen', 2]]);
});

test('a firm is one voice under its whole name and a part of it', () => {
	const { voices } = told({
		Herald: ['Velden Motors said on Friday that it would close its plant in Holm.'],
		Star: ['The plant in Holm will close, according to Velden.', 'Few in Holm had heard of it before.'],
	});
	expect(voices.map(({ name, heard }) => [name, heard.length])).toEqual([['Velden Motors', 2]]);
});
