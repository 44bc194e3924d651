/** A comparison that may be handed on: places, hashes and short quotations, but not the copyrighted texts. */
import type { Comparison, Finding, Report, Span } from '../model.ts';

/** In characters; about what a quotation in a review may have. */
const LONGEST_QUOTED = 120;

/** The comparison without texts. All offsets stay, so that a reader who has the texts can find every place. */
export function withoutTexts(comparison: Comparison): Comparison {
	const { reports, findings } = comparison;
	return {
		...comparison,
		reports: { a: withoutText(reports.a), b: withoutText(reports.b) },
		findings: findings.map(withShortSpans),
	};
}

function withoutText(report: Report): Report {
	return {
		...report,
		text: '',
		textLeftOut: true,
		sentences: report.sentences.map((sentence) => ({ ...sentence, text: '' })),
		setAside: report.setAside.map((stretch) => ({ ...stretch, text: '' })),
	};
}

function withShortSpans(finding: Finding): Finding {
	const shorten = (spans: readonly Span[]) => spans.map((span) => ({ ...span, text: shortened(span.text) }));
	return {
		...finding,
		a: shorten(finding.a),
		b: shorten(finding.b),
		seeAlso: shorten(finding.seeAlso),
		explanation: shortened(finding.explanation, 3 * LONGEST_QUOTED),
	};
}

/** At most `longest` characters, cut between words, with an ellipsis where something is missing. */
export function shortened(text: string, longest = LONGEST_QUOTED): string {
	if (text.length <= longest) return text;
	const head = text.slice(0, longest - 1);
	const end = Math.max(head.lastIndexOf(' '), Math.floor(longest / 2));
	return `${head.slice(0, end).replace(/[\ud800-\udbff]$/, '')}…`;
}
