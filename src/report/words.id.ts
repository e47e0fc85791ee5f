import type { ReportWords } from './words.ts';

const severities = { error: 'kesalahan', warning: 'peringatan', info: 'info' } as const;

export const words: ReportWords = {
  severities,
  note: 'catatan',
  help: 'saran',
  write: 'tulis',
  or: 'atau',
  moreIn: (count, path) => `+${count} lagi di ${path}`,
  moreInOthers: (count, files) => `+${count} lagi di ${files} berkas lain`,
  counted: (count, severity) => `${count} ${severities[severity]}`,
  inFiles: (counts, files) => `${counts} di ${files} berkas`,
};
