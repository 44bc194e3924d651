#!/usr/bin/env node
/** What the command `counterpoint` runs: the program, which `main.ts` begins, as it was compiled before. */
import { keepAtExit, programIn, start } from './compiled.ts';

const program = programIn(__dirname);
// The help or the version compiles too little to be worth keeping.
if (/^[^-]/.test(process.argv[2] ?? '')) keepAtExit(program, __dirname);
start(program, __dirname);
