import { questionKey, type DataQuestion } from '../../model/kpis/data-question.ts';

/** The file → what is asked of it, each question once under its key. */
export function questionsByFile(
  questions: readonly DataQuestion[],
): ReadonlyMap<string, ReadonlyMap<string, DataQuestion>> {
  const byFile = new Map<string, Map<string, DataQuestion>>();
  for (const question of questions) {
    const asked = byFile.get(question.file) ?? new Map<string, DataQuestion>();
    byFile.set(question.file, asked.set(questionKey(question), question));
  }
  return byFile;
}
