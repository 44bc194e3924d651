/** What may be the answers of a batch, and what is somebody's own file. */
import { expect, test } from '@jest/globals';
import { mayBeAnswer } from '../../../cli/queue/own-files.ts';

test.each([
	'{"id":7,"comparison":{"schema":"counterpoint.comparison/1"}}',
	'{"id":"flood, \\"the\\" two","comparison":{}}',
	'{"id":null,"line":3,"error":{"code":"malformed","message":"not a line of JSON"}}',
	'{"id":["r1","r2"],"comparison":{}}',
	'{"id":-1.5e3,"line":12,"error":{}}',
])('an answer is known by its beginning: %s', (line) => {
	expect(mayBeAnswer(line, true)).toBe(true);
	// Wherever a kill breaks it off.
	for (let length = 0; length < line.length; length++) expect(mayBeAnswer(line.slice(0, length), false)).toBe(true);
});

test.each([
	'{"id":7,"a":"one.txt","b":"two.txt"}',
	'{"id":7,"similarity":0.5,"relation":"agreement","findings":[]}',
	'{"id":["r1"],"a":"one.txt","b":"two.txt"}',
	'{"comparison":{}}',
	'{}',
])('another object is none: %s', (line) => {
	expect(mayBeAnswer(line, true)).toBe(false);
});

test.each(['my notes of Monday', '{"id":7,"a":"one.t', '{"ideas":"a lot', '  {"id":7'])(
	'nor is what no answer begins with: %s',
	(line) => {
		expect(mayBeAnswer(line, false)).toBe(false);
	},
);
