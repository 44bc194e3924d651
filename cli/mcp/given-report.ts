/** A report as an assistant gives it, to a draft. */
import type { Draft, Metadata } from '../../src/model.ts';
import { ReadFailure } from '../../src/read/failure.ts';
import { type Fields, isRecord, optionalText } from '../../src/read/fields.ts';
import { failureOf, isSystemError } from '../../src/read/file.ts';
import type { Hosts } from '../../src/read/request.ts';
import { readReport } from '../../src/read/read.ts';
import { type Allowed, hostAllowed, pathWithin } from './allowed.ts';

/**
 * Reads the report that an argument holds: a text, sentences, a report as `read_report` answers, a file or an address.
 *
 * @throws ReadFailure, which also says what the user has not allowed
 */
export async function givenReport(fields: Fields, name: string, allowed: Allowed): Promise<Draft> {
	const given = fields[name];
	if (!isRecord(given)) throw new ReadFailure('malformed', `"${name}" must be an object with "text" or "sentences"`);
	const file = optionalText(given, 'file');
	const address = optionalText(given, 'address');
	if (file === null && address === null) return readReport(given);
	if (file !== null && address !== null)
		throw new ReadFailure('malformed', `"${name}" has a "file" and an "address"; give one of them`);
	const draft = await (file === null
		? readAllowedAddress(address ?? '', given, allowed)
		: readAllowedFile(file, given, allowed));
	return { ...draft, ...saidOf(given) };
}

async function readAllowedFile(file: string, given: Fields, allowed: Allowed): Promise<Draft> {
	if (allowed.folders.length === 0) throw new ReadFailure('unreadable', NO_FILES);
	const path = await pathWithin(allowed, file).catch((error: unknown) => {
		throw isSystemError(error) ? failureOf(file, error) : error;
	});
	if (path === null)
		throw new ReadFailure('unreadable', `${file} is in no folder that the user allowed; give the text`);
	return readReport(path, { item: itemOf(given), inLine: { files: 'read', addresses: 'refused' } });
}

async function readAllowedAddress(address: string, given: Fields, allowed: Allowed): Promise<Draft> {
	if (allowed.hosts.length === 0) throw new ReadFailure('address', NO_ADDRESSES);
	if (!/^https?:\/\//i.test(address) || !URL.canParse(address))
		throw new ReadFailure('address', `${address} is no address; it begins with https:// or http://`);
	const hosts: Hosts = { kind: 'named', allows: (url) => hostAllowed(allowed, url) };
	return readReport(address, { item: itemOf(given), inLine: { files: 'refused', addresses: hosts } });
}

const NO_FILES = 'files are not read here, since the user allowed no folder (--allow-folder); give the text';
const NO_ADDRESSES = 'addresses are not read here, since the user allowed no host (--allow-host); give the text';

function itemOf({ item }: Fields): number | undefined {
	if (item === undefined || item === null) return undefined;
	if (typeof item === 'number' && Number.isInteger(item) && item > 0) return item;
	throw new ReadFailure('malformed', '"item" must be a whole number, counted from 1');
}

/** What is said of the report in the call goes before what its source says. */
function saidOf(given: Fields): Partial<Metadata> {
	const [outlet, via, title] = ['outlet', 'via', 'title'].map((field) => optionalText(given, field));
	const published = optionalText(given, 'date') ?? optionalText(given, 'published');
	return { ...(outlet && { outlet }), ...(via && { via }), ...(title && { title }), ...(published && { published }) };
}
