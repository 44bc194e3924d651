/** Plain text. */
import { textDraft } from '../draft.ts';
import { undoDoubleEncoding } from './double-encoding.ts';
import type { Format } from './format.ts';

export const plain: Format = {
	name: 'text',
	recognises: () => true,
	read: ({ text, source, url }) => textDraft(undoDoubleEncoding(text), { source, url }),
};
