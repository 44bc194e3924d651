// Runs the program over labelled data and says of each finding whether the labels confirm it.

/** Findings with what decides them: `{document, event, kind, verdict, raw, right}`. */
export function labelledFindings({ compare, judge, sentencesDraft }, { reports, edits, words, paraphrase }) {
	const draft = ({ outlet, title, sentences }) => sentencesDraft(sentences, { outlet, title });
	const crossed = reports.flatMap((row) => {
		const { findings } = compare({ a: draft(row.a), b: draft(row.b) });
		return confirmed(findings, row.discrepancies).map((finding) => ({
			...finding,
			document: row.id,
			event: 'established',
		}));
	});
	// Two outlets that say the same may still differ in a number or a date; elsewhere a conflict is a false alarm.
	const same = paraphrase.filter((row) => row.same).map((row) => ({ ...row, conflict: false, except: NUMBERS }));
	const judged = [...edits, ...words, ...same].flatMap((row) =>
		judge(row.a, row.b)
			.findings.filter(({ kind, verdict }) => verdict === 'conflict' && !row.except?.has(kind))
			.map((finding) => ({
				kind: finding.kind,
				verdict: finding.verdict,
				raw: finding.confidence,
				right: Boolean(row.conflict),
				document: row.a,
				event: 'given',
			})),
	);
	return [...crossed, ...judged];
}

const NUMBERS = new Set(['quantity', 'time', 'quote', 'attribution']);

/** Kinds that the labels leave out, so that they cannot be confirmed. */
const UNLABELLED = new Set(['characterisation', 'detail']);

function confirmed(findings, labels) {
	const cross = findings.filter(
		({ scope, a, b }) => scope === 'cross' && [...a, ...b].every(({ sentence }) => !sentence.endsWith('T')),
	);
	const couples = cross.flatMap((finding) =>
		labels.map((label) => ({ finding, label, match: matchOf(finding, label) })),
	);
	const [used, taken] = [new Set(), new Set()];
	for (const { finding, label, match } of couples.sort((x, y) => y.match - x.match)) {
		if (match < 0.4 || used.has(finding) || taken.has(label)) continue;
		used.add(finding);
		taken.add(label);
	}
	return cross
		.filter(({ kind }) => !UNLABELLED.has(kind))
		.map((finding) => ({
			kind: finding.kind,
			verdict: finding.verdict,
			raw: finding.confidence,
			right: used.has(finding),
		}));
}

/** How well a finding and a label point at the same words of the same sentences. */
function matchOf(finding, label) {
	const side = (spans, sentence, text) =>
		Math.max(
			0,
			...spans.filter((span) => Number(span.sentence.slice(1)) === sentence).map((span) => likeness(span.text, text)),
		);
	const least = Math.min(side(finding.a, label.a, label.aText), side(finding.b, label.b, label.bText));
	return least > 0 ? least + (finding.kind === label.kind ? 0.3 : 0) : 0;
}

function likeness(x, y) {
	const words = (text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
	const [one, other] = [words(x), words(y)];
	return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size || 1);
}
