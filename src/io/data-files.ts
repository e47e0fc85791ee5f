import { closeSync, read as readCallback } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { FileJoin } from '../app/data/file-join.ts';
import { questionsByFile } from '../app/data/questions-by-file.ts';
import type { DataAnswer, DataAnswers, DataQuestion } from '../model/kpis/data-question.ts';
import { openRegular } from './companion-files.ts';
import { changing, isUnchanged, tick } from './same-file.ts';
import { systemCode, systemReason } from './system-failure.ts';

const read = promisify(readCallback);

/** Small enough that what is under way hardly shows in the memory of the process. */
const chunkSize = 64 * 1024;

/**
 * Answers all questions of a run. Each file is opened once and read once, from its beginning to its end, whatever is asked
 * of it and by how many maps; memory does not grow with its size. One that is written to meanwhile is read a second time:
 * half of the old figures and half of the new ones make a false one.
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

type Answers = ReadonlyMap<string, DataAnswer>;

async function askFile(
  file: string,
  asked: ReadonlyMap<string, DataQuestion>,
  signal: AbortSignal,
  open: typeof openRegular,
): Promise<Answers> {
  const unreadable = (reason: string): Answers =>
    new Map([...asked.keys()].map((key) => [key, { ok: false, error: [{ kind: 'unreadable', reason }] }]));
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      const opened = open(file);
      if (!opened.ok) {
        const fault = opened.error;
        return unreadable(fault.kind === 'unreadable' ? fault.reason : 'it is no file any more');
      }
      const { fd, stats } = opened.value;
      try {
        const answers = await readFigures(fd, asked, signal);
        if (isUnchanged(fd, stats)) return answers;
      } finally {
        closeSync(fd);
      }
      await pause(tick + 1);
    }
    return unreadable(changing);
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    return unreadable(systemReason(code));
  }
}

async function readFigures(
  fd: number,
  asked: ReadonlyMap<string, DataQuestion>,
  signal: AbortSignal,
): Promise<Answers> {
  const join = new FileJoin(asked);
  while (!join.isDone) {
    signal.throwIfAborted();
    const { bytesRead, buffer } = await read(fd, Buffer.allocUnsafe(chunkSize), 0, chunkSize, null);
    if (bytesRead === 0) break;
    join.take(buffer.subarray(0, bytesRead));
  }
  return join.answers();
}
