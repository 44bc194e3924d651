/** Why a report could not be read. */

export type ReadFailureCode =
	| 'missing'
	| 'folder'
	| 'empty'
	| 'binary'
	| 'too-large'
	| 'unreadable'
	| 'malformed'
	| 'address'
	| 'thin';

/** Input that cannot be used. The message is one line that says what is wrong and what to do about it. */
export class ReadFailure extends Error {
	readonly code: ReadFailureCode;

	constructor(code: ReadFailureCode, message: string) {
		super(withoutPasswords(message));
		this.name = 'ReadFailure';
		this.code = code;
	}
}

/** "https://reader:secret@example.com" names its user and no password: messages end up in logs. */
export function withoutPasswords(message: string): string {
	return message.replace(/(:\/\/[^\s/?#@:]{0,200}):[^\s/?#@]{0,2000}@/g, '$1@');
}
