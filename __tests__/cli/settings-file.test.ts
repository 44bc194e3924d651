import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { expect, test } from '@jest/globals';
import { settingsIn } from '../../cli/settings-file.ts';
import { counterpoint, inFolder, SAMPLES } from './program.ts';

test('a file may set some of the settings, or none', () => {
	expect(settingsIn('{"theme": "light", "keys": {"J": "pagedown"}}', 'config.json')).toEqual({
		theme: 'light',
		keys: { J: 'pagedown' },
	});
	expect(settingsIn('{}', 'config.json')).toEqual({});
});

test.each([
	['{"theme": "drak"}', 'config.json: "theme" cannot be "drak"; write "dark" or "light" or'],
	['{"them": "dark"}', 'config.json: there is no setting "them"; choose from theme, layout,'],
	['{"toString": 1}', 'there is no setting "toString"'],
	['{"context": 1.5}', '"context" cannot be 1.5; write a whole number from 0 to 5'],
	['{"keys": ["j"]}', '"keys" cannot be ["j"]; write the keys with what they stand for'],
	['{"mouse": "yes"}', '"mouse" cannot be "yes"; write true or false'],
	['[]', 'the settings are no object; write {"theme": "light"}'],
	['{"theme": ', 'config.json is no JSON'],
])('%s is told in one line that says what to do', (text, message) => {
	expect(() => settingsIn(text, 'config.json')).toThrow(message);
});

test('what is printed for a reader follows the file, which the help names; a fault in it ends with 2', () =>
	inFolder(async (path) => {
		const file = path('counterpoint/config.json');
		const env = { XDG_CONFIG_HOME: path('.'), HOME: path('.') };
		await mkdir(dirname(file));
		await writeFile(file, '{"width": 60}');
		const { out } = await counterpoint([...SAMPLES, '--format', 'text'], '', env);
		const [, ...below] = out.split('\n');
		expect(Math.max(...below.map((line) => line.length))).toBeLessThanOrEqual(60);
		expect((await counterpoint(['--help'], '', env)).out.replace(/\s+/g, '')).toContain('config.json');
		await writeFile(file, '{"width": "wide"}');
		const { code, err } = await counterpoint([...SAMPLES], '', env);
		expect({ code, lines: err.split('\n').length }).toEqual({ code: 2, lines: 2 });
		expect(err).toContain('"width" cannot be "wide"; write a whole number from 20 to 1000');
		expect((await counterpoint([...SAMPLES, '--format', 'json'], '', env)).code).toBe(0);
	}));
