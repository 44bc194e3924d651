/** A message as mail programs save it, with postal-mime. */
import PostalMime from 'postal-mime';
import type { Message } from '../email.ts';
import { answerWith } from './answering.ts';

/** Messages within messages, and parts within parts. */
const MOST_NESTING = 30;

await answerWith(async (input): Promise<Message> => {
	if (!(input instanceof Uint8Array)) throw new Error('no bytes');
	const mail = await PostalMime.parse(input, { maxNestingDepth: MOST_NESTING });
	return {
		subject: mail.subject ?? null,
		from: mail.from?.name || mail.from?.address || null,
		date: mail.date ?? null,
		html: mail.html ?? null,
		plain: mail.text ?? null,
		attachments: mail.attachments.filter(({ disposition }) => disposition === 'attachment').length,
	};
});
