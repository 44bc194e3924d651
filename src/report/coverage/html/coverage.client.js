// Shows the rows and sentences that hold what is searched for, and how many.
const search = document.getElementById('search');
const found = document.getElementById('found');
const rows = [...document.querySelectorAll('tbody tr, article p')];
// A row is found by the sentences it stands on as well as by what it shows of them.
const texts = rows.map((row) => {
	const sentences = [...row.querySelectorAll('a.place')].map(({ hash }) => document.getElementById(hash.slice(1)));
	return [row, ...sentences]
		.map((one) => one?.textContent ?? '')
		.join(' ')
		.toLowerCase();
});

function show() {
	const words = search.value.trim().toLowerCase();
	let shown = 0;
	rows.forEach((row, at) => {
		row.hidden = !texts[at].includes(words);
		if (!row.hidden) shown++;
	});
	found.textContent = words === '' ? '' : `${shown} of ${rows.length} rows and sentences`;
}

search.addEventListener('input', show);
// A link to a sentence that the search hides shows it.
document.addEventListener('click', (event) => {
	const link = event.target.closest('a.place');
	if (link === null || search.value === '') return;
	search.value = '';
	show();
});
