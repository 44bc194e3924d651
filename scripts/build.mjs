// Writes the program into dist/ (or --outdir).
import { chmod, cp, rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { writeLibrary } from './library.mjs';
import { writeParts } from './parts.mjs';
import { writeProgram } from './program.mjs';
import { warmUp } from './warm-up.mjs';

const { values } = parseArgs({ options: { outdir: { type: 'string', default: 'dist' } } });

await rm(values.outdir, { recursive: true, force: true });
await Promise.all([writeProgram(values.outdir), writeParts(values.outdir), writeLibrary(values.outdir)]);
// Read at run time, beside the program: see src/lexicon/vectors-file.ts.
await cp('src/lexicon/data/vectors.bin', `${values.outdir}/data/vectors.bin`);
await chmod(`${values.outdir}/counterpoint.js`, 0o755);
await warmUp(values.outdir);
