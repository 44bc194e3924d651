// A terminal emulator's buffer as an SVG picture.

const CELL = { width: 8.4, height: 18 };
const MARGIN = 12;
/** Background, text, and the sixteen colours of a terminal in their usual order. */
const PALETTES = {
	dark: {
		background: '#16181d',
		text: '#d8dee9',
		sixteen: [
			...['#2b303b', '#bf616a', '#a3be8c', '#d9b36c', '#6f9bd1', '#b48ead', '#76b5c5', '#c0c5ce'],
			...['#7a8394', '#ff7b85', '#b9d99a', '#f5d580', '#8fb8f0', '#d9a6d2', '#8fd6e8', '#ffffff'],
		],
	},
	light: {
		background: '#fdfdfb',
		text: '#24292e',
		sixteen: [
			...['#24292e', '#c62838', '#22863a', '#b08800', '#0b5fc4', '#8a3ab9', '#0e7c86', '#d1d5da'],
			...['#6a737d', '#cb2431', '#28a745', '#dbab09', '#2188ff', '#8a63d2', '#3192aa', '#fafbfc'],
		],
	},
};

/** `title` is what a reader who cannot see the picture is told. */
export function svgOf(emulator, title, ground = 'dark') {
	const palette = PALETTES[ground];
	const { cols, rows, buffer } = emulator;
	const width = Math.ceil(cols * CELL.width + 2 * MARGIN);
	const height = rows * CELL.height + 2 * MARGIN;
	const lines = Array.from({ length: rows }, (_, row) =>
		drawLine(runsOf(buffer.active.getLine(row), cols, palette), row),
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title>${escaped(title).replaceAll('\u00a0', ' ')}</title>
<rect width="100%" height="100%" rx="8" fill="${palette.background}"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14">
${lines.filter((line) => line !== '').join('\n')}
</g>
</svg>
`;
}

/** Neighbouring cells of one look. */
function runsOf(line, columns, palette) {
	const runs = [];
	for (let column = 0; column < columns; column++) {
		const cell = line?.getCell(column);
		if (!cell || cell.getWidth() === 0) continue;
		const look = lookOf(cell, palette);
		const last = runs.at(-1);
		const text = cell.getChars() || ' ';
		if (last && last.key === look.key) {
			last.text += text;
			last.columns += cell.getWidth();
		} else runs.push({ ...look, text, column, columns: cell.getWidth() });
	}
	return runs;
}

function lookOf(cell, palette) {
	const own = { text: colourOf(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor(), palette.text, palette) };
	const ground = colourOf(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor(), null, palette);
	const swapped = cell.isInverse() !== 0;
	const colour = swapped ? (ground ?? palette.background) : own.text;
	const background = swapped ? own.text : ground;
	const isBold = cell.isBold() !== 0;
	const isUnderlined = cell.isUnderline() !== 0;
	return { colour, background, isBold, isUnderlined, key: [colour, background, isBold, isUnderlined].join(' ') };
}

function colourOf(isDefault, isRgb, value, otherwise, { sixteen }) {
	if (isDefault) return otherwise;
	if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
	return sixteen[value] ?? fromCube(value);
}

/** Colours 16 to 231 are a cube of six steps a side, 232 to 255 a ramp of greys. */
function fromCube(value) {
	if (value >= 232)
		return `rgb(${Array(3)
			.fill(8 + (value - 232) * 10)
			.join(' ')})`;
	const step = (digit) => (digit === 0 ? 0 : 55 + digit * 40);
	const place = value - 16;
	return `rgb(${[Math.floor(place / 36), Math.floor(place / 6) % 6, place % 6].map(step).join(' ')})`;
}

function drawLine(runs, row) {
	const top = MARGIN + row * CELL.height;
	return runs
		.map(({ text, column, columns, colour, background, isBold, isUnderlined }) => {
			const left = MARGIN + column * CELL.width;
			const width = columns * CELL.width;
			const ground = background
				? `<rect x="${left.toFixed(1)}" y="${top}" width="${width.toFixed(1)}" height="${CELL.height}" fill="${background}"/>`
				: '';
			if (text.trim() === '') return ground;
			const look = `${isBold ? ' font-weight="bold"' : ''}${isUnderlined ? ' text-decoration="underline"' : ''}`;
			// The length is given so that a font with wider letters still keeps to the columns.
			return `${ground}<text x="${left.toFixed(1)}" y="${top + 13.5}" textLength="${width.toFixed(1)}" fill="${colour}"${look}>${escaped(text)}</text>`;
		})
		.join('');
}

/** Spaces do not break: a browser draws several as one, and then stretches the letters to the length given. */
function escaped(text) {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll(' ', '\u00a0');
}
