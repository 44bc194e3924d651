import { expect, test } from '@jest/globals';
import { standIns } from '../../../../cli/ui/terminal/standIns.ts';

test('every line is one character to Ink, and itself again when it is written', () => {
	const drawn = standIns();
	const given = drawn.of(['✗ 4 conflicts', '', '“北京”', '✗ 4 conflicts']);
	expect(given).toMatch(/^.\n.\n.\n.$/u);
	expect(drawn.replaced(`\u001b[2K${given}\n`)).toBe('\u001b[2K✗ 4 conflicts\n\n“北京”\n✗ 4 conflicts\n');
});

test('the same frame is the same to Ink until it is renewed', () => {
	const drawn = standIns();
	const first = drawn.of(['one', 'two']);
	expect(drawn.of(['one', 'two'])).toBe(first);
	expect(drawn.of(['one', 'three'])).not.toBe(first);
	drawn.renew();
	const again = drawn.of(['one', 'two']);
	expect(again).not.toBe(first);
	expect(drawn.replaced(again)).toBe('one\ntwo');
});

test('characters of the private use area in a text are left as they are', () => {
	const drawn = standIns();
	expect(drawn.replaced(drawn.of(['\ue001 logo']))).toBe('\ue001 logo');
});

test('more lines than there are characters are shown nevertheless', () => {
	const drawn = standIns();
	for (let frame = 0; frame < 1000; frame += 1) {
		const lines = Array.from({ length: 100 }, (_, line) => `frame ${frame}, line ${line}`);
		expect(drawn.replaced(drawn.of(lines))).toBe(lines.join('\n'));
	}
});
