import { describe, expect, test } from '@jest/globals';
import { draftOf } from '../../../src/read/read.ts';
import { zipOf } from '../../zip.ts';

async function read(bytes: Uint8Array, name = 'memo.docx') {
	const draft = await draftOf({ bytes, source: name, name, contentType: null, url: null });
	if (draft.kind !== 'text') throw new Error('no text');
	return { text: draft.text, title: draft.title, notes: draft.notes?.map(({ message }) => message) };
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES =
	'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
const RELATIONS =
	'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const STYLES = `<w:styles ${WORD}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const word = (body: string, more: Readonly<Record<string, string>> = {}) =>
	zipOf({
		'[Content_Types].xml': TYPES,
		'_rels/.rels': RELATIONS,
		'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
		'word/styles.xml': STYLES,
		...more,
	});

describe('a Word document', () => {
	test('is read in its last wording; what was struck out, comments and footnotes are told in notes', async () => {
		const body = `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('Ferry pier closes')}</w:p>
<w:p>${run('The board voted ')}<w:del w:id="1" w:author="x"><w:r><w:delText>on Monday </w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${run('on Tuesday ')}</w:ins>${run('to close the pier')}<w:r><w:footnoteReference w:id="1"/></w:r>${run('.')}</w:p>`;
		const bytes = word(body, {
			'word/comments.xml': `<w:comments ${WORD}><w:comment w:id="0" w:author="x"><w:p>${run('Check this')}</w:p></w:comment></w:comments>`,
			'word/footnotes.xml': `<w:footnotes ${WORD}><w:footnote w:type="separator" w:id="-1"/><w:footnote w:id="1"><w:p>${run('By seven to two.')}</w:p></w:footnote></w:footnotes>`,
			'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
		});
		expect(await read(bytes)).toEqual({
			text: 'Ferry pier closes\n\nThe board voted on Tuesday to close the pier.',
			title: 'Ferry pier closes',
			notes: [
				'Tracked changes are read as if accepted: 1 put in, 1 struck out.',
				'1 comment is left out.',
				'1 footnote is left out.',
			],
		});
	});

	test('is read without what it hides by a run or by a style; a hidden mark of a paragraph hides none of its words', async () => {
		const hidden = (properties: string, text: string) => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
		const body = `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('The board voted ')}${hidden('<w:b/><w:vanish/>', 'against advice ')}${hidden('<w:vanish w:val="0"/>', 'by seven to two ')}${hidden('<w:rStyle w:val="Draft"/>', 'and in haste ')}${run('to close the pier.')}</w:p><w:p><w:pPr><w:pStyle w:val="Draft"/></w:pPr>${run('Ask the mayor.')}</w:p>`;
		const styles = STYLES.replace(
			'</w:styles>',
			'<w:style w:type="character" w:styleId="Draft"><w:name w:val="Draft"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>',
		);
		expect(await read(word(body, { 'word/styles.xml': styles }))).toEqual({
			text: 'The board voted by seven to two to close the pier.',
			title: null,
			notes: ['3 hidden passages are left out.'],
		});
	});

	test('locked with a password says so', async () => {
		const old = Buffer.concat([
			Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
			Buffer.alloc(500),
			Buffer.from('EncryptedPackage', 'utf16le'),
		]);
		await expect(read(old)).rejects.toThrow('memo.docx is locked with a password; save a copy without one');
	});

	test('cut short, without text, or grown beyond reason is one line', async () => {
		const bytes = word(`<w:p>${run('The pier closes.')}</w:p>`);
		await expect(read(bytes.subarray(0, 400))).rejects.toThrow(/^memo\.docx is [^\n]+$/);
		await expect(read(word('<w:p/>'))).rejects.toThrow(/^memo\.docx has no text; [^\n]+$/);
		await expect(read(word(`<w:p>${' '.repeat(60_000_000)}</w:p>`))).rejects.toThrow(/^memo\.docx is [^\n]+$/);
	}, 30_000);

	test('expands no entity that it declares', async () => {
		const bomb = zipOf({
			'[Content_Types].xml': TYPES,
			'_rels/.rels': RELATIONS,
			'word/document.xml': `<!DOCTYPE d [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]><w:document ${WORD}><w:body><w:p>${run('Rain fell &b; today.')}</w:p></w:body></w:document>`,
		});
		const answer = await read(bomb).then(
			({ text }) => text,
			(error: Error) => error.message,
		);
		expect(answer).not.toContain('xxxx');
	});
});

describe('an OpenDocument text', () => {
	const odt = (body: string) =>
		zipOf({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
		});

	test('is read without struck-out text, comments and notes', async () => {
		const body = `<text:tracked-changes><text:p>on Monday</text:p></text:tracked-changes><text:h>Ferry pier closes</text:h>
<text:p>The board<text:s/>voted to <text:span>close</text:span> the pier<text:note><text:note-citation>1</text:note-citation><text:p>By seven to two.</text:p></text:note>, it said.<office:annotation><text:p>Check</text:p></office:annotation></text:p>`;
		expect(await read(odt(body), 'memo.odt')).toEqual({
			text: 'Ferry pier closes\n\nThe board voted to close the pier, it said.',
			title: 'Ferry pier closes',
			notes: ['Of the document its tracked changes, notes, comments are left out.'],
		});
	});

	test('is read without what its styles hide, and says when it is locked', async () => {
		const styles =
			'<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
		const body = `<text:p>The board voted <text:span text:style-name="T1">against <text:span>all</text:span> advice </text:span>to <text:span text:style-name="Secret">hastily </text:span>close the pier.</text:p>`;
		const bytes = zipOf({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'styles.xml': `<office:styles>${styles.replace('"T1"', '"Secret"')}</office:styles>`,
			'content.xml': `<office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body>${body}</office:body></office:document-content>`,
		});
		expect(await read(bytes, 'memo.odt')).toEqual({
			text: 'The board voted to close the pier.',
			title: null,
			notes: ['Of the document its hidden passages are left out.'],
		});
		const locked = zipOf({
			mimetype: 'application/vnd.oasis.opendocument.text',
			'META-INF/manifest.xml': '<manifest:manifest><manifest:encryption-data/></manifest:manifest>',
			'content.xml': 'x',
		});
		await expect(read(locked, 'memo.odt')).rejects.toThrow(
			'memo.odt is locked with a password; save a copy without one',
		);
	});

	test('nested beyond reason, or with a million attributes, ends in time', async () => {
		const deep = '<text:span>'.repeat(200_000);
		const wide = Array.from({ length: 1_000_000 }, (_, i) => `a${i}="1"`).join(' ');
		await read(odt(`<text:p>Ships met.${deep}`), 'memo.odt').catch(() => {});
		expect((await read(odt(`<text:p ${wide}>Ships met.</text:p>`), 'memo.odt')).text).toBe('Ships met.');
	}, 20_000);
});
