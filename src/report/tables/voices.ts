/** A row a voice in a report that quotes or cites it. */
import { annotate } from '../../annotate/annotate.ts';
import type { Voice, VoiceHere } from '../../coverage/model.ts';
import { readingsOf } from '../../coverage/reading.ts';
import { voicesOf } from '../../coverage/voices.ts';
import type { Comparison, Report, Side } from '../../model.ts';
import { outletName } from '../../names.ts';
import { listed, tableOf } from './table.ts';

interface Item {
	readonly voice: Voice;
	readonly number: number;
	readonly here: VoiceHere;
	readonly side: Side;
	readonly report: Report;
}

export const voices = tableOf<Item>({
	about: 'a person or body that a report quotes or cites',
	itemsOf: voicesIn,
	columns: {
		voice: ['A number; one voice has the same in both reports', ({ number }) => number],
		report: ['a or b', ({ side }) => side],
		outlet: ['Outlet', ({ report, side }) => outletName(report, side)],
		kind: ['person, body, government, document or unnamed', ({ voice }) => voice.kind],
		name: ['The fullest name in either report', ({ voice }) => voice.name],
		speaks_for: ['The country or body it speaks for, as its title says', ({ voice }) => voice.speaksFor],
		names_here: ['The names it goes by here', ({ here }) => here.names.join('; ')],
		roles_here: ['Its titles here', ({ here }) => here.roles.join('; ')],
		quoted_words: ['Words in quotation marks', ({ here }) => here.quotedWords],
		reported_words: ['Words of reported speech', ({ here }) => here.reportedWords],
		share_of_quoted: ['Of all words in quotation marks here, in per cent', ({ here }) => here.shareOfQuoted],
		passages: ['Sentences in which a statement of it begins', ({ here }) => here.passages],
		at: ['How much of the report stands before its first statement, in per cent', ({ here }) => here.at],
		sentence_ids: [
			'Ids of the sentences of its statements',
			({ here }) => listed([...new Set(here.statements.map(({ span }) => span.sentence))]),
		],
		sha256: ['SHA-256 of the text', ({ report }) => report.sha256],
	},
});

/** Nobody speaks in a text that was left out. */
function voicesIn(comparison: Comparison): readonly Item[] {
	const { reports } = comparison;
	if (reports.a.textLeftOut || reports.b.textLeftOut) return [];
	const annotated = { a: annotate(reports.a), b: annotate(reports.b) };
	const { rows } = voicesOf(readingsOf({ comparison, annotated }));
	return rows.flatMap((voice, index) =>
		(['a', 'b'] as const).flatMap((side) => {
			const here = voice[side];
			return here === null ? [] : [{ voice, number: index + 1, here, side, report: reports[side] }];
		}),
	);
}
