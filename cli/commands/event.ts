/** `counterpoint event A B C …`: many reports of one event, matter by matter. */
import type { Argv } from 'yargs';
import { defineCommand, last } from '../command.ts';
import { say } from '../failure.ts';
import { type EventGiven, filesAmong, readEventReports } from '../event-reports.ts';
import { eventProgress } from '../event-progress.ts';
import { fromOption } from '../reports.ts';
import { readersOnScreen } from '../reader/on-screen.ts';
import { readerWanted } from '../reader/options.ts';
import { checkDestination, type Destination, deliver } from '../output.ts';
import { type OwnSettings, ownSettings } from '../settings-file.ts';
import { checkOnScreen, opensScreen, usesColour, widthOf } from '../terminal.ts';
import { THEMES, type ThemeName } from '../ui/terminal/themeNames.ts';
import { checkedWidth } from '../width.ts';
import { EVENT_FORMATS } from '../../src/report/event/formats.ts';

interface Given extends EventGiven, Destination {
	readonly format?: string | undefined;
	readonly width?: number | undefined;
	readonly theme?: ThemeName | undefined;
	readonly mouse?: boolean | undefined;
}

export const event = defineCommand<Given>({
	command: 'event [reports..]',
	describe: 'Lay many reports of one event side by side: matters, consensus, outliers, voices',
	builder: (program) => withExamples(withForm(program)),
	async handler(given) {
		checkOnScreen(['theme', 'mouse'], given);
		await checkDestination(given, given.output === undefined ? [] : await filesAmong(given.reports));
		const options = optionsOf(given);
		const own = opensScreen(given) ? await ownSettings() : {};
		const wanted = opensScreen(given) ? readerWanted({}, own) : null;
		const drafts = await readEventReports(given, say);
		// Also those that only a line names.
		await checkDestination(
			given,
			drafts.map(({ source }) => source),
		);
		const progress = eventProgress(process.stderr.isTTY);
		const { eventOf } = await import('../../src/event/event.ts');
		const found = eventOf(drafts, undefined, progress.watch);
		progress.wipe();
		const { apartText } = await import('../../src/report/event/apart.ts');
		const apart = apartText(found);
		if (apart !== null) say(apart);
		if (opensScreen(given)) {
			const { openEvent } = await import('../ui/event/open.ts');
			await openEvent(found, drafts, screenSettings(given, own), wanted && readersOnScreen(wanted));
			return;
		}
		const { format = 'text' } = given;
		const render = await EVENT_FORMATS[format]?.();
		if (render === undefined) throw new Error(`no format ${format}`);
		await deliver(render(found, options), given);
	},
});

function screenSettings({ theme, mouse }: Given, own: OwnSettings): OwnSettings {
	return { ...own, ...(theme && { theme }), ...(mouse && { mouse }) };
}

/** Narrower than this a line holds two words. */
const LEAST_WIDTH = 20;

function optionsOf({ output, width }: Given) {
	const destination = output === undefined ? process.stdout : {};
	const cells = width === undefined ? widthOf(destination) : checkedWidth(width, LEAST_WIDTH);
	return { width: cells, colour: usesColour(destination, process.env) };
}

function withForm(program: Argv<object>): Argv<Given> {
	return (
		program
			// Elsewhere an option given twice means the last; here every report counts.
			.parserConfiguration({ 'duplicate-arguments-array': true })
			.positional('reports', {
				type: 'string',
				array: true,
				default: [] as string[],
				describe: 'Files, folders of reports, addresses, or .ndjson with a report a line; - is standard input',
			})
			.options({
				format: { alias: 'f', choices: Object.keys(EVENT_FORMATS), describe: 'How to print it (text in a pipe)' },
				output: { alias: 'o', type: 'string', requiresArg: true, describe: 'Write to this file' },
				force: { type: 'boolean', describe: 'Replace the file if it exists' },
				width: { type: 'number', requiresArg: true, describe: 'Width of the text in characters' },
				theme: { choices: THEMES, describe: 'Colours of the screen; COUNTERPOINT_THEME keeps one', group: 'Screen:' },
				mouse: { type: 'boolean', describe: 'Scroll and select with the mouse', group: 'Screen:' },
				from: fromOption(),
			} as const)
			.coerce(['format', 'output', 'width', 'theme', 'from'], last)
	);
}

function withExamples<T>(program: Argv<T>): Argv<T> {
	return program
		.example('counterpoint event one.txt two.txt three.html', 'Read the table of who says what, and who stands alone')
		.example('counterpoint event reports/ -f html -o event.html', 'A page of all reports in a folder')
		.example('counterpoint event reports.ndjson -f json', 'A report a line, as data');
}
