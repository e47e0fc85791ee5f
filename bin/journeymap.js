#!/usr/bin/env node
import module from 'node:module';

// Where Node has it (22.1 and later), the second start skips compiling.
module.enableCompileCache?.();

const { main, processIo } = await import('../dist/cli.js');
const io = processIo();
process.exitCode = await main(process.argv.slice(2), io);
// Stopped by a signal: end by that signal, so that a calling shell or script stops too.
if (io.signal.aborted) process.kill(process.pid, io.signal.reason);
