import type { ReportLanguage } from './report.ts';
import type { ReportWords } from './words.ts';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const words: ReportWords = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  note: 'note',
  help: 'help',
  write: 'write',
  or: 'or',
  moreIn: (count, path) => `+${count} more in ${path}`,
  moreInOthers: (count, files) => `+${count} more in ${plural(files, 'other file')}`,
  counted: plural,
  inFiles: (counts, files) => `${counts} in ${plural(files, 'file')}`,
};

/** Findings are made in English. */
export const english: ReportLanguage = { words, translate: (finding) => finding };
