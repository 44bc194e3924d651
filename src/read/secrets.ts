/** What of an address is no message's to repeat: messages end up in logs. */

/** "https://reader:secret@example.com" names its user and no password. */
export function withoutPasswords(message: string): string {
	return message.replace(/(:\/\/[^\s/?#@:]{0,200}):[^\s/?#@]{0,2000}@/g, '$1@');
}

/** Also the values of a query, which may be keys: "https://example.com/story?id=…&token=…". */
export function withoutSecrets(message: string): string {
	if (!message.includes('://')) return message;
	return withoutPasswords(message).replace(/:\/\/\S+/g, withoutValues);
}

/** `#3` picks a report and stays. */
function withoutValues(address: string): string {
	const start = address.search(/[?#]/);
	if (start === -1) return address;
	const end = address.length - marksBehind(address);
	const values = address
		.slice(start, end)
		.replace(/[^?&#]+/g, (part, at: number, all: string) => valueless(part, all[at - 1]));
	return `${address.slice(0, start)}${values}${address.slice(end)}`;
}

function valueless(part: string, before: string | undefined): string {
	const sign = part.indexOf('=');
	if (sign !== -1) return `${part.slice(0, sign)}=…`;
	return before === '#' ? part : '…';
}

/** How many marks at the end belong to the sentence that the address stands in. */
function marksBehind(address: string): number {
	let count = 0;
	while (count < address.length && ';:,.)"”'.includes(address[address.length - 1 - count] ?? '')) count += 1;
	return count;
}
