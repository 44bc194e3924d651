/** The kinds of finding that are looked for, in the order of `FINDING_KINDS`. A new kind is one file and one line here. */
import { detectAgents } from './kinds/agent.ts';
import { detectAttributions } from './kinds/attribution.ts';
import { detectChanges } from './kinds/change.ts';
import { detectCharacterisations } from './kinds/characterisation.ts';
import { detectCurrencies } from './kinds/currency.ts';
import { detectDetails } from './kinds/detail.ts';
import type { Detector } from './detector.ts';
import { detectEvents } from './kinds/event.ts';
import { detectExchangedOffices } from './kinds/exchanged-offices.ts';
import { detectModality } from './kinds/modality.ts';
import { detectNames } from './kinds/name.ts';
import { detectOneAndMore } from './kinds/one-and-more.ts';
import { detectPlaces } from './kinds/place.ts';
import { detectPolarity } from './kinds/polarity.ts';
import { detectQuantities } from './kinds/quantity.ts';
import { detectQuotes } from './kinds/quote.ts';
import { detectSums } from './kinds/sum.ts';
import { detectThings } from './kinds/thing.ts';
import { detectTimes } from './kinds/time.ts';
import { detectTitles } from './kinds/title.ts';

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
