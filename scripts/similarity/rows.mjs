// The rows of a fit: {values, valuesAlone, linked, document} for two sentences, from the published data.

/** Judged couples of sentences. Couples that share a sentence are of one document. */
export function linkRows(couples, measure) {
	const documents = documentsOf(couples);
	return couples.map(({ a, b, link }) => ({ ...measure(a, b), linked: link === 1, document: documents.get(a) }));
}

/** All couples of two reports; near are those that share a sentence with a linked couple. Reports of a topic go together. */
export function retrievalRows(reports, measure) {
	return reports.flatMap(({ id, a, b, links }) => {
		const linked = new Set(links.map(([i, j]) => `${i} ${j}`));
		const [inA, inB] = [new Set(links.map(([i]) => i)), new Set(links.map(([, j]) => j))];
		return a.flatMap((left, i) =>
			b.map((right, j) => ({
				...measure(left, right),
				linked: linked.has(`${i} ${j}`),
				isNear: inA.has(i) || inB.has(j),
				document: Number.parseInt(id, 10),
				query: `${id} ${i}`,
			})),
		);
	});
}

/**
 * Each sentence with the one of another topic that is most like it by its rare words: of two earthquakes, two verdicts,
 * two signings. They teach what a name or a figure is worth that does not agree.
 */
export function strangerRows(reports, measure) {
	const topics = new Map();
	for (const { id, a, b } of reports) for (const text of [...a, ...b]) topics.set(text, Number.parseInt(id, 10));
	const sentences = [...topics]
		.map(([text, topic]) => ({ text, topic, words: wordsOf(text) }))
		.filter(({ text }) => text.split(/\s+/).length >= SHORTEST_STRANGER);
	const nearest = nearestOfOtherTopic(sentences);
	return sentences.flatMap(({ text, topic }, one) => {
		const other = nearest[one];
		if (other === undefined || (nearest[other] === one && other < one)) return [];
		const measured = measure(text, sentences[other].text);
		return [{ ...measured, linked: false, document: topic, otherDocument: sentences[other].topic }];
	});
}

// Shorter lines are bylines and dates.
const SHORTEST_STRANGER = 4;
// A word in more of the sentences tells nothing.
const COMMON = 1 / 4;

const wordsOf = (text) => [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])];

function nearestOfOtherTopic(sentences) {
	const having = new Map();
	sentences.forEach(({ words }, n) => {
		for (const word of words) having.set(word, [...(having.get(word) ?? []), n]);
	});
	const rarity = (word) => Math.log(sentences.length / having.get(word).length) ** 2;
	const lengths = sentences.map(({ words }) => Math.sqrt(words.reduce((sum, word) => sum + rarity(word), 0)));
	return sentences.map(({ words, topic }) => {
		const shared = new Map();
		for (const word of words.filter((one) => having.get(one).length <= COMMON * sentences.length))
			for (const n of having.get(word))
				if (sentences[n].topic !== topic) shared.set(n, (shared.get(n) ?? 0) + rarity(word) / lengths[n]);
		return [...shared].sort(([m, x], [n, y]) => y - x || m - n)[0]?.[0];
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
