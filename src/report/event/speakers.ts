/** Who makes a remark: "Lena Orth (Post, Star); Piet Vorn (Echo)" where reports do not agree on it. */
import type { Event, Quotation } from '../../event/model.ts';
import { clean, namesOf, reportsOf } from './page.ts';

export function speakersText(event: Event, { speaker, givenTo, wordings }: Quotation): string {
	const elsewhere = new Set(givenTo.flatMap(({ reports }) => reports));
	const others = givenTo.map((one) => `${clean(one.speaker)} (${namesOf(event, one.reports)})`);
	if (speaker === null) return others.length > 0 ? others.join('; ') : 'no speaker found';
	if (others.length === 0) return clean(speaker);
	const own = [...new Set(wordings.flatMap(({ words }) => reportsOf(words)))].filter((one) => !elsewhere.has(one));
	return [`${clean(speaker)} (${namesOf(event, own)})`, ...others].join('; ');
}

/** Whom one report gives it to, where that is known to be another; else the speaker. */
export function speakerIn({ speaker, givenTo }: Quotation, report: string): string {
	return givenTo.find(({ reports }) => reports.includes(report))?.speaker ?? speaker ?? '';
}
