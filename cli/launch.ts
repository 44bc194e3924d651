#!/usr/bin/env node
/** What the command `counterpoint` runs: the program, which `main.ts` begins, as it was compiled before. */
import { keepAtExit, programIn, showingFor, start } from './compiled.ts';

const showing = showingFor(process.argv);
const program = programIn(__dirname, showing);
// The help or the version compiles too little to be worth keeping.
if (/^[^-]/.test(process.argv[2] ?? '')) keepAtExit(program, __dirname, showing);
start(program, __dirname);
