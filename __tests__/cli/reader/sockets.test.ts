/** Without a reader no text leaves the machine: no socket is opened, and no name is looked up. */
import { expect, test } from '@jest/globals';
import { readFile, writeFile } from 'node:fs/promises';
import { counterpoint, inFolder, SAMPLES } from '../program.ts';
import { finding, serverPlaying } from './played-server.ts';

/** Loaded before the program, in every process of it: writes down what goes to the network. */
const WATCH = `
const { appendFileSync } = require('node:fs');
const told = (what) => appendFileSync(process.env.WATCHED, what + '\\n');
const net = require('node:net'), dns = require('node:dns'), dgram = require('node:dgram');
const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...given) { told('socket'); return connect.apply(this, given); };
const { lookup } = dns;
dns.lookup = (...given) => { told('name'); return lookup(...given); };
const { createSocket } = dgram;
dgram.createSocket = (...given) => { told('datagram'); return createSocket(...given); };
`;

test('only --reader opens a socket', async () => {
	await inFolder(async (path) => {
		await writeFile(path('watch.cjs'), WATCH);
		await writeFile(path('seen'), '');
		const env = { NODE_OPTIONS: `--require ${path('watch.cjs')}`, WATCHED: path('seen'), HOME: path('.') };
		const run = (words: readonly string[], input = '') => counterpoint(words, input, env);
		const seen = async () => (await readFile(path('seen'), 'utf8')).split('\n').filter(Boolean);
		const line = JSON.stringify({ id: 1, a: { text: 'Six died in the fire.' }, b: { text: 'Nine died in the fire.' } });
		await run(['compare', ...SAMPLES, '-f', 'json']);
		await run(['judge'], JSON.stringify({ id: 1, a: 'Six died in the fire.', b: 'Nine died in the fire.' }));
		await run(['batch', '--jobs', '2'], `${line}\n${line}`);
		expect(await seen()).toEqual([]);
		await run(['compare', ...SAMPLES, '--reader', 'http://127.0.0.1:9#m', '--reader-cache-only']);
		expect(await seen()).toEqual([]);
		// And the watch does see what it should.
		const server = await serverPlaying(finding({ one: 'x', two: 'y' }));
		await run(['compare', ...SAMPLES, '--reader', `${server.address}#m`]);
		await server.end();
		expect((await seen()).length).toBeGreaterThan(0);
	});
});
