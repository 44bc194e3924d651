import { expect, test } from '@jest/globals';
import { draftOf } from '../../../src/read/read.ts';

const read = (text: string, name = 'letter.eml') =>
	draftOf({ bytes: Buffer.from(text, 'latin1'), source: name, name, contentType: null, url: null });

const LETTER = `From: =?utf-8?Q?The_Harbour_Post?= <news@harbourpost.example>
To: reader@example.org
Subject: =?utf-8?B?RmVycnkgcGllciBjbG9zZXM=?=
Date: Tue, 03 Mar 2026 09:30:00 +0000
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b1"

--b1
Content-Type: text/html; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

<html><body><p>The board voted on Tuesday to close the ferry pier, Jos=E9 Costa s=
aid.</p><p>The vote was seven to two.</p></body></html>
--b1
Content-Type: application/pdf; name=a.pdf
Content-Disposition: attachment; filename=a.pdf
Content-Transfer-Encoding: base64

JVBERi0=
--b1--
`.replaceAll('\n', '\r\n');

test('a newsletter is read with its sender, subject and date, decoded as its parts say', async () => {
	expect(await read(LETTER)).toMatchObject({
		outlet: 'The Harbour Post',
		title: 'Ferry pier closes',
		published: '2026-03-03T09:30:00.000Z',
		text: 'The board voted on Tuesday to close the ferry pier, José Costa said.\n\nThe vote was seven to two.',
		notes: [{ message: '1 file is attached to the message and left out.' }],
	});
});

test('a message that comes through a pipe is known by its headers, a report that begins with a date is no message', async () => {
	expect((await read(LETTER, '-')).title).toBe('Ferry pier closes');
	const report = await read(
		'Date: 3 March 2026\nFrom: our correspondent\nSubject: the pier\n\nThe board met.',
		'a.txt',
	);
	expect(report.kind === 'text' && report.text).toContain('From: our correspondent');
});

test('a message cut short, one without text and one of parts within parts are read or refused in one line', async () => {
	expect((await read(LETTER.slice(0, 420))).title).toBe('Ferry pier closes');
	const empty = LETTER.replace(/<html>[\s\S]*<\/html>/, '');
	await expect(read(empty)).rejects.toThrow(/^letter\.eml is a message without text; [^\n]+$/);
	const deep = Array.from(
		{ length: 3_000 },
		(_, i) => `Content-Type: multipart/mixed; boundary="x${i}"\r\n\r\n--x${i}\r\n`,
	).join('');
	await expect(read(`From: a@b.example\r\nMIME-Version: 1.0\r\nSubject: deep\r\n${deep}`)).rejects.toThrow(
		/^letter\.eml [^\n]+$/,
	);
});
