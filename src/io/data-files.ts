import { read as readCallback, closeSync } from 'node:fs';
import { promisify } from 'node:util';
import { FileJoin } from '../app/data/file-join.ts';
import { questionsByFile } from '../app/data/questions-by-file.ts';
import type { DataAnswer, DataAnswers, DataQuestion } from '../model/kpis/data-question.ts';
import { openRegular } from './companion-files.ts';
import { systemCode, systemReason } from './system-failure.ts';

const read = promisify(readCallback);

/** Small enough that what is under way hardly shows in the memory of the process. */
const chunkSize = 64 * 1024;

/**
 * Answers all questions of a run. Each file is opened once and read once, from its beginning to its end, whatever is asked
 * of it and by how many maps; memory does not grow with its size.
 * @param open opens a file that was found before
 * @throws the reason of the signal, when the person stops the run
 */
export async function askFiles(
  questions: readonly DataQuestion[],
  signal: AbortSignal,
  open: typeof openRegular = openRegular,
): Promise<DataAnswers> {
  const answers = new Map<string, DataAnswer>();
  for (const [file, asked] of questionsByFile(questions)) {
    for (const [key, answer] of await askFile(file, asked, signal, open)) answers.set(key, answer);
  }
  return answers;
}

async function askFile(
  file: string,
  asked: ReadonlyMap<string, DataQuestion>,
  signal: AbortSignal,
  open: typeof openRegular,
): Promise<ReadonlyMap<string, DataAnswer>> {
  const unreadable = (reason: string): ReadonlyMap<string, DataAnswer> =>
    new Map([...asked.keys()].map((key) => [key, { ok: false, error: [{ kind: 'unreadable', reason }] }]));
  const opened = open(file);
  if (!opened.ok) {
    const fault = opened.error;
    return unreadable(fault.kind === 'unreadable' ? fault.reason : 'it is no file any more');
  }
  const { fd } = opened.value;
  try {
    const join = new FileJoin(asked);
    while (!join.isDone) {
      signal.throwIfAborted();
      const { bytesRead, buffer } = await read(fd, Buffer.allocUnsafe(chunkSize), 0, chunkSize, null);
      if (bytesRead === 0) break;
      join.take(buffer.subarray(0, bytesRead));
    }
    return join.answers();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return unreadable(systemReason(code));
  } finally {
    closeSync(fd);
  }
}
