/**
 * Units by their names, each in the base unit of what it measures. Hand-made for counterpoint; factors by the SI
 * brochure and NIST Special Publication 811. A month is a twelfth of a year of 365.25 days.
 */
export type Dimension =
	| 'share'
	| 'money'
	| 'duration'
	| 'length'
	| 'mass'
	| 'area'
	| 'volume'
	| 'speed'
	| 'temperature'
	| 'ratio';

export interface Unit {
	readonly dimension: Dimension;
	/** Name of the base unit; the ISO 4217 code for money. */
	readonly base: string;
	/** One of this unit in the base unit. */
	readonly factor: number;
}

const DAY = 86_400;
const TABLE: readonly [dimension: Unit['dimension'], base: string, units: string][] = [
	[
		'duration',
		'second',
		`second=1 sec=1 minute=60 min=60 hour=3600 hr=3600 day=${DAY} night=${DAY} week=${7 * DAY} weekend=${2 * DAY} fortnight=${14 * DAY} ` +
			`month=${30.4375 * DAY} year=${365.25 * DAY} yr=${365.25 * DAY} decade=${3652.5 * DAY} century=${36525 * DAY}`,
	],
	['share', 'percent', '%=1 percent=1 per-cent=1 pct=1 percentage-point=1 percentage-points=1'],
	['money', 'usd', '$=1 us$=1 dollar=1 buck=1 usd=1 cent=0.01'],
	['money', 'gbp', '£=1 gbp=1 sterling=1 pence=0.01'],
	['money', 'eur', '€=1 euro=1 eur=1'],
	['money', 'jpy', '¥=1 yen=1 jpy=1'],
	['money', 'cny', 'yuan=1 renminbi=1 cny=1 rmb=1'],
	['money', 'inr', '₹=1 rupee=1 rs=1 inr=1'],
	['money', 'rub', 'rouble=1 ruble=1 rub=1'],
	['money', 'cad', 'c$=1 cad=1'],
	['money', 'aud', 'a$=1 aud=1'],
	['money', 'hkd', 'hk$=1'],
	['money', 'peso', 'peso=1'],
	['money', 'shekel', 'shekel=1'],
	['money', 'franc', 'franc=1'],
	['money', 'krona', 'krona=1 kronor=1 krone=1'],
	['money', 'rand', 'rand=1'],
	['money', 'won', '₩=1'],
	['money', 'rial', 'rial=1 riyal=1'],
	[
		'length',
		'metre',
		'millimeter=0.001 millimetre=0.001 mm=0.001 centimeter=0.01 centimetre=0.01 cm=0.01 meter=1 metre=1 kilometer=1000 ' +
			'kilometre=1000 km=1000 inch=0.0254 foot=0.3048 ft=0.3048 yard=0.9144 mile=1609.344',
	],
	[
		'mass',
		'kilogram',
		'gram=0.001 kilogram=1 kilo=1 kg=1 pound=0.45359237 lb=0.45359237 ounce=0.028349523 ton=1000 tonne=1000',
	],
	[
		'area',
		'square metre',
		'square-foot=0.09290304 square-mile=2589988 square-kilometer=1e6 square-kilometre=1e6 square-meter=1 square-metre=1 acre=4046.856 hectare=10000',
	],
	['volume', 'litre', 'liter=1 litre=1 gallon=3.785412 pint=0.473176 barrel=158.9873'],
	['speed', 'metre per second', 'mph=0.44704 kph=0.2777778 kmh=0.2777778 knot=0.5144444 kt=0.5144444'],
	['temperature', 'degree celsius', 'celsius=1 °c=1'],
	['temperature', 'degree fahrenheit', 'fahrenheit=1 °f=1 degree=1'],
];

let units: Map<string, Unit> | undefined;

/** The unit of a lemma ("hour", "percent") or sign ("$"); undefined for any other word. */
export function unitOf(lemma: string): Unit | undefined {
	units ??= new Map(
		TABLE.flatMap(([dimension, base, entries]) =>
			entries.split(' ').map((entry) => {
				const [name = '', factor] = entry.split('=');
				return [name, { dimension, base, factor: Number(factor) }] as const;
			}),
		),
	);
	return units.get(lemma);
}
