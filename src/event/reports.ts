/** Reports of one event, each read once, under names and ids that do not depend on the order in which they were given. */
import { compareText } from '../text-order.ts';
import { annotate } from '../annotate/annotate.ts';
import type { AnnotatedReport } from '../annotate/mention.ts';
import type { Draft, Report } from '../model.ts';
import { oneLine, outletName } from '../names.ts';
import { prepare } from '../prepare/prepare.ts';
import { withoutCommands } from '../terminal-commands.ts';

export interface Member {
	readonly id: string;
	readonly name: string;
	readonly annotated: AnnotatedReport;
}

/** In the order given. `read` is told of each report that is done. */
export function membersOf(drafts: readonly Draft[], read: (done: number) => void = () => {}): readonly Member[] {
	const reports = drafts.map((draft) => prepare(draft, 'a'));
	const names = namesApart(reports);
	const ids = idsApart(names, reports);
	return reports.map((report, number) => {
		const [name, id] = [names[number] ?? '', ids[number] ?? ''];
		const annotated = annotate(renamed(report, name, id));
		read(number + 1);
		return { id, name, annotated };
	});
}

/** Sentences of all reports stand side by side, so `a12` becomes `reuters.12`. */
function renamed(report: Report, name: string, id: string): Report {
	const sentences = report.sentences.map((sentence) => ({ ...sentence, id: `${id}.${sentence.id.slice(1)}` }));
	return { ...report, name, sentences };
}

/** Two reports of one outlet are "Reuters" and "Reuters (2)": by their texts, not by which was given first. */
function namesApart(reports: readonly Report[]): readonly string[] {
	const names = byPaths(
		reports.map((report) => outletName(report, 'a').replace(/^Report A$/, 'Report')),
		reports,
	);
	return numbered(names, reports, (name, number) => `${name} (${number})`);
}

/** So many folders above a file tell two of one name apart. */
const MOST_FOLDERS = 4;

/** Of files that are called alike: "monday/report" and "tuesday/report", "report.txt" and "report.html". */
function byPaths(names: readonly string[], reports: readonly Report[]): readonly string[] {
	const isFile = (at: number) => {
		const { outlet, url, source, name } = reports[at] as Report;
		return !outlet && !url && !name && /[^\\/]\.[^.\\/]+$/.test(source) && !/^https?:/i.test(source);
	};
	return names.map((name, at) => {
		const alike = [...names.keys()].filter((one) => names[one]?.toLowerCase() === name.toLowerCase());
		if (alike.length < 2 || !alike.every(isFile)) return name;
		const labels = [labelWithEnding, ...Array.from({ length: MOST_FOLDERS }, (_, folders) => labelIn(folders + 1))];
		const apart = labels.find(
			(labelOf) => new Set(alike.map((one) => labelOf(reports[one]?.source ?? ''))).size === alike.length,
		);
		return oneLine(withoutCommands(apart?.(reports[at]?.source ?? '') ?? name));
	});
}

const partsOf = (source: string) => source.split(/[\\/]/).filter((part) => part !== '' && part !== '.');
const labelWithEnding = (source: string) => partsOf(source).at(-1) ?? '';
const labelIn = (folders: number) => (source: string) =>
	partsOf(source)
		.slice(-1 - folders)
		.join('/')
		.replace(/(?<=.)\.[^.]*$/, '');

/** "The Washington Post" is `the-washington-post`; a name in other letters keeps them. */
function idsApart(names: readonly string[], reports: readonly Report[]): readonly string[] {
	const ids = names.map((name) => slugOf(name) || 'report');
	return numbered(ids, reports, (id, number) => `${id}-${number}`);
}

function slugOf(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/** Of names that are alike the first by its text keeps the name, and the others get numbers that nobody else has. */
function numbered(
	names: readonly string[],
	reports: readonly Report[],
	withNumber: (name: string, number: number) => string,
): readonly string[] {
	const order = [...names.keys()].sort((x, y) => compareText(keyAt(x), keyAt(y)) || x - y);
	function keyAt(at: number): string {
		return `${names[at]}\u0000${reports[at]?.sha256}\u0000${reports[at]?.source}`;
	}
	const taken = new Set(names.map((name) => name.toLowerCase()));
	const met = new Set<string>();
	const given: string[] = [];
	for (const at of order) {
		const name = names[at] ?? '';
		let own = name;
		for (let number = 2; met.has(name.toLowerCase()) && taken.has(own.toLowerCase()); number++)
			own = withNumber(name, number);
		met.add(name.toLowerCase());
		taken.add(own.toLowerCase());
		given[at] = own;
	}
	return given;
}
