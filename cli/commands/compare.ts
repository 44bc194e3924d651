/** `counterpoint compare A B`: two reports in, their comparison out. */
import type { Argv } from 'yargs';
import type { Compared } from '../../src/compare.ts';
import type { Coverage } from '../../src/coverage/model.ts';
import { caveatsOf } from '../../src/report/caveats.ts';
import { defineCommand } from '../command.ts';
import { comparedReports } from '../comparing.ts';
import { EXIT, UsageError } from '../exit.ts';
import { EXIT_CODES, type ExitCode, hasConflict } from '../exit-code.ts';
import { say } from '../failure.ts';
import { checkDestination } from '../output.ts';
import { readersOnScreen } from '../reader/on-screen.ts';
import { type ReaderGiven, type ReaderWanted, readerWanted, withReaderOptions } from '../reader/options.ts';
import { present, type RenderingGiven, withRendering } from '../rendering.ts';
import { type OwnSettings, ownSettings, settingsPath } from '../settings-file.ts';
import { type ReportsGiven, withReports } from '../reports.ts';
import { checkOnScreen, opensScreen } from '../terminal.ts';
import { checkAgainst, type Earlier, earlierIn, presentSince, sinceEarlier } from '../review/against.ts';
import { type ReviewGiven, withDecisionsOn, withReview } from '../review/options.ts';
import { comparingAgain, filesOf } from '../comparing-again.ts';
import { THEMES, type ThemeName } from '../ui/terminal/themeNames.ts';

interface CompareGiven extends ReportsGiven, RenderingGiven, ReviewGiven, ReaderGiven {
	readonly 'exit-code'?: ExitCode | undefined;
	readonly theme?: ThemeName | undefined;
	readonly mouse?: boolean | undefined;
	readonly against?: string | undefined;
	readonly reviewer?: string | undefined;
	readonly watch?: boolean | undefined;
	readonly coverage?: boolean | undefined;
}

export const compare = defineCommand<CompareGiven>({
	command: 'compare [a] [b]',
	describe: 'Compare two reports of one event',
	builder: (program) =>
		withExamples(
			withScreen(
				withCoverage(withAgainst(withReview(withExitCode(withRendering(withReaderOptions(withReports(program))))))),
			),
		),
	async handler(given) {
		checkAgainst(given);
		checkOnScreen(['theme', 'mouse', 'reviewer'], given);
		checkWatch(given);
		checkCoverage(given);
		await checkDestination(given, [given.a, given.b, given.against, given.review]);
		const own = isForReaders(given) ? await ownSettings() : {};
		const wanted = readerWanted(given, own);
		const earlier = given.against === undefined ? null : await earlierIn(given.against);
		// On the screen a key asks, of as little as is wanted.
		const compared = await comparedReports(given, process.stderr.isTTY, opensScreen(given) ? null : wanted);
		// The screen reads the decisions itself: they change before its eyes.
		const isBare = opensScreen(given) && given.only === undefined;
		const comparison = isBare ? compared.comparison : await withDecisionsOn(compared.comparison, given);
		for (const caveat of caveatsOf(comparison)) say(caveat);
		if (opensScreen(given)) await shown({ ...compared, comparison }, earlier, { ...given, wanted }, own);
		else if (earlier !== null) await presentSince(earlier, comparison, given);
		else {
			const width = given.width ?? own.width;
			await present([{ id: null, comparison }], { ...given, width }, await coverageAsked(compared, given));
		}
		const asked = given['exit-code'];
		if (asked !== undefined && hasConflict(comparison, asked)) process.exitCode = EXIT.conflict;
	},
});

