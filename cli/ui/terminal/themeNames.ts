/** The themes there are, apart from how they look: the command line names them before anything of the screen is loaded. */

/** In the order in which a key steps through them. */
export const THEMES = ['dark', 'light', 'colour-blind', 'monochrome'] as const;

export type ThemeName = (typeof THEMES)[number];
