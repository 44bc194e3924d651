import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { closeTerminals, openSamples } from './terminal-helper.ts';

jest.setTimeout(30_000);
afterEach(closeTerminals);

describe('in a real terminal', () => {
	test('the screen opens on the alternate screen and leaves nothing behind on quitting', async () => {
		const terminal = await openSamples();
		expect(terminal.buffer()).toBe('alternate');
		terminal.press('q');
		await terminal.ended();
		await terminal.settles();
		expect(terminal.buffer()).toBe('normal');
		expect(terminal.exit?.exitCode).toBe(0);
		expect(terminal.screen().join('')).toBe('');
	});

	test('CI in the environment does not blank it', async () => {
		const terminal = await openSamples({ environment: { CI: '1', CONTINUOUS_INTEGRATION: '1' } });
		await terminal.shows('only in A');
	});

	test('NO_COLOR leaves no colour, but bold and underline', async () => {
		const terminal = await openSamples({ environment: { NO_COLOR: '1' } });
		expect(terminal.written).not.toMatch(/\u001b\[(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])/);
		expect(terminal.written).toContain('\u001b[1m');
	});
});
