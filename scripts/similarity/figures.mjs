// The figures of a fit over rows [{score, linked, decided, query}].

export function averagePrecision(rows) {
	let hits = 0;
	let sum = 0;
	[...rows]
		.sort((x, y) => y.score - x.score)
		.forEach(({ linked }, place) => {
			if (linked) sum += ++hits / (place + 1);
		});
	return sum / hits;
}

export function f1(rows) {
	const count = (said, is) => rows.filter(({ decided, linked }) => decided === said && linked === is).length;
	return (2 * count(true, true)) / (2 * count(true, true) + count(true, false) + count(false, true));
}

/** The share of queries with a counterpart whose best row is one. */
export function bestMatchFound(rows) {
	const queries = grouped(rows);
	const answered = [...queries.values()].filter((list) => list.some(({ linked }) => linked));
	const found = answered.filter((list) => {
		const best = Math.max(...list.map(({ score }) => score));
		return list.every(({ score, linked }) => score < best || linked);
	});
	return found.length / answered.length;
}

function grouped(rows) {
	const groups = new Map();
	for (const row of rows) {
		if (groups.has(row.query)) groups.get(row.query).push(row);
		else groups.set(row.query, [row]);
	}
	return groups;
}
