import { expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { COMMANDS } from '../../cli/commands.ts';
import { counterpoint } from './program.ts';

test.each(COMMANDS.map(({ name }) => name))(
	'%s --help shows examples, in English whatever LANG says',
	async (command) => {
		const { code, out, err } = await counterpoint([command, '--help'], '', {
			LANG: 'de_DE.UTF-8',
			LC_ALL: 'fr_FR.UTF-8',
		});
		expect({ code, err }).toEqual({ code: 0, err: '' });
		expect(out).toMatch(/^Examples:$/m);
		expect(out).toMatch(/^Options:$/m);
	},
);

test('--version names program and version', async () => {
	const { version } = JSON.parse(await readFile('package.json', 'utf8'));
	expect(await counterpoint(['--version'])).toEqual({ code: 0, out: `counterpoint ${version}\n`, err: '' });
});

test('the bare program prints its help, as --help does', async () => {
	const bare = await counterpoint([]);
	expect(bare).toEqual(await counterpoint(['--help']));
	expect(bare).toMatchObject({ code: 0, err: '' });
	expect(bare.out).toContain('counterpoint A B');
});

test('completion prints a script for the shell', async () => {
	const { code, out } = await counterpoint(['completion']);
	expect(code).toBe(0);
	expect(out).toContain('complete -o bashdefault');
});
