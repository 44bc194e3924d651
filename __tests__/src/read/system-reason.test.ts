import { describe, expect, test } from '@jest/globals';
import { systemReason } from '../../../src/read/system-reason.ts';

const refusal = (code: string, message = `${code}: some words of libuv, open 'x'`) => ({ code, message });

describe('why the system refused something', () => {
	test.each([
		['EACCES', 'permission denied'],
		['EMFILE', 'too many files are open at once'],
		['ENOSPC', 'the disk is full'],
		['ELOOP', 'it is a link in a circle'],
		['EROFS', 'the disk is read-only'],
	])('is told in words: %s', (code, words) => {
		expect(systemReason(refusal(code))).toBe(words);
	});

	test('is told in the words of Node where there are no others, and by its code where there are none', () => {
		expect(systemReason(refusal('ENOTSUP'))).toBe('some words of libuv');
		expect(systemReason(refusal('ENOTSUP', 'write ENOTSUP'))).toBe('ENOTSUP');
	});
});
