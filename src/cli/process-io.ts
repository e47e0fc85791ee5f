import type { Io, TextStream } from '../core/ports.ts';

/** The {@link Io} of this process. Ctrl-C and SIGTERM abort its signal, so that a run can take back what it began. */
export function processIo(): Io {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.once(name, () => controller.abort(name));
  }
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: process.stdin,
    stdout: textStream(process.stdout),
    stderr: textStream(process.stderr),
    signal: controller.signal,
  };
}

function textStream(stream: NodeJS.WriteStream): TextStream {
  // A reader that has seen enough (`| head`) is no error of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 80,
  };
}
