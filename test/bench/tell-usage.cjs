'use strict';
const { writeSync } = require('node:fs');

/* Loaded into a program that is measured: tells what it has used, as the last line of stderr. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(2, `\nused ${userCPUTime + systemCPUTime} ${maxRSS}\n`);
});
