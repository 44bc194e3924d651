// The rows of a fit: {values, linked, document} for two sentences, from the published data.

/** Judged couples of sentences. Couples that share a sentence are of one document. */
export function linkRows(couples, measure) {
	const documents = documentsOf(couples);
	return couples.map(({ a, b, link }) => ({ values: measure(a, b), linked: link === 1, document: documents.get(a) }));
}

/** All couples of two reports; near are those that share a sentence with a linked couple. Reports of a topic go together. */
export function retrievalRows(reports, measure) {
	return reports.flatMap(({ id, a, b, links }) => {
		const linked = new Set(links.map(([i, j]) => `${i} ${j}`));
		const [inA, inB] = [new Set(links.map(([i]) => i)), new Set(links.map(([, j]) => j))];
		return a.flatMap((left, i) =>
			b.map((right, j) => ({
				values: measure(left, right),
				linked: linked.has(`${i} ${j}`),
				isNear: inA.has(i) || inB.has(j),
				document: Number.parseInt(id, 10),
				query: `${id} ${i}`,
			})),
		);
	});
}

function documentsOf(couples) {
	const documents = new Map();
	let next = 0;
	for (const { a, b } of couples) {
		const [one, other] = [documents.get(a) ?? next++, documents.get(b) ?? next++];
		for (const [sentence, document] of documents) if (document === other) documents.set(sentence, one);
		documents.set(a, one).set(b, one);
	}
	return documents;
}
