/** Where a reader is, and whether that is this machine. */
import { expect, test } from '@jest/globals';
import { readerAddress } from '../../../cli/reader/address.ts';

test.each([
	['http://localhost:11434#llama3.1:8b', 'http://localhost:11434/v1', 'llama3.1:8b', null],
	['http://localhost:11434/#hf.co/maker/model%3AQ4', 'http://localhost:11434/v1', 'hf.co/maker/model:Q4', null],
	['http://127.1:8080', 'http://127.0.0.1:8080/v1', null, null],
	['http://0x7f000001:8080', 'http://127.0.0.1:8080/v1', null, null],
	['http://[::1]:1234/api/v3/#m', 'http://[::1]:1234/api/v3', 'm', null],
	['https://LLM.example/v1#', 'https://llm.example/v1', null, 'llm.example'],
	['http://localhost.example:80#100%', 'http://localhost.example/v1', '100%', 'localhost.example'],
	['http://127.0.0.1.example/#m', 'http://127.0.0.1.example/v1', 'm', '127.0.0.1.example'],
	['http://0.0.0.0:8080/#m', 'http://0.0.0.0:8080/v1', 'm', '0.0.0.0:8080'],
	['http://[::ffff:10.0.0.1]/#m', 'http://[::ffff:a00:1]/v1', 'm', '[::ffff:a00:1]'],
])('%s', (text, base, model, host) => {
	expect(readerAddress(text)).toEqual({ base, model, host });
});

test.each(['', 'llama3', 'localhost:11434', 'file:///etc/passwd', 'ftp://localhost/'])('%j is no address', (text) => {
	expect(() => readerAddress(text)).toThrow('--reader needs an address');
});

test.each(['http://key@localhost/', 'http://:secret@localhost/', 'http://localhost/?key=secret'])(
	'%s holds what may be a key, which is not repeated',
	(text) => {
		expect(() => readerAddress(text)).toThrow(/^--reader takes no password and no key in the address; put the key/);
	},
);
