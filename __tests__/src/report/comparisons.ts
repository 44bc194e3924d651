/** Comparisons to print: an ordinary one, one full of markup and control characters, one without findings, a huge one. */
import { compare } from '../../../src/compare.ts';
import { sentencesDraft } from '../../../src/draft.ts';
import type { Comparison, Finding, FindingReview, Metadata, Report, Span } from '../../../src/model.ts';
import type { RenderOptions } from '../../../src/report/format.ts';

export const OPTIONS: RenderOptions = { width: 100, colour: false, stamp: null, finding: null, unverified: false };

const HERALD: Partial<Metadata> = { outlet: 'The Herald', title: 'Flood kills six', published: '2024-05-02' };
const POST: Partial<Metadata> = {
	outlet: 'Evening Post',
	via: 'Copy TV',
	published: '2024-05-03',
	url: 'https://post.example/flood',
};

function between(
	a: readonly string[],
	b: readonly string[],
	known: { a?: Partial<Metadata>; b?: Partial<Metadata> } = {},
) {
	return compare({ a: sentencesDraft(a, { ...HERALD, ...known.a }), b: sentencesDraft(b, { ...POST, ...known.b }) });
}

/** The whole of the first sentence of each side as one finding. */
export function findingOn({ reports }: Comparison, changes: Partial<Finding> = {}): Finding {
	return {
		id: 'f-00000001',
		pair: null,
		scope: 'cross',
		kind: 'quantity',
		verdict: 'conflict',
		cause: null,
		importance: 'high',
		tier: 'said',
		by: 'grammar',
		confidence: 0.9,
		printed: 1,
		a: [firstSpan(reports.a)],
		b: [firstSpan(reports.b)],
		seeAlso: [],
		explanation: 'The Herald counts six dead, the Evening Post nine.',
		...changes,
	};
}

function firstSpan(report: Report): Span {
	const sentence = report.sentences.find(({ role }) => role === 'body');
	if (sentence === undefined) throw new Error('a report without a sentence');
	const { id, start, end, text } = sentence;
	return { sentence: id, start, end, text };
}

/** Each is made when it is first asked for, and only then. */
function once(make: () => Comparison): () => Comparison {
	let made: Comparison | null = null;
	return () => {
		made ??= make();
		return made;
	};
}

function withFindings(comparison: Comparison, findings: readonly Finding[]): Comparison {
	const summary = { ...comparison.summary, conflicts: findings.length };
	return { ...comparison, findings, summary };
}

export const ordinary = once(() => {
	const comparison = between(
		['Six people died in the flood on Monday, police said.', 'The mayor called it “a dark day.”'],
		['Nine people died in the flood on Monday, police said.', 'Schools stay closed.'],
	);
	return withFindings(comparison, [findingOn(comparison)]);
});

export const unverified = once(() => {
	const comparison = ordinary();
	return withFindings(comparison, [findingOn(comparison, { cause: 'copy' })]);
});

/** What somebody might put into a text to break out of a format. */
export const ATTACKS = [
	'<script>alert(1)</script><img src=x onerror=alert(2)>',
	"\"><svg onload=alert(3)> ' onmouseover='alert(4)",
	'| broken | table |\n\n# Heading\n- item\n[link](javascript:alert(5)) ![](https://evil.example/x.png) `code` **bold**',
	'=cmd|"/c calc"!A1',
	'@SUM(1+1)*cmd',
	'+1-1\t-2',
	']]></style></script><!-- -->{{constructor}}',
	'\u001b]52;c;cm0=\u0007\u202etxt.exe\u0000\ud800 emoji 👩🏽‍⚖️ שלום',
	'Visit https://evil.example or www.evil.example or mail a@evil.example &amp; &lt;b&gt;',
	`long ${'incomprehensibilities '.repeat(350)}${'x'.repeat(3000)}`,
];

export const hostile = once(() => {
	const [outlet = '', via = '', title = ''] = ATTACKS;
	const known = { outlet, via, title, url: 'javascript:alert(7)', published: '=1+1', authors: ['<b>', '@x'] };
	const comparison = between(ATTACKS, [...ATTACKS].reverse(), { a: known, b: { ...known, outlet: '- [x] | `b`\n' } });
	const explanation = ATTACKS.slice(0, -1).join(' ');
	return withFindings(comparison, [findingOn(comparison, { explanation, seeAlso: [firstSpan(comparison.reports.a)] })]);
});

/** A reviewer confirmed the finding of the ordinary one, and noted why. */
export const confirmed = once(() => {
	const when = '2024-05-04T10:00:00.000Z';
	const review: FindingReview = {
		decisions: [
			{ decision: 'later', by: 'Ben', when: '2024-05-03T09:00:00.000Z' },
			{ decision: 'right', by: 'Ada', when },
		],
		note: { text: 'The hospital counts nine.', by: 'Ada', when },
		wording: 'same',
	};
	return withFindings(ordinary(), [findingOn(ordinary(), { review })]);
});

export const withoutFindings = once(() => {
	return between(['The senate passed the bill.'], ['Rain fell on the coast all Sunday.']);
});

export const crowded = once(() => {
	const comparison = ordinary();
	const findings = Array.from({ length: 3000 }, (_, index) => findingOn(comparison, { id: `f-${index}` }));
	return withFindings(comparison, findings);
});

export const ALL = { ordinary, unverified, hostile, withoutFindings, crowded } as const;
