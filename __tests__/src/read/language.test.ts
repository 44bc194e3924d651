import { describe, expect, test } from '@jest/globals';
import { languageNotes } from '../../../src/read/language.ts';

const said = async (text: string) => (await languageNotes(text)).map(({ message }) => message).join();

describe('English is not called foreign', () => {
	test.each([
		['news', 'The council met on Monday and agreed to close two of the town’s five schools by the end of the year.'],
		[
			'a storm toll',
			'Deaths by county: Harlan 4, Perry 2, Letcher none. Homes without power: Harlan 3,100, Perry 940, Letcher 60. Roads shut: Route 15, Mill Lane, Cutshin Road.',
		],
		[
			'football results',
			'Wigan 2 Barnsley 0. Stockport 1 Bolton 1. Reading 3 Exeter 2. Scorers: Aasgaard 14, Magennis 70. Attendance 9,412. Referee: Tom Nield. Booked: Kerr, Hughes, Norwood.',
		],
		[
			'a list of names',
			'Named: Giulia Ferrari, 41; Henrik Lund, 63; José Pereira, 29; Anneliese Vogt, 55; Chloé Martin, 20.',
		],
	])('%s', async (_, text) => {
		expect(await said(text)).toBe('');
	});
});

describe('another language is', () => {
	test.each([
		[
			'French',
			'Le conseil municipal a voté mardi la fermeture de deux écoles. Les parents protestent. Une réunion est prévue jeudi à la mairie.',
		],
		[
			'Dutch',
			'De gemeenteraad besloot dinsdag twee scholen te sluiten. Ouders protesteren. Donderdag volgt een bijeenkomst op het stadhuis.',
		],
		[
			'Spanish',
			'El ayuntamiento aprobó el martes el cierre de dos escuelas. Los padres protestan. Habrá una reunión el jueves en la alcaldía.',
		],
		[
			'Indonesian',
			'Dewan kota pada hari Selasa memutuskan menutup dua sekolah. Para orang tua memprotes. Pertemuan akan digelar hari Kamis.',
		],
		[
			'Georgian',
			'საკრებულომ სამშაბათს ორი სკოლის დახურვა გადაწყვიტა. მშობლები აპროტესტებენ გადაწყვეტილებას, შეხვედრა ხუთშაბათს გაიმართება მერიაში.',
		],
	])('%s', async (_, text) => {
		expect(await said(text)).toMatch(/mostly not in English/);
	});

	test('and named by its script where that tells', async () => {
		expect(await said('市议会周二决定关闭两所学校，家长们表示抗议。')).toMatch(/in Chinese script/);
		expect(await said('市議会は火曜日、二つの学校の閉鎖を決めた。保護者は抗議している。')).toMatch(
			/in Japanese script/,
		);
	});
});
