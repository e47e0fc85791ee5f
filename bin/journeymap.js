#!/usr/bin/env node
'use strict';
// CommonJS, as package.json beside it says: Node starts it 6 ms sooner than a module.
const { join } = require('node:path');

require('../dist/compile-cache.cjs').enableCompileCache(join(__dirname, '../dist/program/'));

const { main, processIo } = require('../dist/cli.cjs');

async function run() {
  const io = processIo();
  process.exitCode = await main(process.argv.slice(2), io);
  // Stopped by a signal: end by that signal, so that a calling shell or script stops too.
  if (io.signal.aborted) process.kill(process.pid, io.signal.reason);
}

void run();
