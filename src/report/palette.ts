/** One palette for every output: what a colour is on paper, in the dark and on a terminal. */

/** Grey is for what asks for no attention, slate for what asks for a look; red is kept for conflicts. */
export type Hue = 'red' | 'purple' | 'amber' | 'slate' | 'grey' | 'faint';

/** In hexadecimal, each dark enough on a light page and light enough on a dark one to be read as text but for the greys. */
export const PALETTE: Readonly<Record<Hue, { readonly light: string; readonly dark: string }>> = {
	red: { light: '#9c1c1c', dark: '#ff9c94' },
	purple: { light: '#7a2c80', dark: '#dba6e2' },
	amber: { light: '#7a5300', dark: '#f0c060' },
	slate: { light: '#3f5b70', dark: '#a9c4d8' },
	grey: { light: '#8a867a', dark: '#7a7c80' },
	faint: { light: '#c9c4b8', dark: '#4a4c50' },
};
