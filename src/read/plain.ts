/** Plain text. */
import { textDraft } from '../draft.ts';
import { asMeant } from './characters.ts';
import type { Format } from './format.ts';

export const plain: Format = {
	recognises: () => true,
	read: ({ text, source, url }) => textDraft(asMeant(text), { source, url }),
};
