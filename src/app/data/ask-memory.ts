import type { DataAnswer, DataAnswers, DataQuestion } from '../../model/kpis/data-question.ts';
import { FileJoin } from './file-join.ts';
import { questionsByFile } from './questions-by-file.ts';

/** As from the disk: the limits of what is held at once are those of a file that comes in pieces. */
const chunkSize = 64 * 1024;

/**
 * Answers questions from files of data that are held in memory.
 * @param bytesOf the bytes of the file that a question names; each is there
 */
export function askMemory(
  questions: readonly DataQuestion[],
  bytesOf: (file: string) => Uint8Array,
): DataAnswers {
  const answers = new Map<string, DataAnswer>();
  for (const [file, asked] of questionsByFile(questions)) {
    const join = new FileJoin(asked);
    const bytes = bytesOf(file);
    for (let at = 0; at < bytes.length && !join.isDone; at += chunkSize) {
      join.take(Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(chunkSize, bytes.length - at)));
    }
    for (const [key, answer] of join.answers()) answers.set(key, answer);
  }
  return answers;
}
