/** The marks of the screen: those of every other output. */
import { LOOKS, STANDINGS, type Standing } from '../../../src/report/standing.ts';

export { STANDINGS, type Standing, standingOf, standingOfPair, worst } from '../../../src/report/standing.ts';

export const GLYPHS = Object.fromEntries(STANDINGS.map((standing) => [standing, LOOKS[standing].mark])) as Readonly<
	Record<Standing, string>
>;
