/** Why a report could not be read. */
import { withShortWords } from './called.ts';
import { withoutSecrets } from './secrets.ts';

export type ReadFailureCode =
	| 'missing'
	| 'folder'
	| 'empty'
	| 'binary'
	| 'too-large'
	| 'unreadable'
	| 'malformed'
	| 'address'
	| 'thin'
	| 'items'
	| 'locked';

/** Input that cannot be used. The message is one line that says what is wrong and what to do about it. */
export class ReadFailure extends Error {
	readonly code: ReadFailureCode;
	/** Whether the same may be read at another time or on another machine: a file may come, a host may answer. */
	readonly again: 'may help' | 'is vain';

	constructor(code: ReadFailureCode, message: string, again: ReadFailure['again'] = 'may help') {
		super(withShortWords(withoutSecrets(message)));
		this.name = 'ReadFailure';
		this.code = code;
		this.again = again;
	}
}

/** One of several reports that a source holds. */
export interface Item {
	readonly number: number;
	readonly title: string;
	readonly published: string | null;
	/** Words of its text as the source has it: a summary has few. */
	readonly words: number;
}

/** A source of several reports, of which one must be chosen. */
export class SeveralItems extends ReadFailure {
	readonly items: readonly Item[];

	constructor(name: string, items: readonly Item[]) {
		const how = `pick one by its number, as in ${name}#2; counterpoint read lists them`;
		super('items', `${name} holds ${items.length} reports; ${how}`);
		this.items = items;
	}
}
