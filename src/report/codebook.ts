/** The codebook of the coding sheet, written from the kinds and columns themselves. */
import { FINDING_KINDS } from '../model.ts';
import { COLUMNS } from './csv.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { KINDS } from './kinds.ts';
import { LIMITS } from './limits-of-method.ts';

export function codebook(): string {
	return `# Codebook

This page is generated (\`npm run docs\`). It describes the sheet that \`counterpoint compare A B --format csv\` and
\`counterpoint export --format csv\` print: UTF-8 with a byte order mark, comma separated, one line a row. A cell that
would begin like a formula begins with an apostrophe instead.

## Units

A row is one **comparison** (its answer line and where the reports come from), **finding** (a concrete discrepancy),
**pair** (sentences of A matched with sentences of B) or **omission** (a sentence without a counterpart).

## How to code

Each coder fills in one column without looking at the other: **1** the row is right as it stands, **0** it is not,
**9** it cannot be decided from the texts. For a finding, right means that its words are about the same thing, that its
kind fits, and that its verdict fits. For a pair, right means that a reader would call the sentences counterparts. For an
omission, right means that no sentence of the other report says so.

A sheet without what the program said, so that it cannot sway the coders, is drawn with \`counterpoint sample\`.

## Agreement

\`counterpoint agreement sheet.csv\`, or \`agreement coded-a.csv coded-b.csv\` for two copies, prints for all rows, for each
sort of row and for each kind of finding how far the coders agree: per cent, Cohen’s kappa (1960) and Krippendorff’s alpha
for nominal data (2011), each with a percentile bootstrap interval of 95 per cent over the rows that both coded. 9 is a
code like the others; an empty cell is a missing one, and its row is left out. The shares of rows that a coder finds
right, without the 9, follow with Wilson intervals, and the rows on which the coders differ with their sentences.

## Verdicts

- **conflict**: both cannot be right as written.
- **difference**: both can be right: rounding, more or less precise, a shortened quotation, a wording.

A finding with the cause **copy** may stem from the text at hand; one with the cause **rounding** is explained by
rounding alone.

## Kinds of finding

| kind | what differs | example in A | example in B |
|---|---|---|---|
${FINDING_KINDS.map(kindRow).join('\n')}

## Columns

| column | content |
|---|---|
${Object.entries(COLUMNS)
	.map(([name, content]) => `| ${name} | ${escapeMarkdown(content)} |`)
	.join('\n')}

## Limits

${LIMITS}
`;
}

function kindRow(kind: (typeof FINDING_KINDS)[number]): string {
	const { differs, example } = KINDS[kind];
	return `| ${kind} | ${[differs, ...example].map(escapeMarkdown).join(' | ')} |`;
}
