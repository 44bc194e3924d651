import type { Sign } from './evidence.ts';

/** Copying and editing leave a paragraph in two places. */
export const repeatedParagraphs: Sign = ({ setAside }) =>
	setAside
		.filter(({ role }) => role === 'repeat')
		.map(({ start, end }) => ({ kind: 'repeat', message: 'This paragraph stands twice.', start, end }));
