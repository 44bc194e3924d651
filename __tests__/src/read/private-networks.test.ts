import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FETCH_LIMITS, readAddress } from '../../../src/read/address.ts';
import { isPrivate } from '../../../src/read/private-networks.ts';
import { readReport } from '../../../src/read/read.ts';

test.each([
	'127.0.0.1',
	'10.1.2.3',
	'172.31.255.255',
	'192.168.0.1',
	'169.254.169.254',
	'100.64.0.1',
	'0.0.0.0',
	'::1',
	'[::1]',
	'fe80::1%eth0',
	'fd00::1',
	'::ffff:127.0.0.1',
	'::ffff:7f00:1',
	'64:ff9b::7f00:1',
])('%s is not of the public internet', (address) => expect(isPrivate(address)).toBe(true));

test.each(['93.184.216.34', '172.32.0.1', '2606:2800:220:1:248:1893:25c8:1946', 'example.org', ''])(
	'%s is, or is no number',
	(address) => expect(isPrivate(address)).toBe(false),
);

let server: Server;
let port: number;

beforeAll(async () => {
	server = createServer((request, response) => {
		if (request.url === '/moved') response.writeHead(302, { location: `http://127.0.0.1:${port}/report` }).end();
		else response.setHeader('content-type', 'text/plain').end('Six people died in the flood on Monday.');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	port = (server.address() as AddressInfo).port;
});
afterAll(() => {
	server.close();
});

const REFUSED = /not of the public internet/;

test('a line may not name a host of this machine, by number or by name, nor one that leads there', async () => {
	for (const host of ['127.0.0.1', 'localhost', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1']) {
		const address = `http://${host}:${port}/report`;
		await expect(readReport(address, { inLine: { files: 'read', addresses: 'public' } })).rejects.toThrow(REFUSED);
	}
	const { bytes } = await readAddress(`http://127.0.0.1:${port}/moved`, FETCH_LIMITS, 'any');
	expect(Buffer.from(bytes).toString()).toContain('Six people');
});

test('a line may be kept from naming files or addresses at all', async () => {
	const inLine = { files: 'refused', addresses: 'refused' } as const;
	await expect(readReport('/etc/hostname', { inLine })).rejects.toThrow(/--no-files/);
	await expect(readReport('https://example.org/', { inLine })).rejects.toThrow(/--no-addresses/);
});
