/** Makes archives for tests. */
import { crc32, deflateRawSync } from 'node:zlib';

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
	const files: Buffer[] = [];
	const central: Buffer[] = [];
	let at = 0;
	for (const [name, content] of Object.entries(parts)) {
		const bytes = Buffer.from(content);
		const packed = deflateRawSync(bytes);
		const about = Buffer.alloc(26);
		about.writeUInt16LE(20, 0);
		about.writeUInt16LE(8, 4);
		about.writeUInt32LE(crc32(bytes), 10);
		about.writeUInt32LE(packed.length, 14);
		about.writeUInt32LE(bytes.length, 18);
		about.writeUInt16LE(name.length, 22);
		const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), about, Buffer.from(name), packed]);
		const entry = Buffer.alloc(14);
		entry.writeUInt32LE(at, 10);
		central.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), about, entry, Buffer.from(name)]));
		files.push(file);
		at += file.length;
	}
	const end = Buffer.alloc(22);
	end.write('PK\u0005\u0006', 0, 'latin1');
	end.writeUInt16LE(central.length, 8);
	end.writeUInt16LE(central.length, 10);
	end.writeUInt32LE(Buffer.concat(central).length, 12);
	end.writeUInt32LE(at, 16);
	return Buffer.concat([...files, ...central, end]);
}