async function shown(
	{ comparison, annotated }: Compared,
	earlier: Earlier | null,
	given: CompareGiven & { readonly wanted: ReaderWanted | null },
	settings: OwnSettings,
): Promise<void> {
	const { shelfFor } = await import('../review/shelf.ts');
	const [shelf, { openScreen }] = await Promise.all([shelfFor(comparison, given), import('../ui/open.tsx')]);
	const own = { ...settings, ...(given.theme && { theme: given.theme }), ...(given.mouse && { mouse: true }) };
	const since = earlier && (await sinceEarlier(earlier));
	await openScreen(comparison, {
		annotated,
		own,
		shelf,
		since,
		readers: given.wanted && readersOnScreen(given.wanted),
		...(given.watch && { watch: (screen) => comparingAgain(screen, earlier, given) }),
	});
}

/** @throws UsageError where there is no screen to go on with, or no file to watch */
function checkWatch(given: CompareGiven): void {
	if (given.watch !== true) return;
	if (!opensScreen(given))
		throw new UsageError('--watch goes on in the screen; start it at a terminal, without -f and -o');
	if (filesOf(given).length === 0) throw new UsageError('--watch needs a report that is a file');
	if (given.only !== undefined)
		throw new UsageError('--only does not go with --watch; on the screen f shows what is decided so');
}

function withExitCode<T>(program: Argv<T>) {
	const describe =
		'End with 1 when a conflict was found: between the reports and not perhaps only this copy’s (firm, also without a value), between them at all (cross), or also within one (any)';
	return program.option('exit-code', { choices: EXIT_CODES, describe });
}

function withAgainst<T>(program: Argv<T>) {
	const describe = 'Say what is new, gone and changed since this comparison, saved as JSON, or since this review file';
	return program.option('against', { type: 'string', requiresArg: true, describe, group: 'Review:' });
}

function withCoverage<T>(program: Argv<T>) {
	const describe = 'Add to a page or a memo what each report leads with, whom it quotes and what only one tells';
	return program.option('coverage', { type: 'boolean', describe });
}

function checkCoverage({ coverage, format, 'no-text': noText }: CompareGiven): void {
	if (!coverage) return;
	if (format !== 'html' && format !== 'markdown')
		throw new UsageError('--coverage goes with --format html or markdown; counterpoint coverage prints every form');
	if (noText) throw new UsageError('--coverage quotes the texts: leave out --no-text');
}

async function coverageAsked(compared: Compared, { coverage }: CompareGiven): Promise<Coverage | undefined> {
	return coverage ? (await import('../../src/coverage/coverage.ts')).coverageOf(compared) : undefined;
}

function withScreen<T>(program: Argv<T>) {
	const describe = 'Colours of the screen; COUNTERPOINT_THEME keeps one';
	return program
		.options({
			theme: { choices: THEMES, describe, group: 'Screen:' },
			mouse: { type: 'boolean', describe: 'Scroll and select with the mouse', group: 'Screen:' },
			watch: { type: 'boolean', describe: 'Compare again whenever a file is written', group: 'Screen:' },
			reviewer: {
				type: 'string',
				requiresArg: true,
				describe: 'Who decides on findings; else the user of this machine',
				group: 'Screen:',
			},
		})
		.epilogue(`Your own theme, keys, layout, context, mouse and width stand in ${settingsPath()}`);
}

function withExamples<T>(program: Argv<T>): Argv<T> {
	return program
		.example('counterpoint compare one.txt two.txt', 'Read them side by side')
		.example(
			'counterpoint compare one.txt two.txt --outlet-a Reuters --date-a 2024-05-02',
			'Say what the text does not',
		)
		.example('counterpoint compare one.txt two.txt -f markdown -o memo.md', 'A memo for an editor')
		.example('counterpoint compare one.txt two.txt -f json -o result.json', 'Data to keep and export later')
		.example('counterpoint compare one.txt two.txt --against result.json', 'What is new since that comparison')
		.example('counterpoint compare --paste', 'Paste one text, then the other')
		.example('pbpaste | counterpoint compare - two.txt --exit-code', 'Compare what was copied; 1 means a conflict');
}

/** What people read follows their settings; what programs read does not. */
function isForReaders({ format }: CompareGiven): boolean {
	return format === undefined || format === 'text';
}
