import { expect, test } from '@jest/globals';
import { prepare } from '../../../src/prepare/prepare.ts';
import { placeAt } from '../../../src/places.ts';
import { draftOf } from '../../../src/read/read.ts';

async function reportIn(text: string, name = 'news.vtt') {
	const bytes = new TextEncoder().encode(text);
	return prepare(await draftOf({ bytes, source: name, name, contentType: null, url: null }), 'a');
}

const VTT = `WEBVTT - the evening news

NOTE made by hand

STYLE
::cue { color: yellow }

intro
00:00.500 --> 00:03.000 align:start
<v Nora Webb>The harbour board voted on Tuesday

00:03.000 --> 00:06.000
<v Nora Webb>to close the <i>old</i> ferry pier. [door slams]

00:00:06.000 --> 00:00:09.000
<v Ana Costa>It is not safe, &amp; it never was.

01:04:12.000 --> 01:04:15.000
<v Nora Webb>The vote was seven to two.
`;

test('cues are joined to sentences, with who speaks and when', async () => {
	const report = await reportIn(VTT);
	expect(report.text).toBe(
		'Nora Webb: The harbour board voted on Tuesday to close the old ferry pier.\n\nAna Costa: It is not safe, & it never was.\n\nNora Webb: The vote was seven to two.',
	);
	expect(report.sentences.map(({ place }) => place)).toEqual(['00:00:00', '00:00:06', '01:04:12']);
	expect(placeAt(report.places, report.text.indexOf('to close'))).toBe('00:00:03');
});

const SRT = `1\r\n00:00:01,000 --> 00:00:03,500\r\n>> MARK HALE: Two ferries met off Brindley\r\non Monday night.\r\n\r\n2\r\n00:00:03,500 --> 00:00:05,000\r\n>> Nobody was hurt.\r\n\r\n3\r\n00:00:05,000 --> 00:00:07,000\r\nThe captain said so at 10:30.\r\n`;

test('SRT names speakers in the words, and marks a change of speaker', async () => {
	expect((await reportIn(SRT, '-')).text).toBe(
		'MARK HALE: Two ferries met off Brindley on Monday night.\n\nNobody was hurt. The captain said so at 10:30.',
	);
});

test('captions that roll show each line twice and say it once', async () => {
	const rolling = `WEBVTT

00:00:01.000 --> 00:00:02.000
two ferries met

00:00:02.000 --> 00:00:03.000
two ferries met
<00:00:02.500><c>off Brindley</c>

00:00:03.000 --> 00:00:04.000
off Brindley
on Monday night
`;
	expect((await reportIn(rolling)).text).toBe('two ferries met off Brindley on Monday night');
});

test('a file cut in the midst of a cue is read as far as it goes, one without words is refused', async () => {
	expect((await reportIn(VTT.slice(0, 180))).text).toMatch(/^Nora Webb: The harbour board/);
	await expect(reportIn('WEBVTT\n\n00:01.000 --> 00:02.000\n\n')).rejects.toThrow(
		'news.vtt has no subtitles with words',
	);
});

test('a cue of a million letters and a hundred thousand cues take no time', async () => {
	const huge = `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<v '.repeat(300_000)}\n`;
	await reportIn(huge).catch(() => {});
	const many = Array.from({ length: 30_000 }, (_, i) => `${i}\n00:00:01,000 --> 00:00:02,000\n[door] ((( <<<\n`).join(
		'\n',
	);
	await reportIn(many, 'many.srt').catch(() => {});
}, 10_000);
