import manifest from '../package.json' with { type: 'json' };

/** Name and version, as every output states them. */
export const PROGRAM = { name: manifest.name, version: manifest.version } as const;
