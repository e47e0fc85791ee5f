import { ExitCode } from '../core/exit-code.ts';
import type { Io, OutputStream } from '../core/ports.ts';
import { systemFailure } from '../io/system-failure.ts';

/** The {@link Io} of this process. Ctrl-C, SIGTERM and a terminal that closes (SIGHUP) abort its signal, so that a run can take back what it began. */
export function processIo(): Io {
  const controller = new AbortController();
  let stdout: OutputStream | undefined;
  let stderr: OutputStream | undefined;
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => controller.abort(name));
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    // Opening a stream costs time at the start; few runs need all three.
    get stdin() {
      return process.stdin;
    },
    get stdout() {
      return (stdout ??= textStream(process.stdout));
    },
    get stderr() {
      return (stderr ??= textStream(process.stderr));
    },
    signal: controller.signal,
  };
}

function textStream(stream: NodeJS.WriteStream): OutputStream {
  let failed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no error of ours.
    if (error.code === 'EPIPE' || failed) return;
    failed = true;
    // The error may come before the run sets its exit code or after; at the exit it is the last word.
    process.once('exit', () => (process.exitCode = ExitCode.usage));
    if (stream === process.stderr) return;
    const { message } = systemFailure(error, 'Cannot write to', 'standard output') as Error;
    process.stderr.write(`error: ${message}\n`);
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}
