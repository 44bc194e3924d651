/** What the library asks of Node: a hash, and the word vectors that lie beside it. */
import { createRequire } from 'node:module';

export { vectorsFile } from '../lexicon/vectors-file.ts';
export { sha256 } from '../sha256.ts';

/** For Node's own modules, which libraries in CommonJS call for. */
export const require = createRequire(import.meta.url);
