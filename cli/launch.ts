#!/usr/bin/env node
/** What the command `counterpoint` runs: the program, which `main.ts` begins, as it was compiled when it was built. */
import { programIn, start } from './compiled.ts';

start(programIn(__dirname), __dirname);
