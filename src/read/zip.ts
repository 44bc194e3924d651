/** The parts of an office document, which is a ZIP archive, with a bound on what they grow to. */
import { inflateRawSync } from 'node:zlib';

export interface Archive {
	readonly names: readonly string[];
	/** A part's bytes; null where there is none, where it is damaged, and where it grows beyond all reason. */
	read(name: string): Uint8Array | null;
}

interface Entry {
	readonly method: number;
	readonly packed: number;
	readonly unpacked: number;
	readonly at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
/** The longest comment an archive may end with. */
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;
/** A report of a million characters has as many bytes of elements around it, twenty times over. */
const LARGEST_PART = 40_000_000;
/** All of it together, as it says of itself. */
const LARGEST_ARCHIVE = 300_000_000;
const MOST_PARTS = 10_000;

/** Whether bytes begin as an archive does. */
export function isArchive(bytes: Uint8Array): boolean {
	return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** Null for what is no archive, or a damaged one, or one that would fill the memory. */
export function archiveOf(bytes: Uint8Array): Archive | null {
	if (!isArchive(bytes)) return null;
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	try {
		const entries = entriesOf(file);
		const total = [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0);
		if (total > LARGEST_ARCHIVE) return null;
		return { names: [...entries.keys()], read: (name) => partOf(file, entries.get(name)) };
	} catch {
		return null;
	}
}

function entriesOf(file: Buffer): ReadonlyMap<string, Entry> {
	const end = endOf(file);
	const count = Math.min(file.readUInt16LE(end + 10), MOST_PARTS);
	const entries = new Map<string, Entry>();
	let at = file.readUInt32LE(end + 16);
	for (let i = 0; i < count; i++) {
		if (file.readUInt32LE(at) !== CENTRAL) throw new Error('no entry');
		const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
			number,
			number,
			number,
		];
		entries.set(file.toString('utf8', at + 46, at + 46 + name), {
			method: file.readUInt16LE(at + 10),
			packed: file.readUInt32LE(at + 20),
			unpacked: file.readUInt32LE(at + 24),
			at: file.readUInt32LE(at + 42),
		});
		at += 46 + name + extra + comment;
	}
	return entries;
}

function endOf(file: Buffer): number {
	const from = file.length - END_LENGTH;
	for (let at = from; at >= Math.max(0, from - LONGEST_COMMENT); at--) if (file.readUInt32LE(at) === END) return at;
	throw new Error('no end');
}

function partOf(file: Buffer, entry: Entry | undefined): Uint8Array | null {
	if (entry === undefined) return null;
	try {
		if (file.readUInt32LE(entry.at) !== LOCAL) return null;
		const from = entry.at + 30 + file.readUInt16LE(entry.at + 26) + file.readUInt16LE(entry.at + 28);
		const packed = file.subarray(from, from + entry.packed);
		if (entry.method === STORED) return packed;
		// What it says of its size may be a lie: only the bound here is none.
		return entry.method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: LARGEST_PART }) : null;
	} catch {
		return null;
	}
}
