// Tells at the end of a process what all its threads took, in microseconds; see bench-speed.mjs.
const { writeSync } = require('node:fs');

process.once('exit', () => writeSync(2, `\n${JSON.stringify(process.cpuUsage())}\n`));
