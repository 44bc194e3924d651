// The script of an event's page: search, the choice of rows, and the reader that opens on a cell. Without it the page still
// shows everything, and a cell leads to its sentence in the full text.

const toolbar = document.querySelector('.toolbar');
const reader = document.getElementById('reader');
const shown = document.getElementById('shown');
const rows = [...document.querySelectorAll('tr.matter')];
const sentenceOf = (link) => document.getElementById(decodeURIComponent(link.hash.slice(1)));
const texts = new Map(
	rows.map((row) => {
		const said = [...row.querySelectorAll('td a')].map((link) => sentenceOf(link)?.textContent ?? '');
		return [row, `${row.textContent} ${said.join(' ')}`.toLowerCase()];
	}),
);

function filter() {
	const { kind, search } = Object.fromEntries(new FormData(toolbar));
	const words = search.trim().toLowerCase();
	for (const row of rows) {
		const fits = kind === 'all' || row.dataset.kinds.split(' ').includes(kind);
		row.hidden = !(fits && texts.get(row).includes(words));
	}
	shown.textContent = `${rows.filter((row) => !row.hidden).length} of ${rows.length} rows shown`;
}

/** The cell's sentences where they stand, with the paragraphs around them. */
function open(cell) {
	const sentences = [...cell.querySelectorAll('a')].map(sentenceOf).filter((sentence) => sentence !== null);
	const [first] = sentences;
	if (first === undefined) return;
	const paragraphs = new Set();
	for (const sentence of sentences) {
		const own = sentence.closest('p');
		for (const near of [own.previousElementSibling, own, own.nextElementSibling])
			if (near?.matches('p.text')) paragraphs.add(near);
	}
	const inOrder = [...first.closest('section').querySelectorAll('p.text')].filter((one) => paragraphs.has(one));
	const body = reader.querySelector('.body');
	body.replaceChildren(
		...inOrder.map((paragraph) => {
			const copy = paragraph.cloneNode(true);
			for (const span of copy.querySelectorAll('[id]')) {
				if (sentences.some(({ id }) => id === span.id)) span.classList.add('here');
				span.removeAttribute('id');
			}
			return copy;
		}),
	);
	reader.querySelector('h2').textContent = cell.dataset.report;
	reader.querySelector('.about').textContent = cell.dataset.says;
	reader.querySelector('a').href = `#${encodeURIComponent(first.id)}`;
	reader.showModal();
}

document.addEventListener('click', (event) => {
	const link = event.target.closest('td.cell a');
	if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
	event.preventDefault();
	open(link.closest('td'));
});
reader.addEventListener('click', ({ target }) => {
	if (target === reader || target.closest('a, button') !== null) reader.close();
});
document.addEventListener('keydown', (event) => {
	if (event.key !== '/' || event.target.matches('input, select')) return;
	event.preventDefault();
	toolbar.elements.search.focus();
});
toolbar.addEventListener('input', filter);
toolbar.addEventListener('submit', (event) => event.preventDefault());
toolbar.hidden = false;
filter();
