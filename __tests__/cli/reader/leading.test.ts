import { expect, test } from '@jest/globals';
import { commandFirst } from '../../../cli/reader/leading.ts';

const ordered = (line: string) =>
	commandFirst(line.split(' '), (word) => word === 'judge' || word === 'batch').join(' ');

test.each([
	['--reader http://localhost#m judge', 'judge --reader http://localhost#m'],
	[
		'--reader=http://localhost#m --reader-remote batch in.ndjson',
		'batch in.ndjson --reader=http://localhost#m --reader-remote',
	],
	['--reader judge --reader-jobs 2 batch', 'batch --reader judge --reader-jobs 2'],
	// Two reports, and a file that is called as a command is.
	['--reader http://localhost#m one.txt two.txt', '--reader http://localhost#m one.txt two.txt'],
	['one.txt judge --reader http://localhost#m', 'one.txt judge --reader http://localhost#m'],
	['--reader http://localhost#m', '--reader http://localhost#m'],
	['--width 80 judge', '--width 80 judge'],
])('%s is %s', (given, meant) => {
	expect(ordered(given)).toBe(meant);
});
