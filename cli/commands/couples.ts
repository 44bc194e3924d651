/** `counterpoint couples`: which of many reports tell of one event, as lines for `batch`. */
import { COUPLE_SETTINGS, type Couple, type CoupleSettings } from '../../src/couples/model.ts';
import { defineCommand, last } from '../command.ts';
import { UsageError } from '../exit.ts';
import { say } from '../failure.ts';
import type { CouplesProgress } from '../couples-progress.ts';
import type { Place } from '../couples-reports.ts';
import { type FromStrangers, LINE_OPTIONS, policyOf } from './batch.ts';

const FORMATS = ['ndjson', 'text'] as const;

interface Given extends FromStrangers {
	readonly reports: readonly string[];
	readonly days: number;
	readonly least: number;
	readonly most: number;
	readonly 'same-outlet'?: boolean | undefined;
	readonly texts?: boolean | undefined;
	readonly format: (typeof FORMATS)[number];
}

export const couples = defineCommand<Given>({
	command: 'couples <reports..>',
	describe: 'Find which of many reports tell of one event, for batch',
	builder: (program) =>
		program
			// Elsewhere an option given twice means the last; here every report counts.
			.parserConfiguration({
				'duplicate-arguments-array': true,
				'camel-case-expansion': false,
				'boolean-negation': false,
			})
			.positional('reports', {
				type: 'string',
				array: true,
				demandOption: true,
				describe: '.ndjson with a report a line, files, folders of reports, addresses',
			})
			.options({
				days: {
					type: 'number',
					default: COUPLE_SETTINGS.days,
					requiresArg: true,
					describe: 'Leave out reports further apart, where both dates are known',
				},
				least: {
					type: 'number',
					default: COUPLE_SETTINGS.least,
					requiresArg: true,
					describe: 'The least score, 0 to 1',
				},
				most: {
					type: 'number',
					default: COUPLE_SETTINGS.most,
					requiresArg: true,
					describe: 'Keep so many couples of a report; one that is among the best of the other stays',
				},
				'same-outlet': { type: 'boolean', describe: 'Also couples of two reports of one outlet' },
				texts: { type: 'boolean', describe: 'Write reports out, for machines that do not have the .ndjson' },
				format: { alias: 'f', choices: FORMATS, default: 'ndjson', describe: 'ndjson is for batch and queue add' },
			} as const)
			.options(LINE_OPTIONS)
			.coerce(['days', 'least', 'most', 'format'], last)
			.example('counterpoint couples reports.ndjson > couples.ndjson', 'Then: counterpoint batch couples.ndjson')
			.example('counterpoint couples reports.ndjson -f text | less', 'Read which they are, and what speaks for it')
			.example('counterpoint couples monday/ tuesday/ | counterpoint batch', 'Compare all that go together'),
	async handler(given) {
		const settings = settingsOf(given);
		const { couplesProgress } = await import('../couples-progress.ts');
		const progress = couplesProgress(process.stderr.isTTY);
		const { corpus, places } = await gathered(given, progress);
		const { couplesIn } = await import('../../src/couples/couples.ts');
		const found = couplesIn(corpus, settings, progress.matched);
		progress.wipe();
		await printAll(found, places, given);
	},
});

/** @throws UsageError */
function settingsOf({ days, least, most, 'same-outlet': sameOutlet }: Given): CoupleSettings {
	if (!(days >= 0)) throw new UsageError('--days is a number of days, 0 or more');
	if (!(least >= 0 && least <= 1)) throw new UsageError('--least is a score from 0 to 1');
	if (!Number.isInteger(most) || most < 1) throw new UsageError('--most is a whole number, 1 or more');
	return { days, least, most, sameOutlet: sameOutlet ? 'kept' : 'left out' };
}

/** Of so many reports it is told what is wrong with them; the others are counted. */
const MOST_TOLD = 100;

async function gathered(given: Given, progress: CouplesProgress) {
	const { corpusReports } = await import('../couples-reports.ts');
	const { gathering } = await import('../../src/couples/corpus.ts');
	const { add, corpus } = gathering();
	const places: Place[] = [];
	let told = 0;
	const tell = (message: string) => {
		progress.wipe();
		if (++told <= MOST_TOLD) say(message);
	};
	for await (const read of corpusReports(given.reports, policyOf(given))) {
		if (read.kind === 'report') {
			add(read.told);
			if (read.doubt !== null) tell(read.doubt);
			progress.read(places.push(read.place));
		} else tell(`${read.message}; passed over`);
	}
	progress.wipe();
	if (told > MOST_TOLD) say(`${told - MOST_TOLD} more were passed over or count as undated`);
	if (places.length < LEAST)
		throw new UsageError(`got ${places.length} of at least ${LEAST} reports this command needs`);
	return { corpus, places };
}

/** Fewer make no couple. */
const LEAST = 2;

async function printAll(found: readonly Couple[], places: readonly Place[], { format, texts }: Given): Promise<void> {
	const { coupleLine, coupleText } = await import('../couples-lines.ts');
	const { print } = await import('../ndjson.ts');
	for (const couple of found) {
		if (format === 'text') await print(coupleText(couple, places));
		else await print(await coupleLine(couple, places, texts ? 'written out' : 'by their places'));
	}
}
