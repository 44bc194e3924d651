/** Makes small PDFs for tests: words in Helvetica where they are told to stand. */

export interface Set {
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly text: string;
}

/** A PDF of such pages, 612 by 792 points. `trailer` is added to its last dictionary. */
export function pdfOf(pages: readonly (readonly Set[])[], trailer = ''): Uint8Array {
	const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>',
		`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
		'<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
		...pages.flatMap((page, i) => {
			const content = page.map(({ x, y, size, text }) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`);
			const stream = content.join('\n');
			return [
				`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
				`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
			];
		}),
	];
	let file = '%PDF-1.4\n';
	const places = objects.map((object, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return `${String(at).padStart(10, '0')} 00000 n \n`;
	});
	const size = objects.length + 1;
	const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
	const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`;
	return Buffer.from(file + table + end, 'latin1');
}

/** Lines one below the other, from the top down. */
export function column(x: number, top: number, lines: readonly string[], size = 10, leading = 12): readonly Set[] {
	return lines.map((text, i) => ({ x, y: top - i * leading, size, text }));
}

function escaped(text: string): string {
	return text.replace(/[\\()]/g, '\\$&');
}
