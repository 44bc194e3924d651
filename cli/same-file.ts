/** Whether two names stand for one file: through links, by another way to it, or where the shell reads it with `<`. */
import { fstat, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** @param names paths, `-`, addresses, or a report in a file: `reports.ndjson#17` */
export async function isAmong(path: string, names: readonly (string | undefined)[]): Promise<boolean> {
	const own = await stat(path).catch(() => null);
	if (own === null) return false;
	const found = await Promise.all(names.map((name) => (name === undefined ? null : standsFor(name))));
	return found.some((one) => one !== null && one.dev === own.dev && one.ino === own.ino);
}

const STANDARD_INPUT = 0;

async function standsFor(name: string): Promise<Stats | null> {
	if (name === '-') return promisify(fstat)(STANDARD_INPUT).catch(() => null);
	const there = await stat(name).catch(() => null);
	const file = name.replace(/#\d{1,9}$/, '');
	return there ?? (file === name ? null : stat(file).catch(() => null));
}
