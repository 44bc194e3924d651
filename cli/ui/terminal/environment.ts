/** What the environment says of the terminal's colours. */
import { type ColourDepth, THEMES, type ThemeName } from './theme.ts';

/**
 * Bits of colour a pixel. Node heeds NO_COLOR (https://no-color.org) and FORCE_COLOR; in a terminal that people look at,
 * CI says nothing about colours and must not count.
 */
export function colourDepth(stdout: NodeJS.WriteStream, environment: NodeJS.ProcessEnv): ColourDepth {
	const { CI: _ci, CONTINUOUS_INTEGRATION: _integration, ...others } = environment;
	if (others.NO_COLOR) return 1;
	const depth = stdout.getColorDepth(others);
	return depth === 24 || depth === 8 || depth === 4 ? depth : 1;
}

/** Terminals that tell whether their background is light do it as "foreground;background", 7 and 15 being white. */
export function themeName({ COLORFGBG, COUNTERPOINT_THEME }: NodeJS.ProcessEnv): ThemeName {
	const wanted = THEMES.find((name) => name === COUNTERPOINT_THEME);
	return wanted ?? (/;(?:7|15)$/.test(COLORFGBG ?? '') ? 'light' : 'dark');
}
