#!/usr/bin/env node
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const parts = fileURLToPath(new URL('../dist/program/', import.meta.url));
require('../dist/compile-cache.cjs').enableCompileCache(parts);

const { main, processIo } = require('../dist/cli.cjs');
const io = processIo();
process.exitCode = await main(process.argv.slice(2), io);
// Stopped by a signal: end by that signal, so that a calling shell or script stops too.
if (io.signal.aborted) process.kill(process.pid, io.signal.reason);
