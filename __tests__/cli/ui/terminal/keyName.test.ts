import { expect, test } from '@jest/globals';
import type { Key } from 'ink';
import { BINDINGS } from '../../../../cli/ui/keys.ts';
import { clipboardSequence } from '../../../../cli/ui/terminal/clipboard.ts';
import { keyNames } from '../../../../cli/ui/terminal/keyName.ts';

const NO_KEY = {} as Key;

test('text pasted or typed fast is so many keys', () => {
	expect(keyNames('e\r\u0015/tmp x', NO_KEY)).toEqual(['e', 'enter', 'ctrl+u', '/', 't', 'm', 'p', 'space', 'x']);
});

test('named keys and Ctrl have their names', () => {
	expect(keyNames('', { ...NO_KEY, pageDown: true })).toEqual(['pagedown']);
	expect(keyNames('z', { ...NO_KEY, ctrl: true })).toEqual(['ctrl+z']);
});

test('no key does two things', () => {
	const keys = BINDINGS.flatMap((binding) => binding.keys);
	expect(new Set(keys).size).toBe(keys.length);
});

test('what is too long for the clipboard of a terminal is not sent', () => {
	expect(clipboardSequence('short')).toBe('\u001b]52;c;c2hvcnQ=\u0007');
	expect(clipboardSequence('x'.repeat(100_000))).toBeNull();
});
