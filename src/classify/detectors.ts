/** The kinds of finding that are looked for, in the order of `FINDING_KINDS`. A new kind is one file and one line here. */
import { detectAgents } from './agent.ts';
import { detectAttributions } from './attribution.ts';
import { detectChanges } from './change.ts';
import { detectCharacterisations } from './characterisation.ts';
import { detectCurrencies } from './currency.ts';
import { detectDetails } from './detail.ts';
import type { Detector } from './detector.ts';
import { detectEvents } from './event.ts';
import { detectExchangedOffices } from './exchanged-offices.ts';
import { detectModality } from './modality.ts';
import { detectNames } from './name.ts';
import { detectOneAndMore } from './one-and-more.ts';
import { detectPlaces } from './place.ts';
import { detectPolarity } from './polarity.ts';
import { detectQuantities } from './quantity.ts';
import { detectQuotes } from './quote.ts';
import { detectSums } from './sum.ts';
import { detectThings } from './thing.ts';
import { detectTimes } from './time.ts';
import { detectTitles } from './title.ts';

export const DETECTORS: readonly Detector[] = [
	detectTitles,
	detectExchangedOffices,
	detectNames,
	detectThings,
	detectQuantities,
	detectChanges,
	detectCurrencies,
	detectOneAndMore,
	detectSums,
	detectTimes,
	detectPlaces,
	detectQuotes,
	detectAttributions,
	detectPolarity,
	detectEvents,
	detectModality,
	detectAgents,
	detectCharacterisations,
	detectDetails,
];
