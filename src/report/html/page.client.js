// The page's own script: filters, search, order, and the links between rows and the coverage map. Without it the page
// still shows everything.

const list = document.getElementById('list');
const toolbar = document.querySelector('.toolbar');
const shown = document.getElementById('shown');
const rows = [...list.children];
const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));

/** What on the map and among the rows belongs to a row: itself, and rows that hold one of its sentences. */
function linkedTo(row) {
	const sentences = new Set(row.dataset.sentences.split(' '));
	const near = rows.filter((other) => other.dataset.sentences.split(' ').some((sentence) => sentences.has(sentence)));
	return [...near, ...document.querySelectorAll(`[data-row="${CSS.escape(row.id)}"]`)];
}

function link(row) {
	for (const element of document.querySelectorAll('.linked')) element.classList.remove('linked');
	if (row) for (const element of linkedTo(row)) element.classList.add('linked');
}

function filter() {
	const { relation, kind, search } = Object.fromEntries(new FormData(toolbar));
	const words = search.trim().toLowerCase();
	for (const row of rows) {
		const fits =
			(relation === '' || row.dataset.relation === relation) &&
			(kind === '' || row.dataset.kinds.split(' ').includes(kind)) &&
			texts.get(row).includes(words);
		row.hidden = !fits;
	}
	const visible = rows.filter((row) => !row.hidden).length;
	shown.textContent = `${visible} of ${rows.length} rows shown`;
}

/** In the order of one report; what only the other has stays behind the row it followed there. */
function order(side) {
	const other = side === 'a' ? 'b' : 'a';
	const keys = new Map();
	const byOther = rows.filter((row) => row.dataset[other]).sort((x, y) => x.dataset[other] - y.dataset[other]);
	let last = -1;
	for (const row of byOther) {
		if (row.dataset[side]) last = Number(row.dataset[side]);
		keys.set(row, [last, 1]);
	}
	for (const row of rows) if (row.dataset[side]) keys.set(row, [Number(row.dataset[side]), 0]);
	const sorted = [...rows].sort((x, y) => keys.get(x)[0] - keys.get(y)[0] || keys.get(x)[1] - keys.get(y)[1]);
	list.replaceChildren(...sorted);
}

function step(by, accepts = () => true) {
	const visible = [...list.children].filter((row) => !row.hidden && accepts(row));
	const current = document.activeElement.closest?.('.row');
	const all = [...list.children];
	const at = all.indexOf(current);
	const next = by > 0 ? visible.find((row) => all.indexOf(row) > at) : visible.findLast((row) => all.indexOf(row) < at);
	next?.focus();
}

const KEYS = {
	j: () => step(1),
	k: () => step(-1),
	n: () => step(1, (row) => row.dataset.kinds !== ''),
	'/': () => toolbar.elements.search.focus(),
};

document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') return document.activeElement.blur();
	if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, select')) return;
	const act = KEYS[event.key];
	if (act === undefined) return;
	event.preventDefault();
	act();
});

for (const type of ['mouseover', 'focusin']) {
	document.addEventListener(type, ({ target }) => {
		const row = target.closest('.row') ?? document.getElementById(target.dataset?.row);
		if (row) link(row);
	});
}

document.addEventListener('click', ({ target }) => {
	const row = document.getElementById(target.dataset?.row);
	if (row === null) return;
	row.hidden = false;
	row.focus();
	row.scrollIntoView({ block: 'center' });
});

toolbar.addEventListener('input', filter);
toolbar.addEventListener('submit', (event) => event.preventDefault());
toolbar.elements.order.addEventListener('input', () => order(toolbar.elements.order.value));
toolbar.hidden = false;
filter();
