/**
 * A Redis of a test's own: on a free port of this machine, its files in a folder that goes with it. Where none is installed
 * there is nothing to ask; REDIS=required, as `.ci/run` sets it, makes its absence a failure.
 */
import { test } from '@jest/globals';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const isInstalled = spawnSync('redis-server', ['--version']).status === 0;
if (!isInstalled && process.env.REDIS !== 'required') console.log('no redis-server here: the queue is not tested');

export const withRedis = isInstalled || process.env.REDIS === 'required' ? test : test.skip;

export interface TestRedis {
	readonly url: string;
	/** Ended as a machine that loses its power would end it, and begun again on what it had written. */
	readonly crash: () => Promise<void>;
	readonly end: () => Promise<void>;
}

export async function startRedis(folder: string): Promise<TestRedis> {
	const port = await freePort();
	let server = await started(port, folder);
	const ended = async (signal: NodeJS.Signals) => {
		const closed = once(server, 'close');
		server.kill(signal);
		await closed;
	};
	return {
		url: `redis://127.0.0.1:${port}`,
		crash: async () => {
			await ended('SIGKILL');
			await pause(300);
			server = await started(port, folder);
		},
		end: () => ended('SIGKILL'),
	};
}

async function started(port: number, folder: string): Promise<ChildProcess> {
	const words = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'yes'];
	const server = spawn('redis-server', words, { stdio: 'ignore' });
	for (let tries = 0; tries < 200; tries++) {
		if (await answers(port)) return server;
		await pause(50);
	}
	server.kill('SIGKILL');
	throw new Error('redis-server does not start');
}

/** Whether it answers, which it does not while it still reads what it had written. */
function answers(port: number): Promise<boolean> {
	return new Promise((resolve) => {
		const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
		socket.once('data', (data) => {
			socket.destroy();
			resolve(String(data).startsWith('+PONG'));
		});
		socket.once('error', () => resolve(false));
	});
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	await new Promise((resolve) => server.close(resolve));
	if (address === null || typeof address === 'string') throw new Error('there is no free port');
	return address.port;
}
