/** What the environment says of the terminal's colours and characters. */
import type { ColourDepth } from './theme.ts';
import { THEMES, type ThemeName } from './themeNames.ts';

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

/**
 * Whether the terminal shows characters beyond ASCII. The first locale set decides, as POSIX has it; where none is, most
 * terminals of today do. The Linux console has room for 512 glyphs, and those of this screen are not among them.
 */
export function showsUnicode({ LC_ALL, LC_CTYPE, LANG, TERM }: NodeJS.ProcessEnv): boolean {
	const locale = LC_ALL || LC_CTYPE || LANG || '';
	return TERM !== 'linux' && (locale === '' || /utf-?8/i.test(locale));
}
