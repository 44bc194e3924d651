/** The coverage of two compared reports, section by section. Pure: the same comparison gives the same coverage. */
import type { Compared } from '../compare.ts';
import type { Coverage } from './model.ts';
import { figuresOf } from './figures.ts';
import { mattersOf } from './matters.ts';
import { namesOf } from './names.ts';
import { nearlyToldOf } from './nearly-told.ts';
import { openingsOf } from './opening.ts';
import { readingsOf } from './reading.ts';
import { sharedOf } from './shared.ts';
import { sourcingOf } from './sourcing.ts';
import { voicesOf } from './voices.ts';
import { wordingOf } from './wording.ts';

export function coverageOf(compared: Compared): Coverage {
	const { program, settings, reports } = compared.comparison;
	const readings = readingsOf(compared);
	return {
		schema: 'counterpoint.coverage/1',
		program,
		settings,
		reports,
		words: { a: readings.a.words, b: readings.b.words },
		openings: openingsOf(readings),
		voices: voicesOf(readings),
		figures: figuresOf(compared),
		matters: mattersOf(readings, compared.comparison.pairs, nearlyToldOf(compared)),
		names: namesOf(readings),
		wording: wordingOf(readings),
		sourcing: sourcingOf(readings),
		shared: sharedOf(readings),
	};
}
