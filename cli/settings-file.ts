/** The reader's own settings: theme, keys, layout and the like, in one file of JSON in the usual folder for such files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import envPaths from 'env-paths';
import { systemReason } from '../src/read/system-reason.ts';
import { UsageError } from './exit.ts';
import { LAYOUTS, type Layout } from './ui/state/layout.ts';
import { THEMES, type ThemeName } from './ui/terminal/themeNames.ts';

export interface OwnSettings {
	readonly theme?: ThemeName;
	readonly layout?: Layout;
	/** Sentences shown before and after each pair. */
	readonly context?: number;
	readonly mouse?: boolean;
	/** Width of printed text in characters. */
	readonly width?: number;
	/** Keys that do what other keys do: {"J": "pagedown"}. */
	readonly keys?: Readonly<Record<string, string>>;
	/** A language model that reads too: "http://localhost:11434#llama3.1:8b". */
	readonly reader?: string;
	/** Whether its server may be another machine. */
	readonly readerRemote?: boolean;
}

/** `$XDG_CONFIG_HOME/counterpoint/config.json`, or where the system keeps such files. */
export function settingsPath(): string {
	return join(envPaths('counterpoint', { suffix: '' }).config, 'config.json');
}

/**
 * The settings; none where there is no file.
 *
 * @throws UsageError where something in it cannot be used, as a reader would wonder why it does nothing
 */
export async function ownSettings(path = settingsPath()): Promise<OwnSettings> {
	const text = settingsText(path);
	return text === null ? {} : settingsIn(text, path);
}

/** Read at once: every run looks for it, and most find none. */
function settingsText(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const reason = systemReason(error as NodeJS.ErrnoException);
		if (code === 'ENOENT' || code === 'ENOTDIR') return null;
		throw new UsageError(`the settings in ${path} cannot be read (${reason}); check its permissions or move it away`);
	}
}

/** @throws UsageError */
export function settingsIn(text: string, path: string): OwnSettings {
	const fields = objectIn(text, path);
	for (const [name, value] of Object.entries(fields)) {
		const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name as keyof OwnSettings] : undefined;
		if (setting === undefined) {
			throw new UsageError(`${path}: there is no setting "${name}"; choose from ${Object.keys(SETTINGS).join(', ')}`);
		}
		if (!setting.takes(value)) {
			throw new UsageError(`${path}: "${name}" cannot be ${JSON.stringify(value)}; write ${setting.write}`);
		}
	}
	return fields;
}

interface Setting {
	readonly takes: (value: unknown) => boolean;
	/** Completes "write …". */
	readonly write: string;
}

const oneOf = (values: readonly string[]): Setting => ({
	takes: (value) => typeof value === 'string' && values.includes(value),
	write: values.map((value) => `"${value}"`).join(' or '),
});

const wholeNumber = (least: number, most: number): Setting => ({
	takes: (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
	write: `a whole number from ${least} to ${most}`,
});

const SETTINGS: Readonly<Record<keyof OwnSettings, Setting>> = {
	theme: oneOf(THEMES),
	layout: oneOf(LAYOUTS),
	context: wholeNumber(0, 5),
	mouse: { takes: (value) => typeof value === 'boolean', write: 'true or false' },
	width: wholeNumber(20, 1000),
	keys: {
		takes: (value) => isObject(value) && Object.values(value).every((key) => typeof key === 'string'),
		write: 'the keys with what they stand for, as in {"J": "pagedown"}',
	},
	reader: {
		takes: (value) => typeof value === 'string' && value !== '',
		write: 'the address of a server with its model, as in "http://localhost:11434#llama3.1:8b"',
	},
	readerRemote: { takes: (value) => typeof value === 'boolean', write: 'true or false' },
};

function objectIn(text: string, path: string): Readonly<Record<string, unknown>> {
	const value = parsed(text, path);
	if (!isObject(value)) throw new UsageError(`${path}: the settings are no object; write {"theme": "light"}`);
	return value;
}

function parsed(text: string, path: string): unknown {
	try {
		return JSON.parse(text.replace(/^\ufeff/, ''));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new UsageError(`${path} is no JSON (${reason}); mend it or move it away`);
	}
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
