/** The reader that was named, for the screen: made anew for each asking, so that a server started meanwhile is found. */
import type { CountingReader } from './asking.ts';
import type { ReaderWanted } from './options.ts';

export interface ReadersOnScreen {
	/**
	 * @param spent tokens that were spent before
	 * @param model the one that answered before, where the reader of the screen named none
	 * @throws UsageError where it cannot be known which of several models is meant
	 */
	readonly toAsk: (spent: number, model: string | null) => Promise<CountingReader>;
	/** One that has answers kept from before and asks nobody; null where it is not known which model's. */
	readonly ofBefore: () => Promise<CountingReader> | null;
}

export function readersOnScreen(wanted: ReaderWanted): ReadersOnScreen {
	const readerOf = async (changes: Partial<ReaderWanted>) => {
		const { readerFor } = await import('./reader.ts');
		return readerFor({ ...wanted, ...changes });
	};
	return {
		toAsk: (spent, model) => readerOf({ model: wanted.model ?? model, tokens: wanted.tokens - spent }),
		ofBefore: () => (wanted.model === null ? null : readerOf({ cache: 'only' })),
	};
}
