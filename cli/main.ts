#!/usr/bin/env node
import { PROGRAM } from '../src/program.ts';
process.stdout.write(`${PROGRAM.name} ${PROGRAM.version}\n`);
